import { Action } from '../../plan/model';
import { QuotaPace, quotaPaces } from '../../plan/quotaPace';
import { DEFAULT_SETTINGS } from '../../plan/settings';
import { Lens } from './lens';
import { Note } from './lines';
import { periodText } from './frontMatter';

function placeText(paces: ReadonlyArray<QuotaPace>, { wording, context, planState }: Lens): string {
  const { translate } = context;
  const [{ quota }] = paces;
  const text = (pace: QuotaPace): string =>
    translate(pace.behind ? 'reports:quota.behind' : 'reports:quota.counted', {
      counted: pace.countedInPeriod,
      asked: quota.count,
    });
  const [first] = paces;
  // For the region, or in a report about one municipality, the place goes without saying.
  if (
    paces.length === 1 &&
    (first.municipality === undefined || planState.plan.municipalities.length === 1)
  ) {
    return text(first);
  }
  if (paces.every((pace) => pace.countedInPeriod === 0)) return translate('reports:quota.none');
  return paces.map((pace) => `${wording.names([pace.municipality ?? ''])} ${text(pace)}`).join(', ');
}

/** How often an action was carried out of how often its quotas ask, in the period that runs now. */
export function quotaNotes(action: Action, lens: Lens): ReadonlyArray<Note> {
  const { context, planState } = lens;
  const { occurrences, settings } = context.input;
  if (occurrences === undefined) return [];
  const graceDays = settings.quotaGraceDays ?? DEFAULT_SETTINGS.quotaGraceDays;
  const paces = quotaPaces(
    action,
    undefined,
    { plan: planState.plan, occurrences, graceDays },
    context.today,
  );
  const quotas = [...new Set(paces.map(({ quota }) => quota))];
  return quotas.map((quota) => {
    const own = paces.filter((pace) => pace.quota === quota);
    const what = quota.what === undefined ? '' : `${quota.what}: `;
    return {
      kind: 'quota',
      label: context.translate('reports:note.quota'),
      text: `${what}${placeText(own, lens)} (${periodText(own[0].period, lens.wording)})`,
    };
  });
}
