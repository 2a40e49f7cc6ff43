import { rowId } from '../../plan/ref';
import { useTab } from './TabContext';
import { RowAnswer, SubmitResult } from './usePlan';
import { markKey } from './statusLook';

/** Gives answers and says in a short message what became of them; a conflict is asked in its own dialog. */
export function useAnswer(): (answers: ReadonlyArray<RowAnswer>) => Promise<SubmitResult> {
  const { t, editing, notify } = useTab();
  return async (answers) => {
    const result = await editing.submit(answers);
    if (result.recorded > 0) {
      const row = answers.length === 1 ? rowId(answers[0].key) : answers[0].key.ref;
      const status = t(markKey(answers[0].answer.status));
      notify('success', t('tab:saved', { row, status, count: result.recorded }));
    }
    result.problems.forEach((problem) =>
      notify('error', `${t('tab:notSaved')} ${t(`problem:${problem.code}`, problem.params)}`),
    );
    return result;
  };
}
