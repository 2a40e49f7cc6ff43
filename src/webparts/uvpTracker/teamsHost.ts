import type { IMicrosoftTeams } from '@microsoft/sp-webpart-base';
import { TabTarget, parseTabTarget } from '../../plan/tabLink';
import { TabTheme } from '../../tab/host/tabHost';

/** The theme of Teams as the tab calls it. */
export function themeOfTeams(theme: string): TabTheme {
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}

/** What Teams tells the tab; asked of the host's own teams-js, since a second copy has its own state. */
export interface TeamsSurroundings {
  readonly theme: TabTheme;
  /** The place that a deep link names; absent when the tab was opened by hand. */
  readonly target?: TabTarget;
}

/** Asks Teams for its theme and for the place that a deep link names. */
export async function askTeams({ teamsJs }: IMicrosoftTeams): Promise<TeamsSurroundings> {
  const { app, page } = await teamsJs.app.getContext();
  return {
    theme: themeOfTeams(app.theme),
    target: page.subPageId ? parseTabTarget(page.subPageId) : undefined,
  };
}
