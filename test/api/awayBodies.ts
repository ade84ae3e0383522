/** What is sent about a timetable, as a form sends it. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';

export const timetableWords = {
  ...{ requestedOn: '2026-11-02', startsOn: '2026-11-09', endsOn: '2026-12-04', reason: 'After an operation' },
  ...{ awaySlots: ['FriPM'], needs: '', ambition: 'Full time by December', homeEducation: '', schoolProvision: '' },
  ...{ isForBehaviour: false, parentAgrees: true, hasSupportPlan: true },
  ...{ laConsulted: true, socialWorkerTold: true, virtualSchoolConsulted: true },
};

/** A request for flexi-schooling that waits for its decision; answers its key. */
export async function aFlexiRequest(tab: TabClient, pupilKey: string): Promise<string> {
  const key = randomUUID();
  const { status } = await tab.post('/schools/larkhill/timetables', {
    key,
    pupilKey,
    kind: 'flexiSchooling',
    words: timetableWords,
  });
  if (status !== 201) throw new Error(`The request was answered with ${status}.`);
  return key;
}
