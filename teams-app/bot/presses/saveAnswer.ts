import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { CardAnswer } from '../../../src/cards/cardAction';
import { translator } from '../../../src/i18n/translate';
import { dayInAmsterdam } from '../../../src/plan/dates';
import { RowState, UNKNOWN_STATE } from '../../../src/plan/model';
import { findPersonalData } from '../../../src/plan/personalData';
import { Problem } from '../../../src/plan/problem';
import { findRow } from '../../../src/plan/rows';
import { isStatus, Status } from '../../../src/plan/status';
import { StatusUpdate } from '../../../src/plan/updates';
import { BotContext } from '../context';
import { withKept } from './answers';
import { showHome } from './homeCard';
import { draftOf, openAction } from './openAction';
import { Press } from './press';
import { checkRights, recordAndSpread, SeenRow, updateOf } from './recordAndSpread';

/** Answers for one action: the regional row, or the chosen municipalities. */
export async function saveAnswer(
  context: BotContext,
  press: Press,
  answer: CardAnswer,
): Promise<IAdaptiveCard> {
  const t = translator(press.person.locale);
  const draft = draftOf(answer);
  const seen = chosenRows(answer);
  checkRights(
    press,
    seen.map(({ key }) => key),
  );
  if (seen.length === 0) {
    const text = t('cards:action.municipalitiesMissing');
    return openAction(context, press, press.plan, answer.ref, { draft, notice: { kind: 'problem', text } });
  }
  const found = findPersonalData(`${answer.remark}\n${answer.blocker}`);
  if (found.length > 0 && !answer.sure) {
    return openAction(context, press, press.plan, answer.ref, {
      draft,
      notice: { kind: 'personalData', found },
    });
  }

  const updates = updatesOf(press, answer, seen);
  const { outcomes, plan } = await recordAndSpread(context, press, updates);
  const theirs = updates.flatMap(({ row }, at) => {
    const outcome = outcomes[at];
    return outcome.kind === 'conflict' ? [{ key: row, state: outcome.theirs }] : [];
  });
  if (theirs.length > 0) {
    const municipalities = theirs.flatMap(({ key }) => key.municipality ?? []);
    return openAction(context, press, plan, answer.ref, {
      draft: { ...draft, municipalities },
      notice: { kind: 'conflict', theirs },
    });
  }
  if (updates.some(({ before, after }) => asksWhy(before, after))) {
    return openAction(context, press, plan, answer.ref, { notice: { kind: 'askBlocker' } });
  }
  return showHome(context, press, plan, t('cards:digest.savedAnswer', { ref: answer.ref }));
}

/** The rows that an answer is for: those of the chosen municipalities when the form let choose. */
function chosenRows({ rows, ref, municipalities }: CardAnswer): ReadonlyArray<SeenRow> {
  const own = rows.filter(({ key }) => key.ref === ref);
  if (own.length <= 1) return own;
  return own.filter(
    ({ key }) => key.municipality !== undefined && municipalities?.includes(key.municipality),
  );
}

const IN_TROUBLE: ReadonlyArray<Status> = ['vertraagd', 'geblokkeerd'];

/** Late or blocked from now on, without a word about why. */
function asksWhy(before: RowState, after: RowState): boolean {
  const isNew = before.status !== after.status && IN_TROUBLE.includes(after.status);
  return isNew && after.blocker === undefined && after.remark === undefined;
}

/** @throws Problem when what was typed is no answer */
function updatesOf(
  press: Press,
  answer: CardAnswer,
  seen: ReadonlyArray<SeenRow>,
): ReadonlyArray<StatusUpdate> {
  const { status, proposedEnd } = answer;
  if (!isStatus(status)) throw new Problem('update.statusUnknown');
  const today = dayInAmsterdam(press.now);
  return seen.map((row) => {
    const before = findRow(press.plan, row.key)?.state ?? UNKNOWN_STATE;
    if (proposedEnd !== undefined && proposedEnd !== before.proposedEnd && proposedEnd <= today) {
      throw new Problem('update.proposedEndPast');
    }
    const typed = {
      status,
      progress: answer.progress,
      remark: answer.remark.trim() || undefined,
      remarkPublic: answer.remarkPublic,
      blocker: answer.blocker.trim() || undefined,
      proposedEnd,
    };
    return updateOf(press, answer, row, withKept(typed, before, answer.rows.length === 1));
  });
}
