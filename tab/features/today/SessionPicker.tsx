import { Button } from '@fluentui/react-components';
import type { Half } from '#domain/session.ts';
import { halfNames, standing, type TodaySession } from './dayWords.ts';
import { useTodayStyles } from './today.styles.ts';

interface SessionPickerProps {
  readonly sessions: readonly TodaySession[];
  readonly shown: Half;
  readonly onPick: (half: Half) => void;
}

/** Morning or afternoon, each saying how it stands. */
export function SessionPicker({ sessions, shown, onPick }: SessionPickerProps) {
  const styles = useTodayStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that stay pressed are no form
    <div className={styles.picker} role="group" aria-label="Session">
      {sessions.map((session) => (
        <Button
          key={session.half}
          aria-pressed={session.half === shown}
          appearance={session.half === shown ? 'primary' : 'secondary'}
          onClick={() => onPick(session.half)}
        >
          {halfNames[session.half]}: {standing(session)}
        </Button>
      ))}
    </div>
  );
}
