import type { ContactWhat } from '#domain/caseFile/contactWhat.ts';
import { contactTime, isComplete, welfareCallOn } from '#domain/contact/contactTime.ts';
import { contactHowNames, contactPartyNames } from '#domain/contact/contactWords.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { DateText } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';
import { dateInWords, listInWords } from '#domain/words.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';

type Contact = Extract<ContactWhat, { readonly kind: 'contact' }>;

export interface RecordContact extends Omit<Contact, 'kind'> {
  readonly key: string;
  readonly on: DateText;
}

/**
 * Keeps a contact with provider, pupil or parents (VIS-1). The week's contact is done once provider and pupil have both been reached in it, by
 * one contact or by several; a call with the pupil is the week's welfare call too, where one is due.
 */
export async function recordContact(...args: Parameters<typeof keepContact>): ReturnType<typeof keepContact> {
  const kept = await keepContact(...args);
  const [desk, schoolKey] = args;
  // It must show on the card of the week's contacts.
  if (kept.done) desk.afterChange(schoolKey, `${mondayOf(londonTime(desk.now()).date)}|contacts`);
  return kept;
}

/** The same without bringing the cards of the week up to date: the caller does, once for several. */
export async function keepContact(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: RecordContact,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'recordContact');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const placement = open.facts.placements.find(({ key }) => key === placementKey) ?? stored.value;
  const write = (before: OpenSchool, entry: CaseEntry & { readonly what: Contact }) =>
    writeCase(desk, open, entry, { action: 'Contact recorded', deeds: deedsOf(before, placement, entry) });
  const earlier = earlierSend(open, input.key);
  if (earlier?.entry.what.kind === 'contact') return write(earlier.before, { ...earlier.entry, what: earlier.entry.what });

  if (!['running', 'pastItsEnd', 'ended', 'approved'].includes(stageOf(placement, open.today)))
    return refuse.changedMeanwhile('Only a placement that was approved has contacts. Open it to see how it stands.');
  if (input.with.length === 0) return refuse.badField('with', 'Say whom you were in touch with.');
  if (input.words.trim() === '') return refuse.badField('words', 'Write in a few words what was said.');
  const problem = doneProblem({ kind: 'contact', placementKey }, input.on, open);
  if (problem !== undefined) return refuse.badField('on', problem);
  const { key, on, how, name, words, mood, wishes } = input;
  const parties = listInWords(input.with.map((party) => contactPartyNames[party]));
  return write(open, {
    ...{ key, ...aboutPlacement(placement), on },
    says: `Contact with ${parties} about ${placementName(placement, open.facts)} on ${dateInWords(on)} (${contactHowNames[how].toLowerCase()}): ${words.trim()}`,
    what: {
      ...{ kind: 'contact', with: input.with, how, mood: input.with.includes('pupil') ? mood : null },
      ...{ name: name.trim(), words: words.trim(), wishes: wishes.trim() },
    },
  });
}

function deedsOf(
  { facts }: Pick<OpenSchool, 'facts'>,
  placement: Placement,
  entry: CaseEntry & { readonly what: Contact },
): DeedOfCase[] {
  const book = rulebook(facts);
  const time = contactTime(book, placement, entry.on);
  const isDone = time !== undefined && time.duty.done === undefined && isComplete(new Set([...time.reached, ...entry.what.with]));
  const call =
    entry.what.with.includes('pupil') && entry.what.how !== 'message' ? welfareCallOn(book, placement, entry.on) : undefined;
  return [
    ...(isDone ? [{ dutyKey: time.duty.key, evidence: entry.says }] : []),
    ...(call !== undefined && call.done === undefined ? [{ dutyKey: call.key, evidence: entry.says }] : []),
  ];
}
