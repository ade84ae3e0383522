import { Button } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { asksToFind } from './asksToFind.ts';
import { useShellStyles } from './Shell.styles.ts';

const Palette = lazy(() => import('../features/palette/Palette.tsx').then((m) => ({ default: m.Palette })));

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;
/** A dialog may hold what somebody has written: nothing is laid over it. */
const hasDialog = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;

/** Find: the button for everybody, Ctrl+K or ⌘K for those who know it. */
export function FindButton() {
  const styles = useShellStyles();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<Element>(null);
  const open = () => {
    opener.current = document.activeElement;
    setOpen(true);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksToFind(event, { isTextField: isTextField(event.target), isApple })) return;
      event.preventDefault();
      if (hasDialog()) return;
      opener.current = document.activeElement;
      setOpen(true);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  const close = (hasGone: boolean) => {
    setOpen(false);
    // After the dialog has given the page back. Whoever went somewhere is taken to the heading there; on the same page it is there already.
    setTimeout(() => {
      const heading = document.querySelector('main h1');
      const to = hasGone ? heading : opener.current;
      if (to instanceof HTMLElement) to.focus();
    });
  };
  return (
    <>
      <Button
        className={styles.find}
        appearance="subtle"
        icon={<Search20Regular />}
        aria-keyshortcuts={isApple ? 'Meta+K' : 'Control+K'}
        title={isApple ? 'Find anything (⌘K)' : 'Find anything (Ctrl+K)'}
        onClick={open}
      >
        Find
      </Button>
      {isOpen ? (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
