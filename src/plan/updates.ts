import { IsoDate, IsoInstant, isIsoDate } from './dates';
import { RowKey, RowState, RowVersion } from './model';
import { Problem } from './problem';
import { isStatus, Status } from './status';

export type Channel = 'card' | 'tab' | 'cli' | 'mail';

/** Longest remark or blocker that is kept, in characters. */
export const MAX_TEXT_LENGTH = 4000;

/** What a person answered, before it is checked and stored. */
export interface Answer {
  readonly status: Status;
  readonly progress?: number;
  readonly remark?: string;
  readonly remarkPublic?: boolean;
  readonly blocker?: string;
  readonly proposedEnd?: IsoDate;
}

/** One answer for one row, to be recorded once however often it is delivered. */
export interface StatusUpdate {
  /** Made where the answer is given (a UUID); the same for every delivery of the same press. */
  readonly id: string;
  readonly row: RowKey;
  readonly at: IsoInstant;
  /** Name of who answered. */
  readonly by: string;
  /** Key of that person in Betrokkenen. */
  readonly byPersonId: string;
  readonly channel: Channel;
  readonly before: RowState;
  readonly after: RowState;
  /** Version of the row on which the answer was based. */
  readonly basedOn: RowVersion;
}

/** An entry of the journal. A conflicting entry was appended but never became the row's state. */
export interface JournalEntry extends StatusUpdate {
  readonly conflicting: boolean;
}

/**
 * Checks an answer as it came in from outside.
 * @throws Problem `update.statusUnknown`, `update.progressInvalid`, `update.textTooLong`, `date.invalid`
 */
export function checkAnswer(answer: Answer): Answer {
  if (!isStatus(answer.status) || answer.status === 'onbekend') {
    throw new Problem('update.statusUnknown', { status: String(answer.status) });
  }
  const { progress } = answer;
  if (progress !== undefined && !(Number.isInteger(progress) && progress >= 0 && progress <= 100)) {
    throw new Problem('update.progressInvalid', { progress });
  }
  [answer.remark, answer.blocker].forEach((text) => {
    if (text !== undefined && text.length > MAX_TEXT_LENGTH) {
      throw new Problem('update.textTooLong', { length: text.length, max: MAX_TEXT_LENGTH });
    }
  });
  if (answer.proposedEnd !== undefined && !isIsoDate(answer.proposedEnd)) {
    throw new Problem('date.invalid', { text: answer.proposedEnd });
  }
  return answer;
}

/** The state of a row after an answer. */
export function stateAfter(answer: Answer, update: Pick<StatusUpdate, 'id' | 'at' | 'by'>): RowState {
  const checked = checkAnswer(answer);
  return {
    status: checked.status,
    progress: checked.progress,
    remark: checked.remark,
    remarkPublic: checked.remarkPublic,
    blocker: checked.blocker,
    proposedEnd: checked.proposedEnd,
    lastUpdateId: update.id,
    updatedAt: update.at,
    updatedBy: update.by,
  };
}
