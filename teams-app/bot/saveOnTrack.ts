import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardAction, placeOf } from '../../src/cards/cardAction';
import { noticeCard } from '../../src/cards/noticeCard';
import { translator } from '../../src/i18n/translate';
import { Problem } from '../../src/plan/problem';
import { rowId } from '../../src/plan/ref';
import { mayUpdateRow } from '../../src/plan/rights';
import { findRow } from '../../src/plan/rows';
import { onTrack, withOutcomes } from './answers';
import { BotContext } from './context';
import { Press, showDigest } from './press';
import { recordOnce, spread, updateOf } from './saveAnswer';

type OnTrack = Extract<CardAction, { verb: 'onTrack' }>;

/** Answers "on track" for all rows of the card; what somebody else answered meanwhile stays as it is. */
export async function saveOnTrack(
  context: BotContext,
  press: Press,
  action: OnTrack,
): Promise<IAdaptiveCard> {
  const { person, plan } = press;
  const { locale } = person;
  const forbidden = action.rows.find(({ key }) => !mayUpdateRow(person, key));
  if (forbidden) {
    const problem = new Problem('right.missing', { row: rowId(forbidden.key) });
    return noticeCard({
      kind: 'refusal',
      locale,
      tabUrl: context.tabUrl,
      back: placeOf(action),
      problem,
    });
  }
  const updates = action.rows.flatMap((seen) => {
    const row = findRow(plan, seen.key);
    return row ? [updateOf(press, action.form, seen, onTrack(row.state))] : [];
  });
  const outcomes = await recordOnce(context, press, updates);
  const after = withOutcomes(plan, updates, outcomes);
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (outcomes.some((outcome) => outcome.kind === 'recorded'))
    await spread(context, { ...press, plan: after });
  if (refused) throw refused.problem;

  const t = translator(locale);
  const actions = (kind: 'recorded' | 'conflict'): number =>
    new Set(updates.filter((_, at) => outcomes[at].kind === kind).map(({ row }) => row.ref)).size;
  const saved = actions('recorded');
  const left = actions('conflict');
  const notice = [
    ...(saved > 0 ? [t('cards:digest.savedOnTrack', { count: saved })] : []),
    ...(left > 0 ? [t('cards:digest.partly', { count: left })] : []),
  ].join(' ');
  return showDigest(context, press, after, notice || undefined);
}
