import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type ContactStanding, contactStanding, inOrderOfContact, keptInTouch } from '#domain/contact/contactStanding.ts';
import type { ContactHow, ContactParty } from '#domain/contact/contactWords.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { type Rulebook, rulebook } from '#domain/duties/rulebook.ts';
import type { Placement } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface ContactRow {
  readonly key: string;
  readonly on: DateText;
  readonly with: readonly ContactParty[];
  readonly how: ContactHow;
  readonly name: string;
  readonly words: string;
  readonly mood: number | null;
  readonly wishes: string;
  readonly byName: string;
}

/** How a placement stands now, with the last contact about it. */
interface StandingWithLast extends ContactStanding {
  readonly last: ContactRow | null;
}

export interface ContactsView extends StandingWithLast {
  /** Latest first. */
  readonly contacts: readonly ContactRow[];
  readonly mayRecord: boolean;
}

/** The contacts about one placement, and whom to be in touch with now. */
export async function viewContacts(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<ContactsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  const placement = facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  return done({
    ...standingOf(opened.value, rulebook(facts), placement),
    contacts: contactsOf(opened.value, placement),
    mayRecord: holdsRight('recordContact', desk.person, facts).outcome === 'met',
  });
}

/** Every running placement: those with whom contact is due and not complete first, by the day it is due. */
export async function viewContactRound(
  desk: Desk,
  schoolKey: string,
): Promise<Outcome<{ readonly placements: readonly StandingWithLast[]; readonly mayRecord: boolean }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  return done({
    placements: contactRound(opened.value),
    mayRecord: holdsRight('recordContact', desk.person, facts).outcome === 'met',
  });
}

function contactRound(open: OpenSchool): StandingWithLast[] {
  const book = rulebook(open.facts);
  return keptInTouch(open.facts, open.today)
    .map((placement) => standingOf(open, book, placement))
    .toSorted(inOrderOfContact);
}

const standingOf = (open: OpenSchool, book: Rulebook, placement: Placement): StandingWithLast => ({
  ...contactStanding(book, placement, open.today),
  last: contactsOf(open, placement)[0] ?? null,
});

const contactsOf = ({ facts }: OpenSchool, placement: Placement): ContactRow[] =>
  recordsOf(recordsOfPlacement(facts.caseRecords)(placement.key), 'contact')
    .map(({ key, on, what: { kind: _, ...what }, by }) => ({ key, on, ...what, byName: by.name }))
    .reverse();
