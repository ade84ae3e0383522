import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type ContactSheet, contactSheet } from '#domain/contact/contactSheet.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** The contacts of this week, for somebody who may record them; undefined in a week without school. */
export async function contactSheetFor(desk: Desk, schoolKey: string): Promise<Outcome<ContactSheet | undefined>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const right = holdsRight('recordContact', desk.person, facts);
  return right.outcome === 'met' ? done(contactSheet(facts, today)) : refuse.notPermitted(right.because);
}
