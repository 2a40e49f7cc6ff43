import { IsoDate, IsoInstant } from './dates';
import { Status } from './status';

/** Both days included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** One municipality; `code` is short and stable (`DRU`) and stands in every row. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** Part of a priority that has its own portfolio holder, for a while or for the whole plan. */
export interface SubTheme {
  readonly name: string;
  readonly portfolioHolder: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Who is portfolio holder of a priority during a part of the plan. */
export interface HolderTerm {
  readonly name: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Numbered theme of the plan; `code` is `P1` for number 1. Number 0 ("Algemeen") holds what stands outside the tables. */
export interface Priority {
  readonly number: number;
  readonly code: string;
  readonly title: string;
  readonly goals: ReadonlyArray<string>;
  /** Who is portfolio holder where no term says otherwise. */
  readonly portfolioHolder: string;
  /** Others who are or were portfolio holder from or until a day. */
  readonly holderTerms?: ReadonlyArray<HolderTerm>;
  readonly subThemes: ReadonlyArray<SubTheme>;
  /** Who takes part, as the plan words it. */
  readonly partners: string;
  /** When true, notifications, mail and links show only refs. */
  readonly confidential: boolean;
  /** Only kept an eye on: it has figures, no actions of its own. */
  readonly monitored?: boolean;
}

/** `region`: done once for all; `municipality`: done by each. */
export type Reach = 'region' | 'municipality';

/** "n per year, per municipality or region", counted by occurrences. */
export interface Quota {
  readonly count: number;
  readonly per: 'year' | 'halfYear' | 'quarter' | 'month';
  readonly scope: 'municipality' | 'region';
  readonly what?: string;
  readonly atLeast: boolean;
}

export type ScheduleKind = 'window' | 'ongoing' | 'recurring' | 'periodic' | 'none';

/** A parsed "Wanneer". The phrase itself stays on the action as `when`. */
export interface Schedule {
  readonly kind: ScheduleKind;
  readonly start?: IsoDate;
  /** The deadline where `kind` is `window`. */
  readonly end?: IsoDate;
  /** After the window the action goes on. */
  readonly ongoingAfter?: boolean;
  readonly quotas?: ReadonlyArray<Quota>;
}

export type ConditionState = 'open' | 'met' | 'lapsed';

/** What an action waits for; while `open` the action is never late. */
export interface Condition {
  readonly text: string;
  readonly state: ConditionState;
}

/** One row (or sub-row) of a priority's table. */
export interface Action {
  /** Short and stable: `P1.07` is the seventh action of priority 1. */
  readonly ref: string;
  /** Number of its priority. */
  readonly priority: number;
  /** Heading (kopje) above it in the table. */
  readonly heading: string;
  /** Lead text that it shares with its neighbours. */
  readonly lead?: string;
  readonly text: string;
  /** The "Wanneer" phrase as the plan has it, spaces made single. */
  readonly when: string;
  readonly schedule: Schedule;
  readonly reach: Reach;
  readonly subTheme?: string;
  readonly condition?: Condition;
  /** Ref of the action that the condition points to. */
  readonly dependsOn?: string;
  /** Codes of the municipalities that the action excepts. */
  readonly exceptMunicipalities: ReadonlyArray<string>;
}

export interface Plan {
  readonly title: string;
  readonly period: Period;
  readonly municipalities: ReadonlyArray<Municipality>;
  readonly priorities: ReadonlyArray<Priority>;
  readonly actions: ReadonlyArray<Action>;
}

/** What is known of a row: the answer that was given last. */
export interface RowState {
  readonly status: Status;
  /** 0 to 100. */
  readonly progress?: number;
  readonly remark?: string;
  /** A remark is internal unless this is true. */
  readonly remarkPublic?: boolean;
  readonly blocker?: string;
  /** A proposal until the coordinator or portfolio holder agrees. */
  readonly proposedEnd?: IsoDate;
  /** Id of the StatusUpdate that gave this state; absent while `onbekend`. */
  readonly lastUpdateId?: string;
  /** When that update was given. */
  readonly updatedAt?: IsoInstant;
  /** Name of who gave it. */
  readonly updatedBy?: string;
  /** Nobody is reminded of the row before this day; set apart from an answer. */
  readonly snoozedUntil?: IsoDate;
}

/** The state of every row before anybody answered. */
export const UNKNOWN_STATE: RowState = { status: 'onbekend' };

/** Names one status row: the regional row of an action, or the row of one municipality. */
export interface RowKey {
  readonly ref: string;
  /** Code of the municipality; absent for the regional row. */
  readonly municipality?: string;
}

/** Version by which the store sees that a row was changed meanwhile (an ETag). */
export type RowVersion = string;

/** The regional status of an action of reach `region`; lives once, in the list Acties. */
export interface RegionalRow {
  readonly ref: string;
  readonly state: RowState;
  readonly version: RowVersion;
}

/**
 * One action in one municipality. A row that `follows` shows the regional status and holds no state of
 * its own; a row of a regional action that does not follow is a deviation.
 */
export interface MunicipalAction {
  readonly ref: string;
  readonly municipality: string;
  readonly follows: boolean;
  readonly state: RowState;
  readonly version: RowVersion;
}

/** The plan with the state of all its rows, as read from the lists at one moment. */
export interface PlanState {
  readonly plan: Plan;
  readonly regional: ReadonlyArray<RegionalRow>;
  readonly municipal: ReadonlyArray<MunicipalAction>;
}
