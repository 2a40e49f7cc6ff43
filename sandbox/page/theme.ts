import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, Theme } from '@fluentui/react-components';
import * as React from 'react';

/** Names as Teams gives them to a tab. */
export type ThemeName = 'default' | 'dark' | 'contrast';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const KEPT_AS = 'sandbox-theme';

/** The chosen theme, remembered in this browser. */
export function useThemeName(): [ThemeName, (name: ThemeName) => void] {
  const [name, setName] = React.useState<ThemeName>(() => {
    const kept = window.localStorage.getItem(KEPT_AS);
    return kept === 'dark' || kept === 'contrast' ? kept : 'default';
  });
  const choose = React.useCallback((chosen: ThemeName) => {
    window.localStorage.setItem(KEPT_AS, chosen);
    setName(chosen);
  }, []);
  return [name, choose];
}
