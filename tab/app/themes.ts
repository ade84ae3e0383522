import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

export const themeNames = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export const themes = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} as const satisfies Record<ThemeName, Theme>;

/** Teams' name of a theme as one of ours; names we do not know (Teams adds some) are light. */
export const themeNamed = (name: string | null | undefined): ThemeName => themeNames.find((known) => known === name) ?? 'default';
