import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { FollowUp } from '#domain/followUp.ts';
import { type Search, type SearchRef, searchedIn, searchIn } from '#domain/search.ts';
import { sessionKey } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { searchFor } from './searchFor.ts';

/**
 * "I am dealing with it", for every pupil of a search that is open (BEY-1), and answers with the search as it is then. It closes nothing.
 * Whoever is the last to have said so already adds nothing by saying it again.
 */
export async function takeOnSearch(desk: Desk, schoolKey: string, ref: SearchRef): Promise<Outcome<Search>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, now, signature } = opened.value;
  const right = holdsRight('recordFollowUp', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const search = searchIn(facts, ref, now);
  if (search === undefined) return refuse.notFound('There is no record of this event any more. Look at Today.');

  const open = searchedIn(search).filter(
    ({ closed, acting }) => closed === undefined && acting?.personId !== desk.person.personId,
  );
  if (open.length === 0) return done(search);
  const session = { date: search.sheet.date, half: search.sheet.half };
  const changes = open.map(
    ({ pupilKey }) => ({ list: 'followUps', create: acting(opened.value, desk.newKey(), { ...session, pupilKey }) }) as const,
  );
  const writer = await desk.writer({ school: schoolKey });
  const subject = sessionKey(session);
  const written = await writer.change(changes, { by: signature, action: 'Follow-up: I am dealing with it', subject });
  if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint('the follow-ups');
  desk.afterChange(schoolKey, subject);
  return searchFor(desk, schoolKey, ref);
}

const acting = ({ signature, now }: OpenSchool, key: string, about: Pick<FollowUp, 'pupilKey' | 'date' | 'half'>): FollowUp => ({
  ...about,
  key,
  step: 'acting',
  result: 'done',
  note: '',
  happenedAt: now,
  nextStep: '',
  nextBy: undefined,
  by: signature,
});
