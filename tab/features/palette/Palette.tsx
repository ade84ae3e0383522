import { Button, Dialog, DialogSurface, Input } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { countOf } from '#domain/words.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { FoundOption } from './FoundOption.tsx';
import { type Found, foundAddress } from './foundAddress.ts';
import { usePaletteStyles } from './palette.styles.ts';
import { useFind } from './useFind.ts';

/** Where an arrow key leads from the active one; undefined for other keys. Round the end it begins anew. */
function stepped(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  return undefined;
}

const saysOf = (shown: number, total: number, hasWords: boolean): string => {
  if (!hasWords) return 'Write a name, or choose where to go.';
  if (shown === 0) return 'Nothing fits. Write less of the name.';
  return total > shown ? `The first ${shown} of ${total}. Write more to narrow them.` : `${countOf(shown, 'result')}.`;
};

/** Finds any pupil, provider, placement, page or action of the school by some letters, and goes there. */
export function Palette({ onClose }: { readonly onClose: (hasGone: boolean) => void }) {
  const styles = usePaletteStyles();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const listId = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  /** Enter came before the answer to the last letters. */
  const [isAwaited, setAwaited] = useState(false);
  const { query, isBehind } = useFind(school, words);
  const found = query.data?.found ?? [];
  const optionId = (at: number) => `${listId}-${at}`;

  const go = (one: Found | undefined) => {
    if (one === undefined) return;
    navigate(foundAddress(school, one));
    onClose(true);
  };
  useEffect(() => {
    if (!isAwaited || isBehind) return;
    setAwaited(false);
    go(found[0]);
  });

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = stepped(event.key, active, found.length);
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter') isBehind ? setAwaited(true) : go(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose(false))}>
      <DialogSurface aria-label="Find" className={styles.surface}>
        <div className={styles.inner}>
          <div className={styles.top}>
            <Input
              className={styles.input}
              size="large"
              autoFocus
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
              placeholder="Name, page or action"
              contentBefore={<Search20Regular />}
              role="combobox"
              aria-label="Find a pupil, provider, placement, page or action"
              aria-expanded={found.length > 0}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
              value={words}
              onChange={(_event, { value }) => {
                setWords(value);
                setActive(0);
                setAwaited(false);
              }}
              onKeyDown={press}
            />
            <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label="Close" onClick={() => onClose(false)} />
          </div>
          {query.isError ? <ErrorMessage error={query.error} retry={() => query.refetch()} /> : null}
          <div id={listId} className={styles.list} role="listbox" aria-label="Found" tabIndex={-1}>
            {found.map((one, at) => (
              <FoundOption
                key={`${one.kind}|${one.key}`}
                id={optionId(at)}
                found={one}
                isActive={at === active}
                onPoint={() => setActive(at)}
                onGo={() => go(one)}
              />
            ))}
          </div>
          <p className={styles.says} role="status">
            {query.data && !isBehind ? saysOf(found.length, query.data.total, words.trim() !== '') : ''}
          </p>
        </div>
      </DialogSurface>
    </Dialog>
  );
}
