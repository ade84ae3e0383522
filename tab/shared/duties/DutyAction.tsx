import { Button } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { DutyRow } from '#api/contractDuties.ts';
import { AppLink } from '../AppLink.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { useSchool } from '../schoolContext.ts';
import { placeOf } from './dutyPlace.ts';
import { focusHeadingOf } from './focusHeading.ts';

interface DutyActionProps {
  readonly duty: DutyRow;
  readonly onRecord: (duty: DutyRow) => void;
}

/** What its owner does about a duty: a form on the spot, or the way to the screen that has one. Nothing for whoever may not. */
export function DutyAction({ duty, onRecord }: DutyActionProps) {
  const { key: school, sharePointUrl, has } = useSchool();
  const [location] = useLocation();
  const label = `${duty.todo}: ${duty.say}`;
  if (duty.done) {
    return duty.done.recordKey !== null && duty.mayRecord ? (
      <Button size="small" appearance="subtle" aria-label={`Take back: ${duty.say}`} onClick={() => onRecord(duty)}>
        Take back
      </Button>
    ) : null;
  }
  if (duty.record === 'form') {
    return duty.mayRecord ? (
      <Button size="small" aria-label={label} onClick={() => onRecord(duty)}>
        {duty.todo}
      </Button>
    ) : null;
  }
  // The screen it leads to says what may be done there. What the DSL owns is the DSL's alone.
  if (!has(duty.owner) && (!has('apLead') || duty.owner === 'designatedSafeguardingLead')) return null;
  const to = placeOf(duty, school);
  if (!to) return <OutsideLink href={sharePointUrl}>{duty.todo}</OutsideLink>;
  const { path, search, anchor } = to;
  if (path !== location || search !== '') {
    return (
      <AppLink to={`${path}${search}${anchor ? `#${anchor}` : ''}`} label={label}>
        {duty.todo}
      </AppLink>
    );
  }
  if (anchor === '') return null;
  return (
    <Button size="small" aria-label={label} onClick={() => focusHeadingOf(anchor)}>
      {duty.todo}
    </Button>
  );
}
