/** How long the timeline of a placement of two school years takes to its first page: 3,000 entries, on one core. */
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import type { RegisterWeek } from '../../src/domain/register.ts';
import { weekKey } from '../../src/domain/registerWeek.ts';
import { weekSlots } from '../../src/domain/session.ts';
import { timelineOf } from '../../src/domain/timeline/timelineOf.ts';
import { timelinePage } from '../../src/domain/timeline/timelinePage.ts';
import { addDays } from '../../src/domain/week.ts';
import { aMark, aPlacement, aSignature, someFacts, wholeWeek } from '../domain/builders.ts';

export interface TimelineMeasure {
  readonly entries: number;
  /** From the records in memory to the bytes of the answer. */
  readonly firstPage: number;
  readonly withWords: number;
  readonly everything: number;
  readonly kilobytes: number;
  readonly target: string;
}

const from = '2025-09-01';
const weeks = 78;
const words = 'Spoke with key worker and pupil: settled, came on four days, wants to go on with the workshop after half-term. ';

/** Register of two years with an absence a week, and contacts up to so many entries. */
function longFacts(wanted = 3000) {
  const placement = aPlacement({ key: 'long', startsOn: from, endsOn: '2027-07-16', week: wholeWeek });
  // A week is one line for what is plain, and one for the absence.
  const contacts = wanted - 2 * weeks - 1;
  const caseRecords = Array.from({ length: contacts }, (_, at): CaseRecord => {
    const on = addDays(from, Math.floor((at * weeks * 7) / contacts));
    return {
      ...{ key: `contact-${at}`, placementKey: placement.key, pupilKey: placement.pupilKey, providerKey: placement.providerKey },
      ...{ on, says: `Contact with provider and pupil: ${words}` },
      what: { kind: 'contact', with: ['provider', 'pupil'], how: 'call', name: 'Key worker', words, mood: 4, wishes: words },
      by: aSignature('Amara Okafor', `${on}T15:40:00.000Z`),
    };
  });
  const register = new Map(
    Array.from({ length: weeks }, (_, at): [string, RegisterWeek] => {
      const weekStartsOn = addDays(from, at * 7);
      const entries = Object.fromEntries(weekSlots.map((slot, n) => [slot, [aMark(n === at % 10 ? 'absent' : 'present')]]));
      return [weekKey(placement.pupilKey, weekStartsOn), { pupilKey: placement.pupilKey, weekStartsOn, entries }];
    }),
  );
  return { facts: someFacts({ placements: [placement], caseRecords, register }), placement };
}

/** Time of the processor: the slowest of three, after the first, which is that of a process that has just begun. */
export function timelineMeasure(): TimelineMeasure {
  const { facts, placement } = longFacts();
  const answer = (choice: { readonly size: number; readonly words: string }) => {
    const began = process.cpuUsage();
    // As a new casebook has them: nothing of them is remembered.
    const entries = timelineOf({ ...facts, caseRecords: [...facts.caseRecords] }, placement);
    const text = JSON.stringify(timelinePage(entries, { kind: undefined, by: '', upTo: '', ...choice }));
    const { user, system } = process.cpuUsage(began);
    return { entries: entries.length, bytes: text.length, milliseconds: (user + system) / 1000 };
  };
  const slowest = (choice: Parameters<typeof answer>[0]) =>
    Math.ceil(Math.max(...[0, 1, 2].map(() => answer(choice).milliseconds)));
  const first = { size: 50, words: '' };
  const { entries } = answer(first);
  const whole = { size: 20_000, words: '' };
  return {
    entries,
    firstPage: slowest(first),
    withWords: slowest({ size: 50, words: 'half term workshop' }),
    everything: slowest(whole),
    kilobytes: Math.round(answer(first).bytes / 1000),
    target: '300 ms',
  };
}
