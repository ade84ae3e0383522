/** What is done about providers, who may, and how it is asked for: rows of the rights' matrix. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import { check, declaration, provider, reporting, site } from './bodies.ts';
import type { Who } from './everybody.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const larkhill = '/schools/larkhill';

/** @param key of a provider of a running placement. @param lead the AP lead's tab, to look things up. */
export const providerVerbs = (key: () => string, lead: () => TabClient): readonly Verb[] => [
  [
    'record a check of a provider',
    ['apLead', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/providers/${key()}/checks`, check()),
  ],
  [
    'describe a provider',
    ['apLead', 'safeguardingLead'],
    async (tab) => {
      const path = `${larkhill}/providers/${key()}`;
      const details = (await lead().get(`${path}/passport`)).body.details;
      return tab.post(`${path}/details`, { seen: details, to: { ...details, localNames: randomUUID() } });
    },
  ],
  ['add a site of a provider', ['apLead', 'safeguardingLead'], (tab) => tab.post(`${larkhill}/providers/${key()}/sites`, site())],
  [
    'approve a provider as an exception',
    ['trustLead', 'trustSafeguardingLead'],
    (tab) => tab.post(`${larkhill}/providers/${key()}/checks`, { ...check(), check: 'trustException' }),
  ],
  [
    'record what a provider declares',
    ['apLead', 'safeguardingLead'],
    (tab) => tab.post(`${larkhill}/providers/${key()}/declarations`, declaration()),
  ],
  ['look all providers up in the register', ['apLead', 'safeguardingLead'], (tab) => tab.post(`${larkhill}/register-checks`)],
  ['add a provider', 'apLead', (tab) => tab.post(`${larkhill}/providers`, provider)],
  [
    'say when a provider reports',
    ['apLead', 'attendanceOfficer'],
    (tab) => tab.post(`${larkhill}/providers/${key()}/reporting`, reporting()),
  ],
];
