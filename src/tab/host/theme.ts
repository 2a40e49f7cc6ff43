import { Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { TabTheme } from './tabHost';

/** The Fluent theme of a host's theme; the same as Microsoft's own apps in Teams. */
export const FLUENT_THEMES: Readonly<Record<TabTheme, Theme>> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
