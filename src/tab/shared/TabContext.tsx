import * as React from 'react';
import { Translate } from '../../i18n/translate';
import { IsoDate } from '../../plan/dates';
import { Person } from '../../plan/people';
import { TabTarget } from '../../plan/tabLink';
import { LoadedPlan } from '../../store/planStore';
import { PlanEditing } from './usePlan';
import { NavigationKind, TabHost } from '../host/tabHost';

/** What every view of a loaded plan works with. */
export interface TabContextValue {
  readonly host: TabHost;
  readonly t: Translate;
  /** The plan with answers that are on their way already shown. */
  readonly loaded: LoadedPlan;
  readonly me: Person;
  readonly today: IsoDate;
  readonly target: TabTarget;
  readonly navigate: (target: TabTarget, kind?: NavigationKind) => void;
  readonly editing: PlanEditing;
  /** Reads the plan anew, after a change that is no answer. */
  readonly refresh: () => Promise<boolean>;
  /** Shows a short message, and reads it out. */
  readonly notify: (intent: 'success' | 'error', message: string) => void;
}

const TabContext = React.createContext<TabContextValue | undefined>(undefined);

export const TabProvider = TabContext.Provider;

/** The tab around a component. */
export function useTab(): TabContextValue {
  const value = React.useContext(TabContext);
  if (!value) throw new Error('useTab outside TabProvider');
  return value;
}
