import type { PageSettings } from '../local.ts';
import { type Theme, themeNames, themes } from '../theme.ts';
import { Clock } from './Clock.tsx';

interface Props {
  readonly settings: PageSettings | undefined;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}

/** Whose tenant this is, what time it is there, and the theme. */
export function TopBar({ settings, theme, onTheme }: Props) {
  return (
    <header className="topBar">
      <h1>
        <span className="trust">{settings?.trustName ?? 'The trust'}</span> <span className="tag">Local Microsoft 365</span>
      </h1>
      <Clock nextTimes={settings?.nextTimes ?? []} />
      <label className="themeChoice">
        <span className="visuallyHidden">Theme</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = themes.find((name) => name === event.target.value);
            if (chosen) onTheme(chosen);
          }}
        >
          {themes.map((name) => (
            <option key={name} value={name}>
              {themeNames[name]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
