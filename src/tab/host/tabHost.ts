import { Identity } from '../../plan/people';
import { TabTarget } from '../../plan/tabLink';
import { Locale } from '../../i18n/translate';
import { PlanSetup } from '../../store/planSetup';
import { PlanStore } from '../../store/planStore';

export type TabTheme = 'light' | 'dark' | 'contrast';

/** Who is signed in, as the host verified it. */
export interface Me {
  readonly name: string;
  readonly mail?: string;
  readonly identities: ReadonlyArray<Identity>;
}

/** A file that was made in the browser. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

/** A step in the tab is a new page for the back button; a change of a filter replaces the last one. */
export type NavigationKind = 'push' | 'replace';

/** Where the tab runs: a SharePoint page, Teams, or another frame. The tab knows of its surroundings only this. */
export interface TabHost {
  readonly store: PlanStore;
  /** What needs folders and groups of the site; with the rights of who is signed in. */
  readonly setup: PlanSetup;
  readonly me: Me;
  readonly locale: Locale;
  readonly theme: TabTheme;
  /** The place that the address names now. A host that sees its address change passes another target. */
  readonly target: TabTarget;
  /** The time by which deadlines are judged. */
  now(): Promise<Date>;
  /** Lets the address follow the tab. */
  onNavigate(target: TabTarget, kind: NavigationKind): void;
  /** The address of a place, for links that can be opened elsewhere. */
  hrefOf(target: TabTarget): string;
  download(file: MadeFile): void;
  /**
   * Reads a Word template of the library Sjablonen.
   * @throws Problem `template.missing`
   */
  loadTemplate(name: string): Promise<Uint8Array>;
}
