import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { AppLink } from '../shared/AppLink.tsx';
import { useMoreStyles } from './MoreSections.styles.ts';
import { useShellStyles } from './Shell.styles.ts';
import type { Section } from './sections.ts';

interface MoreSectionsProps {
  readonly school: string;
  readonly sections: readonly Section[];
  readonly here: Section | undefined;
}

/**
 * More pages, behind a button that opens and shuts: they stay links, as navigation should be, and no menu of commands. Escape, leaving it
 * and going somewhere shut it.
 */
export function MoreSections({ school, sections, here }: MoreSectionsProps) {
  const bar = useShellStyles();
  const styles = useMoreStyles();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isHere = here !== undefined && sections.includes(here);
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves what it holds, and Escape
    <div className={styles.holder} onBlur={leave} onKeyDown={press}>
      <button
        ref={button}
        type="button"
        className={mergeClasses(bar.link, styles.button, isHere && bar.here)}
        aria-expanded={isOpen}
        aria-controls={listId}
        // Safari gives a pressed button no focus: leaving could then not be noticed.
        onClick={({ currentTarget }) => {
          currentTarget.focus();
          setOpen(!isOpen);
        }}
      >
        More
        <ChevronDown16Regular />
      </button>
      <ul id={listId} className={styles.list} hidden={!isOpen}>
        {sections.map((section) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is what is pressed; this only shuts the list after it
          <li key={section.path} onClick={() => setOpen(false)}>
            <AppLink
              to={`/schools/${school}/${section.path}`}
              className={mergeClasses(styles.link, section === here && styles.linkHere)}
              aria-current={section === here ? 'page' : undefined}
            >
              {section.name}
            </AppLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
