/** The matrix of rights: every verb, the roles that may, how it is asked for. A new verb is a new row, here or in rightsKeepingFaith.ts. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import { awayVerbs } from './awayVerbs.ts';
import { care, earlyEnd, fileOf, followUp, held, marksOf, policyOf, seenOf, trackerFile } from './bodies.ts';
import { confidentialVerbs } from './confidentialVerbs.ts';
import { decidingVerbs } from './decidingVerbs.ts';
import { documentVerbs } from './documentVerbs.ts';
import { evaluationVerbs } from './evaluationVerbs.ts';
import { searchers, type Who } from './everybody.ts';
import { learnerVerbs } from './learnerVerbs.ts';
import { noticeVerbs } from './noticeVerbs.ts';
import { providerVerbs } from './providerVerbs.ts';
import { referralVerbs } from './referralVerbs.ts';
import { keepingFaithVerbs } from './rightsKeepingFaith.ts';
import {
  away,
  caseKey,
  deciding,
  dutyKey,
  eventKey,
  larkhill,
  linkKey,
  placements,
  proposal,
  providerKey,
  review,
  tabOf,
} from './rightsWorld.ts';

type Call = (tab: TabClient) => ReturnType<TabClient['send']>;
const decide = (what: keyof typeof placements, decision: string): Call => {
  const body = { revision: 1, decision, reason: 'Because', endedOn: decision === 'end' ? '2026-11-20' : null };
  return (tab) => tab.post(`${larkhill}/placements/${placements[what]}/decision`, body);
};
const file = fileOf('Q901123412399,Nia,Rees,01/02/2012,9');
const marks = () => marksOf(away);
const seen = () => seenOf(dutyKey);

/** Every verb, who may, how it is asked for. */
export const verbs: readonly (readonly [string, Who | readonly Who[], Call])[] = [
  ['record a duty', 'apLead', (tab) => tab.post(`${larkhill}/duties`, seen())],
  ...providerVerbs(
    () => providerKey,
    () => tabOf('apLead'),
  ),
  ['change the policy of the school', 'apLead', (tab) => tab.post(`${larkhill}/policy`, policyOf('school'))],
  ['change the policy of the trust', 'trustLead', (tab) => tab.post(`${larkhill}/policy`, policyOf('trust'))],
  ['preview an import of pupils', 'apLead', (tab) => tab.post(`${larkhill}/pupils/preview`, file)],
  ['import pupils', 'apLead', (tab) => tab.post(`${larkhill}/pupils/import`, file)],
  ['preview the import of a tracker', 'apLead', (tab) => tab.post(`${larkhill}/tracker/preview`, trackerFile)],
  ['import a tracker', 'apLead', (tab) => tab.post(`${larkhill}/tracker/import`, trackerFile)],
  ['propose', 'apLead', (tab) => tab.post(`${larkhill}/placements`, proposal(randomUUID(), '07'))],
  [
    'revise',
    'apLead',
    (tab) =>
      tab.put(`${larkhill}/placements/${placements.revised}`, {
        ...proposal(placements.revised, '01'),
        costPerWeek: 250,
        revision: 1,
      }),
  ],
  ['approve', 'headteacher', (tab) => decide('approved', 'approve')(tab)],
  ['send back', 'headteacher', (tab) => decide('sentBack', 'sendBack')(tab)],
  ['withdraw', 'apLead', (tab) => decide('withdrawn', 'withdraw')(tab)],
  ...referralVerbs(() => tabOf('apLead')),
  ...decidingVerbs(
    placements,
    () => deciding,
    () => tabOf('apLead'),
  ),
  ...documentVerbs(
    () => placements.reviewed,
    () => tabOf('apLead'),
  ),
  ['make the agreement', 'apLead', (tab) => tab.post(`${larkhill}/placements/${placements.running}/agreement`)],
  ['record a review', 'apLead', (tab) => tab.post(`${larkhill}/placements/${placements.reviewed}/reviews/${review}`, held())],
  ['end', 'apLead', (tab) => decide('running', 'end')(tab)],
  ['confirm a session', 'attendanceOfficer', (tab) => tab.post(`${larkhill}/marks`, marks())],
  ['record a follow-up', searchers, (tab) => tab.post(`${larkhill}/follow-ups`, followUp(away))],
  ['record what happened in a session', searchers, (tab) => tab.post(`${larkhill}/session-events`, earlyEnd(away))],
  [
    'take back what happened in a session',
    searchers,
    (tab) => tab.post(`${larkhill}/session-events/${eventKey}/take-back`, { key: randomUUID(), note: 'It was another day' }),
  ],
  [
    'say what must be known of a pupil',
    ['apLead', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/pupils/${away}/care`, care()),
  ],
  ...learnerVerbs(() => `${larkhill}/pupils/${away}`),
  ...noticeVerbs(
    () => placements.reviewed,
    () => tabOf('apLead'),
  ),
  [
    'withdraw a link to a provider',
    ['attendanceOfficer', 'apLead'],
    (tab) => tab.post(`${larkhill}/provider-links/${linkKey}/revoke`, { reason: 'Sent to the wrong address' }),
  ],
  [
    'take back a record of the case file',
    'apLead',
    (tab) => tab.post(`${larkhill}/case-file/${caseKey}/take-back`, { key: randomUUID(), reason: 'Another placement' }),
  ],
  ...keepingFaithVerbs,
  ...awayVerbs,
  ...evaluationVerbs,
  ...confidentialVerbs(
    () => tabOf('safeguardingLead'),
    () => providerKey,
  ),
];
