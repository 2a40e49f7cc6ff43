import { IsoDate, IsoInstant, isIsoDate } from '../dates';
import { Priority } from '../model';
import { Problem } from '../problem';
import { openRound, Round } from '../round';
import { notAgreed, RoundPart } from './roundPart';

/** What a coordinator chooses for a new round. */
export type RoundWish = Pick<Round, 'title' | 'period' | 'opensOn' | 'closesOn' | 'questions' | 'priorities'>;

/** `2025-1` for a half-year that begins in the first six months of 2025, `2025-2` for the other. */
export function roundCode(periodStart: IsoDate): string {
  const [year, month] = periodStart.split('-').map(Number);
  return `${year}-${month <= 6 ? 1 : 2}`;
}

/**
 * A new round, not open yet.
 * @throws Problem `date.invalid`, `round.datesInvalid`, `round.exists`
 */
export function planRound(wish: RoundWish, rounds: ReadonlyArray<Round>): Round {
  const days = [wish.period.start, wish.period.end, wish.opensOn, wish.closesOn];
  days.forEach((text) => {
    if (!isIsoDate(text)) throw new Problem('date.invalid', { text });
  });
  if (wish.period.end < wish.period.start || wish.closesOn < wish.opensOn) {
    throw new Problem('round.datesInvalid');
  }
  const code = roundCode(wish.period.start);
  const same = rounds.find((round) => round.code === code);
  if (same) throw new Problem('round.exists', { title: same.title });
  return { code, state: 'planned', version: 0, reopened: [], ...wish };
}

/**
 * Begins to ask, or asks again after it was closed. A round that is opened before its day opens today.
 * @throws Problem `round.otherOpen`, `round.frozen`, `round.datesInvalid`
 */
export function startRound(round: Round, rounds: ReadonlyArray<Round>, today: IsoDate): Round {
  if (round.state === 'frozen') throw new Problem('round.frozen', { title: round.title });
  const other = openRound(rounds.filter(({ code }) => code !== round.code));
  if (other) throw new Problem('round.otherOpen', { title: other.title });
  if (today > round.closesOn) throw new Problem('round.closingPassed', { day: round.closesOn });
  return { ...round, state: 'open', opensOn: round.opensOn > today ? today : round.opensOn };
}

/**
 * Who has not answered is asked once more today.
 * @throws Problem `round.notOpen`
 */
export function remindToday(round: Round, today: IsoDate): Round {
  checkOpen(round);
  const days = round.remindOn ?? [];
  return days.includes(today) ? round : { ...round, remindOn: [...days, today] };
}

/**
 * Ends the asking: from now on summaries are written.
 * @throws Problem `round.notOpen`
 */
export function closeRound(round: Round): Round {
  checkOpen(round);
  return { ...round, state: 'editing' };
}

export interface Freezing {
  readonly at: IsoInstant;
  /** Hash over the snapshots of this version. */
  readonly hash: string;
  readonly version: number;
  /** Needed when a summary is not agreed. */
  readonly reason?: string;
}

/**
 * Whether a round can be frozen now; asked before its rows are written.
 * @throws Problem `round.notEditing`, `round.notAgreed`
 */
export function checkFreeze(
  round: Round,
  parts: ReadonlyArray<RoundPart>,
  priorities: ReadonlyArray<Priority>,
  reason: string | undefined,
): void {
  if (round.state !== 'editing') throw new Problem('round.notEditing', { title: round.title });
  const open = notAgreed(round, parts, priorities);
  if (open.length > 0 && !reason?.trim()) {
    throw new Problem('round.notAgreed', { priorities: open.map(({ number }) => number).join(', ') });
  }
}

/** The round after its rows were frozen. */
export function frozenRound(round: Round, { at, hash, version, reason }: Freezing): Round {
  const { frozenReason: _, ...rest } = round;
  const why = reason?.trim();
  return { ...rest, state: 'frozen', hash, frozenAt: at, version, ...(why ? { frozenReason: why } : {}) };
}

/**
 * Opens a frozen round for editing again. What was frozen stays; the reason is kept with the round.
 * @throws Problem `round.notFrozen`, `round.reasonNeeded`
 */
export function reopenRound(round: Round, reopening: Round['reopened'][number]): Round {
  if (round.state !== 'frozen') throw new Problem('round.notFrozen', { title: round.title });
  const reason = reopening.reason.trim();
  if (reason === '') throw new Problem('round.reasonNeeded');
  return { ...round, state: 'editing', reopened: [...round.reopened, { ...reopening, reason }] };
}

function checkOpen(round: Round): void {
  if (round.state !== 'open') throw new Problem('round.notOpen', { title: round.title });
}
