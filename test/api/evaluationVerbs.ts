/** Rows of the matrix of rights about evaluations. Each leaves the evaluation as it found it, so that the next may do the same. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';
import { larkhill, placements, tabOf } from './rightsWorld.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];
type Sent = Awaited<ReturnType<TabClient['send']>>;

const all = () => `${larkhill}/placements/${placements.running}/evaluations`;
const part = (key: string, voice: string, statement: string) => ({
  ...{ key, when: 'end', voice, on: '2026-11-23', answers: [{ statement, answer: 4 }], notApplicable: [], detail: {} },
  ...{ comments: '', signedBy: 'Kim', given: 'paper' },
});
const takeBack = (who: Who, key: string) =>
  tabOf(who).post(`${larkhill}/case-file/${key}/take-back`, { key: randomUUID(), reason: 'For the next of these rows' });

/** Does it, and takes it back where it was done. */
async function once(key: string, doing: () => Promise<Sent>, by: Who = 'apLead'): Promise<Sent> {
  const answer = await doing();
  if (answer.status < 300) await takeBack(by, key);
  return answer;
}
/** Does it while the school's part is there. */
async function withSchoolPart(by: 'apLead' | 'headteacher', doing: (partKey: string) => Promise<Sent>): Promise<Sent> {
  const key = randomUUID();
  await tabOf(by).post(`${all()}/parts`, part(key, 'school', 'schoolPurpose'));
  const answer = await doing(key);
  await takeBack('apLead', key);
  return answer;
}
const isRefused = ({ status }: Sent) => status === 403;

export const evaluationVerbs: readonly Verb[] = [
  [
    'record a part of an evaluation',
    ['apLead', 'headteacher'],
    (tab) => {
      const key = randomUUID();
      return once(key, () => tab.post(`${all()}/parts`, part(key, 'parent', 'parentWhy')));
    },
  ],
  [
    'make a link to an evaluation',
    ['apLead', 'headteacher'],
    (tab) => {
      const key = randomUUID();
      const body = { key, when: 'end', voice: 'pupil', to: 'Kim', until: '2026-11-30' };
      return once(key, () => tab.post(`${all()}/links`, body));
    },
  ],
  [
    'sign the school’s part of an evaluation',
    'headteacher',
    async (tab) => {
      const sign = (key: string, recordKey: string) => tab.post(`${all()}/signature`, { key, when: 'end', recordKey });
      const first = await sign(randomUUID(), 'none');
      if (isRefused(first)) return first;
      const key = randomUUID();
      return withSchoolPart('apLead', (partKey) => once(key, () => sign(key, partKey), 'headteacher'));
    },
  ],
  [
    'conclude an evaluation',
    ['apLead', 'headteacher'],
    async (tab) => {
      const without = { pupil: 'Ill', parent: 'No answer', provider: 'Closed' };
      const conclude = (key: string) =>
        tab.post(`${all()}/conclusion`, { key, when: 'end', on: '2026-11-23', comments: 'On', without, actions: [] });
      const first = await conclude(randomUUID());
      if (isRefused(first)) return first;
      const key = randomUUID();
      return withSchoolPart('headteacher', () => once(key, () => conclude(key)));
    },
  ],
];
