import { londonTime } from '#domain/londonTime.ts';
import { askedJustNow, type CallAsked, whoRings } from '#domain/safeguarding/callAsked.ts';
import { listInWords, timeInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { factsOf } from '../factsOf.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** What whoever asked is told. */
export interface AskedToRing {
  readonly key: string;
  readonly say: string;
}

/**
 * SAF-2: whoever is on a school's Staff list, whatever they may read, asks its safeguarding lead to ring. The message holds name and number of
 * who asks: what it is about is for the telephone.
 */
export async function askToRing(desk: Desk, schoolKey: string, key: string): Promise<Outcome<AskedToRing>> {
  const trust = await desk.records.trust();
  if (!trust.schools.has(schoolKey)) return refuse.notFound('The trust has no such school. Choose a school from the list.');
  const book = await desk.records.school(schoolKey);
  const facts = factsOf(book, trust);
  const me = book.staff.get(desk.person.personId)?.value;
  if (me === undefined)
    return refuse.notPermitted(
      `Only the people on the Staff list of ${book.school.name} can ask. Ring the school: ${book.school.telephone}.`,
    );
  const told = whoRings(me.personId, facts.staff);
  const names = listInWords(told.map(({ name }) => name));
  if (told.length === 0)
    return refuse.unavailable(
      `The Staff list of ${book.school.name} names nobody else who could ring: no safeguarding lead, no headteacher, no AP lead. Ring the school: ${book.school.telephone}. If a child is in danger, ring 999.`,
    );
  const lead = told.some(({ roles }) => roles.includes('designatedSafeguardingLead'));
  const whom = lead
    ? `${names} ${told.length === 1 ? 'is' : 'are'} asked to ring you`
    : `${book.school.name} has no other safeguarding lead on its Staff list. ${names} ${told.length === 1 ? 'is' : 'are'} asked to ring you instead`;
  const number =
    me.telephone === '' ? 'The Staff list has no number of yours: stay where Teams reaches you.' : `On ${me.telephone}.`;
  const before = askedJustNow(facts, me.personId, desk.now());
  if (before !== undefined)
    return done({
      key: before.key,
      say: `You asked at ${timeInWords(before.by.at)}. ${whom}. ${numbersOf(told)} If a child is in danger, ring 999.`,
    });
  const now = desk.now();
  const call: CallAsked = {
    ...{ key, placementKey: '', pupilKey: '', providerKey: '', on: londonTime(now).date },
    says: `${me.name} asked the safeguarding lead to ring.`,
    what: { kind: 'callAsked', name: me.name, telephone: me.telephone, of: '' },
    by: { personId: me.personId, name: me.name, at: now },
  };
  await desk.askToBeRung(schoolKey, call);
  return done({ key, say: `${whom}. ${number} ${numbersOf(told)} If a child is in danger, ring 999.` });
}

const numbersOf = (told: readonly { readonly name: string; readonly telephone: string }[]): string => {
  const known = told.filter(({ telephone }) => telephone !== '').map(({ name, telephone }) => `${name}, ${telephone}`);
  return known.length === 0 ? '' : `If it cannot wait, ring yourself: ${listInWords(known, 'or')}.`;
};
