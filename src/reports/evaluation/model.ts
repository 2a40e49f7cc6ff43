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
  readonly kind: 'remark' | 'blocker' | 'proposedEnd' | 'condition';
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

export interface HeadingSection {
  readonly heading: string;
  readonly actions: ReadonlyArray<ActionLine>;
}

/** Counts of regional actions and of municipal actions, never added into one number of actions. */
export interface SplitCounts {
  readonly regional: Counts;
  readonly municipal: Counts;
}

export interface PrioritySection {
  readonly number: number;
  readonly title: string;
  readonly portfolioHolder: string;
  /** Each sub-theme with its own portfolio holder, written out with its period. */
  readonly subThemes: ReadonlyArray<string>;
  readonly partners: string;
  readonly goals: ReadonlyArray<string>;
  readonly counts: SplitCounts;
  readonly headings: ReadonlyArray<HeadingSection>;
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

/** One priority in the summary's table; numbers are regional actions and municipal actions as counted. */
export interface PriorityProgress {
  readonly number: number;
  readonly title: string;
  readonly portfolioHolder: string;
  readonly total: number;
  readonly onTrackOrDone: number;
  readonly delayedOrBlocked: number;
  readonly unknown: number;
  readonly overdue: number;
}

export interface ManagementSummary {
  /** How large the plan is, and how its parts stand; whole sentences. */
  readonly sentences: ReadonlyArray<string>;
  readonly counts: SplitCounts;
  readonly priorities: ReadonlyArray<PriorityProgress>;
  readonly late: ReadonlyArray<AttentionItem>;
  /** Delayed or blocked, and still within the deadline. */
  readonly delayed: ReadonlyArray<AttentionItem>;
  readonly openConditions: ReadonlyArray<ConditionItem>;
  readonly proposals: ReadonlyArray<ProposalItem>;
}

/** The evaluation report as plain data, worded in one language, before any template is chosen. */
export interface EvaluationReport {
  readonly title: string;
  readonly planTitle: string;
  readonly regionName: string;
  /** The day whose state it shows, written out. */
  readonly referenceDay: string;
  readonly planPeriod: string;
  readonly municipalities: string;
  readonly summary: ManagementSummary;
  readonly priorities: ReadonlyArray<PrioritySection>;
}
