import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';

export const themeNames = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Fluent's own danger text reaches only 4.2:1 on the dark background; the palette's red reaches 5.5:1. */
const dark: Theme = { ...teamsDarkTheme, colorStatusDangerForeground1: teamsDarkTheme.colorPaletteRedForeground1 };

export const themes = {
  default: teamsLightTheme,
  dark,
  contrast: teamsHighContrastTheme,
} as const satisfies Record<ThemeName, Theme>;

/** Teams' name of a theme as one of ours; names we do not know (Teams adds some) are light. */
export const themeNamed = (name: string | null | undefined): ThemeName => themeNames.find((known) => known === name) ?? 'default';
