import { Counts } from '../../plan/counts';
import { Status } from '../../plan/status';

/** A labelled line in a cell: `Op schema` for `Druten, Heumen`. */
export interface StatusLine {
  readonly kind: Status | 'overdue' | 'deviates' | 'excepted';
  readonly label: string;
  /** Names of the municipalities it holds for; absent when it holds for the region. */
  readonly where?: string;
  /** Progress, or the deadline that has passed. */
  readonly detail?: string;
}

/** A remark, blocker, proposed date or condition that belongs to an action, never to a person. */
export interface Note {
  readonly kind: 'remark' | 'blocker' | 'proposedEnd' | 'condition' | 'quota';
  readonly label: string;
  readonly where?: string;
  readonly text: string;
}

/** One row of a priority's table. */
export interface ActionLine {
  readonly ref: string;
  readonly lead?: string;
  readonly text: string;
  readonly subTheme?: string;
  readonly when: string;
  readonly statuses: ReadonlyArray<StatusLine>;
  readonly notes: ReadonlyArray<Note>;
}

/** Counts of regional actions and of municipal actions, never added into one number of actions. */
export interface SplitCounts {
  readonly regional: Counts;
  readonly municipal: Counts;
}

/** Why something stands as it does; `where` when it differs per municipality. */
export interface Reason {
  readonly where?: string;
  readonly text: string;
}

/** An action named in the summary because it is late, delayed or blocked. */
export interface AttentionItem {
  readonly ref: string;
  readonly text: string;
  readonly when: string;
  /** The statuses with their municipalities: `Vertraagd: Druten`. */
  readonly statuses: ReadonlyArray<StatusLine>;
  readonly reasons: ReadonlyArray<Reason>;
}

export interface ConditionItem {
  readonly ref: string;
  readonly text: string;
  readonly condition: string;
}

/** A new date that was proposed; it holds only once the coordinator or portfolio holder agrees. */
export interface ProposalItem {
  readonly ref: string;
  readonly text: string;
  readonly when: string;
  readonly where?: string;
  readonly proposedEnd: string;
}
