import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { translator } from '../../../src/i18n/translate';
import { findRow } from '../../../src/plan/rows';
import { BotContext } from '../context';
import { onTrack } from './answers';
import { showHome } from './homeCard';
import { Press, Pressed } from './press';
import { checkRights, recordAndSpread, updateOf } from './recordAndSpread';

/** Answers "on track" for all rows of the card; what somebody else answered meanwhile stays as it is. */
export async function saveOnTrack(
  context: BotContext,
  press: Press,
  action: Pressed<'onTrack'>,
): Promise<IAdaptiveCard> {
  // A row that was withdrawn meanwhile needs no answer.
  const seen = action.rows.filter(({ key }) => findRow(press.plan, key) !== undefined);
  checkRights(
    press,
    seen.map(({ key }) => key),
  );
  const updates = seen.flatMap((row) => {
    const now = findRow(press.plan, row.key);
    return now ? [updateOf(press, action, row, onTrack(now.state))] : [];
  });
  const { outcomes, plan } = await recordAndSpread(context, press, updates);

  const t = translator(press.person.locale);
  const actions = (kind: 'recorded' | 'conflict'): number =>
    new Set(updates.filter((_, at) => outcomes[at].kind === kind).map(({ row }) => row.ref)).size;
  const saved = actions('recorded');
  const left = actions('conflict');
  const notice = [
    ...(saved > 0 ? [t('cards:digest.savedOnTrack', { count: saved })] : []),
    ...(left > 0 ? [t('cards:digest.partly', { count: left })] : []),
  ].join(' ');
  return showHome(context, press, plan, notice || undefined);
}
