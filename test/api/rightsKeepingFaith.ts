/** Rows of the matrix of rights for the months after the start: contact, visits, reviews, evaluations, safeguarding, return, evidence. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import { endingVerbs } from './endingVerbs.ts';
import type { Who } from './everybody.ts';
import { reportVerbs } from './reportVerbs.ts';
import { reviewVerbs } from './reviewVerbs.ts';
import { placements, tabOf } from './rightsWorld.ts';
import { visitVerbs } from './visitVerbs.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const larkhill = '/schools/larkhill';
const one = () => `${larkhill}/placements/${placements.reviewed}`;
const pause = (tab: TabClient, key: string) =>
  tab.post(`${one()}/pause`, { key, from: '2026-12-14', half: 'AM', reason: 'To settle something', told: 'Provider and mother' });

export const keepingFaithVerbs: readonly Verb[] = [
  ...visitVerbs(one),
  ...endingVerbs(one),
  ...reviewVerbs(one),
  ...reportVerbs(one),
  [
    'pause a placement',
    ['headteacher', 'safeguardingLead', 'apLead'],
    async (tab) => {
      const key = randomUUID();
      const answer = await pause(tab, key);
      const undo = { key: randomUUID(), reason: 'For the next of these rows' };
      if (answer.status < 300) await tabOf('headteacher').post(`${larkhill}/case-file/${key}/take-back`, undo);
      return answer;
    },
  ],
  [
    'let a paused placement go on',
    ['headteacher', 'safeguardingLead'],
    async (tab) => {
      const resume = (recordKey: string) =>
        tab.post(`${one()}/resume`, { key: randomUUID(), recordKey, from: '2026-12-15', reason: 'Settled' });
      const answer = await resume('none');
      if (answer.status === 403) return answer;
      const key = randomUUID();
      await pause(tabOf('apLead'), key);
      return resume(key);
    },
  ],
  [
    'record where a pupil begins with an objective',
    'apLead',
    (tab) =>
      tab.post(`${one()}/baseline`, {
        ...{ key: randomUUID(), on: '2026-11-20', objective: 0, baseline: 'Two in ten', by: 'Easter', measure: 'Register' },
      }),
  ],
  [
    'make the evidence of a placement',
    ['apLead', 'headteacher', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/documents/placement/${placements.reviewed}/placementEvidence`, { key: randomUUID() }),
  ],
  ['see what is to be removed', ['apLead', 'headteacher', 'safeguardingLead'], (tab) => tab.get(`${larkhill}/retention`)],
  [
    'place a legal hold',
    ['apLead', 'headteacher', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/retention/holds`, { key: randomUUID(), pupilKey: '', providerKey: '', reason: 'An inquiry' }),
  ],
  [
    'end a legal hold',
    ['apLead', 'headteacher', 'safeguardingLead'],
    async (tab) => {
      const end = (holdKey: string) =>
        tab.post(`${larkhill}/retention/holds/${holdKey}/end`, { key: randomUUID(), reason: 'Settled' });
      const answer = await end('none');
      if (answer.status === 403) return answer;
      const key = randomUUID();
      await tabOf('headteacher').post(`${larkhill}/retention/holds`, { key, pupilKey: '', providerKey: '', reason: 'A claim' });
      return end(key);
    },
  ],
];
