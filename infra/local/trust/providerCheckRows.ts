import { lists } from '../../../src/records/schema.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf, nameOf } from './people.ts';
import { type ProviderName, providers, type SampleProvider } from './providers.ts';
import { addDays, type DateText, workingDayUpTo } from './schoolDays.ts';
import { trustSite } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

const notNeeded = 'Motor insurance';

/** What was checked of every provider: the check, how many days ago, for how many days it holds, the cover in pounds, the evidence. */
const checks: readonly (readonly [
  check: string,
  ago: number,
  holds: number | undefined,
  cover: number | undefined,
  evidence: string,
])[] = [
  ['Registration status', 120, undefined, undefined, 'Looked up in the register of schools, and asked.'],
  ['Ofsted or other report', 120, undefined, undefined, 'Read; nothing that speaks against it.'],
  ['Website and social media', 119, undefined, undefined, 'Looked through; policies are published.'],
  ['Single central record of staff and volunteers seen', 110, undefined, undefined, 'Seen on site, all lines filled.'],
  [
    'Letter of assurance: safer-recruitment checks of all staff',
    110,
    undefined,
    undefined,
    'Signed letter in the provider’s folder.',
  ],
  ['Safeguarding and child protection policy', 115, undefined, undefined, 'Dated this school year; names the lead.'],
  ['Other policies received', 115, undefined, undefined, 'Behaviour, complaints, data protection, whistleblowing.'],
  ['Health and safety: fire, first aid, lockdown', 110, undefined, undefined, 'Certificates and drill book seen.'],
  ['The provider’s risk assessment', 110, 360, undefined, 'Covers premises, travel and lone working.'],
  ['Twice-daily attendance and same-day reporting', 112, undefined, undefined, 'Agreed in writing.'],
  ['Curriculum offer and results', 112, undefined, undefined, 'Prospectus and results of two years.'],
  ['Premises', 110, undefined, undefined, 'Walked round; clean and safe.'],
  [
    'Site visit, or a call where the provider is online only',
    110,
    undefined,
    undefined,
    'Visited with the trust’s safeguarding lead.',
  ],
  ['Public liability insurance', 105, 300, 10_000_000, 'Certificate in the provider’s folder.'],
  ['Employer’s liability insurance', 105, 300, 10_000_000, 'Certificate in the provider’s folder.'],
  ['Professional negligence insurance', 105, 300, 2_000_000, 'Certificate in the provider’s folder.'],
  [notNeeded, 105, undefined, undefined, 'It drives no pupils: they come by taxi or bus.'],
  ['Registered with Ofsted', 118, undefined, undefined, 'Number noted on the provider’s page.'],
  [
    'Approved by the local authority',
    118,
    undefined,
    undefined,
    'On the authority’s list; our own checks are made all the same.',
  ],
];

/** What the sample left undone: the garage's insurance ends in two weeks, the farm has no letter of assurance. */
const endsSoon = { provider: 'garage', check: 'Public liability insurance' } as const;
const missing = { provider: 'farm', check: 'Letter of assurance: safer-recruitment checks of all staff' } as const;

const recordedOn = (on: DateText): Row => {
  const by = holderOf('trustLead', 'trust');
  return { RecordedById: by.id, RecordedByName: nameOf(by), RecordedAt: londonInstant(on, '11:30') };
};

const names = Object.keys(providers).filter((name): name is ProviderName => name in providers);

function checkRows(name: ProviderName, today: DateText): Row[] {
  const provider: SampleProvider = providers[name];
  return checks
    .filter(([check]) => !(missing.provider === name && missing.check === check))
    .map(([check, ago, holds, cover, evidence]) => {
      const on = workingDayUpTo(addDays(today, -ago));
      const isEnding = endsSoon.provider === name && endsSoon.check === check;
      const expiresOn = isEnding ? addDays(today, 14) : holds === undefined ? '' : addDays(on, holds);
      return {
        Title: `${check}: ${provider.name}`,
        Key: stableId(`check ${name} ${check}`),
        ProviderKey: provider.key,
        Check: check,
        Outcome: check === notNeeded ? 'Not needed' : 'Passed',
        CheckedOn: on,
        ExpiresOn: expiresOn,
        ...(cover === undefined ? {} : { Cover: cover }),
        Evidence: evidence,
        ...recordedOn(on),
      };
    });
}

/** What the unregistered settings said of pupils whom others placed there: the garage is one pupil below the limit. */
const declared = [
  { name: 'farm', pupils: 3, fullTime: 0, ago: 60 },
  { name: 'garage', pupils: 9, fullTime: 4, ago: 45 },
] as const;

function declarationRows(today: DateText): Row[] {
  return declared.map(({ name, pupils, fullTime, ago }) => {
    const provider: SampleProvider = providers[name];
    const on = workingDayUpTo(addDays(today, -ago));
    return {
      Title: `${provider.name}, ${on}`,
      Key: stableId(`declaration ${name}`),
      ProviderKey: provider.key,
      DeclaredOn: on,
      Pupils: pupils,
      FullTimePupils: fullTime,
      FullTimeLookedAfter: 0,
      FullTimeWithEhcPlan: 0,
      FullTimeWithSenSupport: 0,
      ...recordedOn(on),
    };
  });
}

/** The rows of the trust's checks of its providers and of what these declared. */
export const providerCheckRows = (today: DateText): SampleRows[] => [
  { sitePath: trustSite, listName: lists.providerChecks.name, rows: names.flatMap((name) => checkRows(name, today)) },
  { sitePath: trustSite, listName: lists.providerDeclarations.name, rows: declarationRows(today) },
];
