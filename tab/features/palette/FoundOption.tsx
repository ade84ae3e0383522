import { mergeClasses } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons/svg/arrow-right';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { DocumentPerson20Regular } from '@fluentui/react-icons/svg/document-person';
import { Flash20Regular } from '@fluentui/react-icons/svg/flash';
import { Person20Regular } from '@fluentui/react-icons/svg/person';
import { type ReactElement, useEffect, useRef } from 'react';
import { stageWords } from '../../shared/statusWords.tsx';
import type { Found } from './foundAddress.ts';
import { usePaletteStyles } from './palette.styles.ts';

const kinds = {
  pupil: { name: 'Pupil', icon: <Person20Regular /> },
  provider: { name: 'Provider', icon: <Building20Regular /> },
  placement: { name: 'Placement', icon: <DocumentPerson20Regular /> },
  action: { name: 'Action', icon: <Flash20Regular /> },
  page: { name: 'Page', icon: <ArrowRight20Regular /> },
} as const satisfies Record<Found['kind'], { readonly name: string; readonly icon: ReactElement }>;

interface FoundOptionProps {
  readonly id: string;
  readonly found: Found;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One thing that was found. The focus stays in the text field, which points at the active one. */
export function FoundOption({ id, found, isActive, onPoint, onGo }: FoundOptionProps) {
  const styles = usePaletteStyles();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const quiet = (style: string) => mergeClasses(style, isActive && styles.inActive);
  const details = [found.detail, found.stage ? stageWords[found.stage].words : ''].filter(Boolean).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keys, as a combobox has
    // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and names this one as active
    <div
      ref={item}
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onMouseMove={onPoint}
      // The text field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onGo}
    >
      <span className={quiet(styles.icon)}>{kinds[found.kind].icon}</span>
      <span className={styles.name}>
        {found.name}
        {details ? <span className={quiet(styles.small)}>{details}</span> : null}
      </span>
      <span className={quiet(styles.kind)}>{kinds[found.kind].name}</span>
    </div>
  );
}
