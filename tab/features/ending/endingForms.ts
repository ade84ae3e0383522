import type { EndingPage } from '#api/contractEnding.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import { endForms } from './endForms.ts';
import { returnForms } from './returnForms.ts';

/** What can be recorded about the way back and the end now, by this person, in the order of a placement's life. */
export function endingForms(page: EndingPage, placementKey: string, today: string): OfferedForm[] {
  const asked = { page, placementKey, today, on: dayAsTyped(today) };
  return [...returnForms(asked), ...endForms(asked)].filter((form) => form !== false);
}
