import { Locale, Translate } from '../i18n/translate';
import { Communication } from '../plan/communication';
import { IsoDate } from '../plan/dates';
import { Decision } from '../plan/decision';
import { Figure } from '../plan/figures';
import { PlanState } from '../plan/model';
import { Occurrence } from '../plan/occurrences';
import { PlanChange } from '../plan/planChange';
import { Round } from '../plan/round';
import { RoundPart } from '../plan/round/roundPart';
import { Settings } from '../plan/settings';

/** A round that was frozen, with the plan as it stood then. */
export interface PreviousRound {
  readonly round: Round;
  readonly planState: PlanState;
  /** The day on which it was frozen. */
  readonly day: IsoDate;
}

/** Everything a report can be made from. What is absent leaves its chapter out, and never stops a report. */
export interface ReportInput extends PlanState {
  readonly settings: Pick<Settings, 'regionName'> & Partial<Settings>;
  readonly occurrences?: ReadonlyArray<Occurrence>;
  /** The round that the report belongs to. */
  readonly round?: Round;
  /** What that round says about each priority. */
  readonly parts?: ReadonlyArray<RoundPart>;
  readonly previous?: PreviousRound;
  readonly figures?: ReadonlyArray<Figure>;
  readonly changes?: ReadonlyArray<PlanChange>;
  readonly decisions?: ReadonlyArray<Decision>;
  readonly communications?: ReadonlyArray<Communication>;
}

/** As of which day, and in which language. */
export interface ReportMoment {
  readonly today: IsoDate;
  readonly locale: Locale;
}

/** What every part of a report works with. */
export interface ReportContext extends ReportMoment {
  readonly input: ReportInput;
  readonly translate: Translate;
}
