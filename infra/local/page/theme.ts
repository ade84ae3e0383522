import { useEffect, useState } from 'react';

/** The three themes of Teams, by teams-js's names. */
export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const themeNames: Record<Theme, string> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };

const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text);

const first = (): Theme => {
  const kept = localStorage.getItem('theme');
  if (isTheme(kept)) return kept;
  if (window.matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
};

/** The chosen theme, kept for the next visit; the styles follow `data-theme` on the root. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(first);
  useEffect(() => {
    document.documentElement.dataset.theme = theme === 'default' ? 'light' : theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      localStorage.setItem('theme', next);
      setTheme(next);
    },
  ];
}
