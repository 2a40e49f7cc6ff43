import type { CardElementArray, IChoice } from '@microsoft/teams.cards';
import { Translate } from '../i18n/translate';
import { RowKey } from '../plan/model';
import { ANSWERS } from '../plan/status';
import { MAX_TEXT_LENGTH } from '../plan/updates';
import type { ActionCard, Draft } from './actionCard';
import { choiceInput, dateInput, smallPrint, textInput } from './elements';
import { municipalityName } from './words';

/** A blocker is a sentence or two; the whole of a long answer must fit in a card that is shown again. */
const MAX_BLOCKER = 1000;

function codeOf(key: RowKey): string {
  return key.municipality ?? '';
}

/** The municipalities of a person as choices. */
export function municipalityChoices(input: ActionCard): ReadonlyArray<IChoice> {
  const { municipalities } = input.planState.plan;
  return input.rows.map((key) => ({
    title: municipalityName(municipalities, codeOf(key)),
    value: codeOf(key),
  }));
}

/**
 * What every answer asks: for which municipalities, the status, a remark. No input is marked as required: the other
 * buttons of the card would then refuse to work, so a missing status is told by the bot.
 */
export function answerInputs(input: ActionCard, t: Translate, draft: Draft): CardElementArray {
  const chosen = draft.municipalities ?? (input.open.length > 0 ? input.open : input.rows).map(codeOf);
  return [
    ...(input.rows.length > 1
      ? [
          choiceInput('municipalities', t('cards:action.municipalities'), municipalityChoices(input), {
            style: 'expanded',
            isMultiSelect: true,
            value: chosen.join(','),
          }),
        ]
      : []),
    choiceInput(
      'status',
      t('cards:action.status'),
      ANSWERS.map((status) => ({ title: t(`plan:status.${status}`), value: status })),
      { style: 'expanded', value: draft.status },
    ),
    textInput('remark', t('cards:action.remark'), {
      isMultiline: true,
      maxLength: MAX_TEXT_LENGTH,
      value: draft.remark,
    }),
    // Not as a placeholder, which disappears with the first letter: the request must stay.
    smallPrint(t('cards:action.remarkHint')),
    {
      type: 'Input.Toggle',
      id: 'remarkPublic',
      label: t('cards:action.remarkPublicLabel'),
      title: t('cards:action.remarkPublic'),
      wrap: true,
      value: draft.remarkPublic ? 'true' : 'false',
    },
  ];
}

/** What is asked of a row that is late, blocked or half done. */
export function detailInputs(t: Translate, draft: Draft): CardElementArray {
  return [
    textInput('blocker', t('cards:action.blocker'), {
      isMultiline: true,
      maxLength: MAX_BLOCKER,
      value: draft.blocker,
    }),
    dateInput('proposedEnd', t('cards:action.proposedEnd'), draft.proposedEnd),
    smallPrint(t('cards:action.proposedEndHint')),
    {
      type: 'Input.Number',
      id: 'progress',
      label: t('cards:action.progress'),
      min: 0,
      max: 100,
      errorMessage: t('problem:update.progressInvalid'),
      ...(draft.progress === undefined ? {} : { value: draft.progress }),
    },
  ];
}
