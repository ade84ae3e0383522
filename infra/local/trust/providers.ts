import { stableId } from './stableId.ts';

export interface SampleProviderSite {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
}

export interface SampleProvider {
  readonly key: string;
  readonly name: string;
  /** As in the Providers list's choices. */
  readonly kind: string;
  /** Six digits, the row of the sample register; '' for one that was typed in. */
  readonly urn: string;
  readonly registerStatus: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
  /** Where it says who is there at another time than the schools ask, and where it is asked by e-mail. */
  readonly reports: Reports;
  /** The first is the main one. */
  readonly sites: readonly [SampleProviderSite, ...SampleProviderSite[]];
}

const site = (name: string, address: string, postcode: string, telephone: string): SampleProviderSite => ({
  key: stableId(`provider site ${name}`),
  name,
  address: `${address}, Wexbourne`,
  postcode,
  telephone: `01632 960${telephone}`,
});

interface Reports {
  readonly morningBy?: string;
  readonly afternoonBy?: string;
  readonly email?: string;
}

type Contact = readonly [name: string, email: string, website: string];
type SafeguardingLead = readonly [name: string, extension: string];

/** The farm begins late; the pupil referral unit and the farm answer by e-mail. */
const reportsOf: Readonly<Record<string, Reports>> = {
  'Wexbourne Pupil Referral Unit': { morningBy: '09:20', email: 'attendance@wexbourne-pru.example' },
  'Sparrow Farm': { morningBy: '10:00', email: 'hello@sparrowfarm.example' },
  'Wexbourne and Tarrow College': { afternoonBy: '13:45' },
};

const provider = (
  name: string,
  kind: string,
  register: { readonly urn: string; readonly status: string } | undefined,
  [contactName, contactEmail, website]: Contact,
  [safeguardingLeadName, extension]: SafeguardingLead,
  ...sites: [SampleProviderSite, ...SampleProviderSite[]]
): SampleProvider => ({
  key: stableId(`provider ${name}`),
  name,
  kind,
  urn: register?.urn ?? '',
  registerStatus: register?.status ?? '',
  contactName,
  contactEmail,
  telephone: sites[0].telephone,
  website,
  safeguardingLeadName,
  safeguardingLeadTelephone: `01632 960${extension}`,
  sites,
  reports: reportsOf[name] ?? {},
});
const open = (urn: string) => ({ urn, status: 'Open' });

/** The nine settings the trust works with, one of each kind that matters. All invented. */
export const providers = {
  beacon: provider(
    'Wexbourne Pupil Referral Unit',
    'Pupil referral unit',
    open('900201'),
    ['Carys Flint', 'office@wexbourne-pru.example', 'https://wexbourne-pru.example'],
    ['Ben Sallow', '512'],
    site('Wexbourne Pupil Referral Unit', '14 Cooper Street', 'LF1 3QA', '510'),
  ),
  kestrel: provider(
    'Kestrel Bridge Academy',
    'AP academy or free school',
    open('900202'),
    ['Yusuf Rahman', 'admissions@kestrelbridge.example', 'https://kestrelbridge.example'],
    ['Moira Keane', '522'],
    site('Kestrel Bridge Academy', '2 Lock Lane', 'LF2 7HB', '520'),
  ),
  farm: provider(
    'Sparrow Farm',
    'Unregistered setting',
    undefined,
    ['Joss Wainwright', 'hello@sparrowfarm.example', 'https://sparrowfarm.example'],
    ['Joss Wainwright', '531'],
    site('Sparrow Farm', 'Sparrow Lane, Nether Tarrow', 'LF8 1TG', '530'),
    site('Sparrow Farm woodland site', 'Hollin Wood, Upper Tarrow', 'LF8 4RD', '533'),
  ),
  garage: provider(
    'Second Gear Workshop',
    'Unregistered setting',
    undefined,
    ['Mick Doran', 'mick@secondgear.example', 'https://secondgear.example'],
    ['Lena Doran', '541'],
    site('Second Gear Workshop', 'Unit 6, Foundry Yard', 'LF3 2NE', '540'),
  ),
  college: provider(
    'Wexbourne and Tarrow College',
    'College',
    open('900205'),
    ['Deborah Quill', '14-16@wtcollege.example', 'https://wtcollege.example'],
    ['Anil Kapoor', '552'],
    site('Wexbourne and Tarrow College, Canal Campus', '80 Canal Road', 'LF1 9WD', '550'),
    site('Wexbourne and Tarrow College, Construction Centre', 'Mill Park', 'LF4 6JP', '555'),
  ),
  hospital: provider(
    'Tarrow Hospital School',
    'Hospital school',
    open('900206'),
    ['Elspeth Gray', 'school@tarrowhospital.example', 'https://tarrowhospital.example/school'],
    ['Femi Alade', '562'],
    site('Tarrow Hospital School', 'Children’s Ward, Tarrow Hospital, Infirmary Road', 'LF5 5AA', '560'),
  ),
  online: provider(
    'Brightdesk Online School',
    'Online provider',
    open('900207'),
    ['Sian Holt', 'schools@brightdesk.example', 'https://brightdesk.example'],
    ['Robert Achebe', '572'],
    site('Brightdesk Online School', 'Office 3, 41 Market Place', 'LF1 1BX', '570'),
  ),
  alderMount: provider(
    'Alder Mount School',
    'Independent school',
    { urn: '900208', status: 'Open, but proposed to close' },
    ['Imogen Thwaite', 'head@aldermount.example', 'https://aldermount.example'],
    ['Chris Nettleton', '582'],
    site('Alder Mount School', 'Alder Mount, Ridge Road', 'LF7 3UL', '580'),
  ),
  annexe: provider(
    'The Annexe at Larkhill',
    "Provision on the school's own site",
    undefined,
    ['Grace Oyelaran', 'annexe@larkhill.example', ''],
    ['Dan Osei', '103'],
    site('The Annexe', 'Larkhill Academy, Skylark Road', 'LF2 2LA', '108'),
  ),
} as const;

export type ProviderName = keyof typeof providers;
