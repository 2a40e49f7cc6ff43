import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { placeOf } from '../../../src/cards/cardAction';
import { translator } from '../../../src/i18n/translate';
import { UNKNOWN_STATE } from '../../../src/plan/model';
import { findPersonalData } from '../../../src/plan/personalData';
import { Problem } from '../../../src/plan/problem';
import { rowId } from '../../../src/plan/ref';
import { findRow } from '../../../src/plan/rows';
import { isStatus } from '../../../src/plan/status';
import { StatusUpdate } from '../../../src/plan/updates';
import { BotContext } from '../context';
import { roundOf } from '../views/roundView';
import { withKept } from './answers';
import { showHome } from './homeCard';
import { openAction } from './openAction';
import { Press, Pressed } from './press';
import { checkRights, recordAndSpread, updateOf } from './recordAndSpread';

/** Saves a page of the round and goes on to the next; what has no status stays open. */
export async function saveRound(
  context: BotContext,
  press: Press,
  pressed: Pressed<'saveRound'>,
): Promise<IAdaptiveCard> {
  const t = translator(press.person.locale);
  const round = roundOf(press.plan, pressed.round);
  if (!round) return showHome(context, press, press.plan);
  const seen = pressed.rows.filter(({ key }) => pressed.answers[rowId(key)]?.status);
  if (seen.length === 0) throw new Problem('update.statusUnknown');
  checkRights(
    press,
    seen.map(({ key }) => key),
  );
  const updates = seen.map((row): StatusUpdate => {
    const { status, remark } = pressed.answers[rowId(row.key)];
    if (!isStatus(status)) throw new Problem('update.statusUnknown');
    const before = findRow(press.plan, row.key)?.state ?? UNKNOWN_STATE;
    // An empty field leaves the remark that stands.
    return updateOf(
      press,
      pressed,
      row,
      withKept({ status, remark: remark.trim() || undefined }, before, false),
    );
  });
  const { outcomes, plan } = await recordAndSpread(context, press, updates);
  const at = outcomes.findIndex(({ kind }) => kind === 'conflict');
  const conflict = outcomes[at];
  if (conflict?.kind === 'conflict') {
    const { row, after } = updates[at];
    const { status, remark = '' } = after;
    const theirs = [{ key: row, state: conflict.theirs }];
    return openAction(context, { ...press, action: { ...pressed, from: 'round' } }, plan, row.ref, {
      draft: { status, remark },
      notice: { kind: 'conflict', theirs },
    });
  }
  const notice = [t('cards:round.saved', { count: updates.length }), ...hints(press, pressed)].join(' ');
  const place = placeOf(pressed);
  return showHome(context, press, plan, notice, { ...place, page: place.page + 1 });
}

/** A soft warning for what looks like personal data; the answer is stored all the same. */
function hints({ person }: Press, { answers }: Pressed<'saveRound'>): ReadonlyArray<string> {
  const t = translator(person.locale);
  return Object.entries(answers).flatMap(([row, { remark }]) => {
    const kinds = findPersonalData(remark).map((kind) => t(`cards:personalData.${kind}`));
    return kinds.length === 0 ? [] : [t('bot:round.personalData', { row, kinds: kinds.join(', ') })];
  });
}
