import { IsoInstant } from '../dates';
import { Priority } from '../model';
import { Problem } from '../problem';
import { Round } from '../round';
import { MAX_TEXT_LENGTH } from '../updates';

/** What becomes of a summary: being written, given to the portfolio holder, agreed by him. */
export const PART_STATES = ['draft', 'submitted', 'agreed'] as const;
export type PartState = (typeof PART_STATES)[number];

/** Longest summary or public text, in characters: about four pages. */
export const MAX_PART_LENGTH = 3 * MAX_TEXT_LENGTH;

/** Who did something, and when. */
export interface Signature {
  readonly by: string;
  readonly at: IsoInstant;
}

/** The agreement with a summary; `onBehalfOf` names the portfolio holder for whom somebody else gave it. */
export interface Agreement extends Signature {
  readonly onBehalfOf?: string;
}

/** What a round says about one priority: the summary, the text for the councils, and the agreement with each. */
export interface RoundPart {
  /** Code of the round. */
  readonly round: string;
  readonly priority: number;
  readonly summary: string;
  /** For the newsletter of the councils; approved apart from the summary. */
  readonly publicText: string;
  readonly state: PartState;
  readonly agreed?: Agreement;
  readonly publicApproved?: Signature;
  readonly edited?: Signature;
}

/** A part that nobody has written yet. */
export function emptyPart(round: string, priority: number): RoundPart {
  return { round, priority, summary: '', publicText: '', state: 'draft' };
}

/** The part of a priority; an empty one before somebody wrote it. */
export function partOf(parts: ReadonlyArray<RoundPart>, round: string, priority: number): RoundPart {
  return (
    parts.find((part) => part.round === round && part.priority === priority) ?? emptyPart(round, priority)
  );
}

/**
 * The part with other texts. An agreement is with a text: a changed summary is a draft again, a changed public
 * text is not approved any more.
 * @throws Problem `round.notEditing`, `update.textTooLong`
 */
export function editPart(
  round: Round,
  part: RoundPart,
  { summary, publicText }: Pick<RoundPart, 'summary' | 'publicText'>,
  edited: Signature,
): RoundPart {
  checkEditing(round);
  [summary, publicText].forEach((text) => {
    if (text.length > MAX_PART_LENGTH) {
      throw new Problem('update.textTooLong', { length: text.length, max: MAX_PART_LENGTH });
    }
  });
  const { agreed, publicApproved, ...rest } = part;
  const sameSummary = summary === part.summary;
  return {
    ...rest,
    summary,
    publicText,
    state: sameSummary ? part.state : 'draft',
    ...(sameSummary && agreed ? { agreed } : {}),
    ...(publicText === part.publicText && publicApproved ? { publicApproved } : {}),
    edited,
  };
}

/**
 * Gives the summary to the portfolio holder.
 * @throws Problem `round.notEditing`, `round.summaryMissing`
 */
export function submitPart(round: Round, part: RoundPart, edited: Signature): RoundPart {
  checkEditing(round);
  checkSummary(part);
  return { ...part, state: 'submitted', edited };
}

/**
 * The portfolio holder agrees with the summary, or somebody does so on his behalf.
 * @throws Problem `round.notEditing`, `round.summaryMissing`, `round.notSubmitted`
 */
export function agreePart(round: Round, part: RoundPart, agreed: Agreement): RoundPart {
  checkEditing(round);
  checkSummary(part);
  if (part.state === 'draft') throw new Problem('round.notSubmitted', { priority: part.priority });
  return { ...part, state: 'agreed', agreed };
}

/**
 * Gives a summary back to who writes it: an agreement is withdrawn.
 * @throws Problem `round.notEditing`
 */
export function returnPart(round: Round, part: RoundPart, edited: Signature): RoundPart {
  checkEditing(round);
  const { agreed: _, ...rest } = part;
  return { ...rest, state: 'draft', edited };
}

/**
 * Approves the text for the newsletter as it stands.
 * @throws Problem `round.notEditing`, `round.publicTextMissing`
 */
export function approvePublicText(round: Round, part: RoundPart, publicApproved: Signature): RoundPart {
  checkEditing(round);
  if (part.publicText.trim() === '') {
    throw new Problem('round.publicTextMissing', { priority: part.priority });
  }
  return { ...part, publicApproved };
}

/** The priorities of a round whose summary is not agreed yet. */
export function notAgreed(
  round: Round,
  parts: ReadonlyArray<RoundPart>,
  priorities: ReadonlyArray<Priority>,
): ReadonlyArray<Priority> {
  return priorities.filter(
    ({ number }) =>
      (round.priorities.length === 0 || round.priorities.includes(number)) &&
      partOf(parts, round.code, number).state !== 'agreed',
  );
}

function checkEditing(round: Round): void {
  if (round.state !== 'editing') throw new Problem('round.notEditing', { title: round.title });
}

function checkSummary(part: RoundPart): void {
  if (part.summary.trim() === '') throw new Problem('round.summaryMissing', { priority: part.priority });
}
