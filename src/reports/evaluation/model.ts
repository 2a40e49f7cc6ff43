import { HeadingLines } from '../shared/actionLines';
import { AttentionItem, ConditionItem, ProposalItem, SplitCounts } from '../shared/lines';

export interface PrioritySection {
  readonly number: number;
  readonly title: string;
  readonly portfolioHolder: string;
  /** Each sub-theme with its own portfolio holder, written out with its period. */
  readonly subThemes: ReadonlyArray<string>;
  readonly partners: string;
  readonly goals: ReadonlyArray<string>;
  /** What was written about it in the round; empty without one. */
  readonly written: string;
  /** Who agreed with that, as a sentence; empty when nothing was written. */
  readonly agreement: string;
  readonly counts: SplitCounts;
  readonly headings: ReadonlyArray<HeadingLines>;
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
