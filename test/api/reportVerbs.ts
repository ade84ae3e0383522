/** Rows of the matrix of rights: reports, and what keeps a pupil part of the school. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];
const who = ['apLead', 'senco', 'safeguardingLead', 'headteacher'] as const;
const shared = { sharedWith: 'The class teacher', where: 'The pupil’s file' };
const report = { kind: 'providerReport', isFinal: false, attendance: '9 of 10', behaviour: 'Calm', achievement: 'Unit 1' };

export const reportVerbs = (one: () => string): readonly Verb[] => {
  const post = (tab: TabClient, what: object) => tab.post(`${one()}/reports`, { key: randomUUID(), on: '2026-11-20', what });
  return [
    ['record a report of the provider', who, (tab) => post(tab, { ...report, ...shared, progress: [] })],
    [
      'record a report for a plan',
      who,
      (tab) => post(tab, { kind: 'planReport', about: 'ehcp', tookPart: true, words: 'Took part', ...shared }),
    ],
    [
      'plan what keeps a pupil part of the school',
      who,
      (tab) => post(tab, { kind: 'belonging', what: 'Newsletter each Friday', isDone: false, riskChecked: null, ways: ['news'] }),
    ],
  ];
};
