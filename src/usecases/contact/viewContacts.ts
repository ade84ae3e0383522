import { placeOf } from '#domain/board/placeOf.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { contactTime, isComplete } from '#domain/contact/contactTime.ts';
import { type ContactHow, type ContactParty, contactParties } from '#domain/contact/contactWords.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { type Rulebook, rulebook } from '#domain/duties/rulebook.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName } from '#domain/pupil.ts';
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

/** How a placement stands in the stretch of contact that holds today. */
export interface ContactStanding {
  readonly placementKey: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly telephone: string;
  /** The contact that is due; null where none is. */
  readonly due: { readonly from: DateText; readonly to: DateText; readonly missing: readonly ContactParty[] } | null;
  readonly last: ContactRow | null;
}

export interface ContactsView extends ContactStanding {
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
): Promise<Outcome<{ readonly placements: readonly ContactStanding[]; readonly mayRecord: boolean }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  return done({
    placements: contactRound(opened.value),
    mayRecord: holdsRight('recordContact', desk.person, facts).outcome === 'met',
  });
}

/** The same for the bot's card. */
export function contactRound(open: OpenSchool): ContactStanding[] {
  const book = rulebook(open.facts);
  const isOpen = ({ due }: ContactStanding): boolean => due !== null && due.missing.length > 0;
  return open.facts.placements
    .filter((placement) => stageOf(placement, open.today) === 'running')
    .map((placement) => standingOf(open, book, placement))
    .toSorted(
      (one, other) =>
        Number(isOpen(other)) - Number(isOpen(one)) ||
        (one.due?.to ?? '9999').localeCompare(other.due?.to ?? '9999') ||
        one.pupilName.localeCompare(other.pupilName, 'en-GB'),
    );
}

function standingOf(open: OpenSchool, book: Rulebook, placement: Placement): ContactStanding {
  const { facts, today } = open;
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const time = contactTime(book, placement, today);
  const isDone = time === undefined || time.duty.done !== undefined || isComplete(time.reached);
  const missing = isDone ? [] : contactParties.filter((party) => party !== 'parent' && !time.reached.has(party));
  return {
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil who is not in the list' : fullName(pupil),
    providerName: provider?.name ?? 'A provider that is not in the list',
    telephone: placeOf(placement, facts).telephone,
    due: time === undefined ? null : { from: time.from, to: time.to, missing },
    last: contactsOf(open, placement)[0] ?? null,
  };
}

const contactsOf = ({ facts }: OpenSchool, placement: Placement): ContactRow[] =>
  recordsOf(recordsOfPlacement(facts.caseRecords)(placement.key), 'contact')
    .map(({ key, on, what: { kind: _, ...what }, by }) => ({ key, on, ...what, byName: by.name }))
    .reverse();
