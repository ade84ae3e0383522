import type { ChasedPupil } from '#domain/chaseSheet.ts';
import type { ContactSheet } from '#domain/contact/contactSheet.ts';
import type { Mark } from '#domain/register.ts';
import type { Search } from '#domain/search.ts';
import type {
  ApprovalSheet,
  DecisionNews,
  DutyDigest,
  ReviewReminder,
  SessionSheet,
  SheetPupil,
  WeekSheet,
} from '#domain/sheet.ts';

/** Fixed sheets for card tests. Every person, school and number is invented. */

export const links = { teamsAppId: '33333333-3333-4333-8333-333333333333', publicUrl: 'https://alongside.example.org.uk' };
export const options = { links, deliveryKey: 'larkhill|session|2026-11-23|AM|aaaaaaaa-0000-4000-8000-000000000001' };
export const priya = { personId: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Priya Shah', at: '2026-11-23T08:41:00Z' };
export const helen = { personId: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Helen Ward', at: '2026-11-23T10:05:00Z' };

export const aPupil = (pupilKey: string, name: string, rest: Partial<SheetPupil> = {}): SheetPupil => ({
  pupilKey,
  name,
  yearGroup: 9,
  isVulnerable: false,
  state: 'unknown',
  says: 'Nobody has said where the pupil is.',
  answer: undefined,
  ...rest,
});

const stateAfter = { present: 'present', late: 'late', absent: 'unexplained', notKnown: 'unknown' } as const satisfies Record<
  Mark,
  string
>;

/** What an answer makes of a pupil, as long as nothing happens after it. */
export const answered = (
  mark: Mark,
  note = '',
  by = priya,
  rest: Partial<NonNullable<SheetPupil['answer']>> = {},
): Pick<SheetPupil, 'answer' | 'state' | 'says'> => ({
  answer: { mark, note, by, ...rest },
  state: mark === 'absent' && rest.code !== undefined ? 'absent' : stateAfter[mark],
  says: `${by.name} answered ${mark}.`,
});

/** Eight pupils at three providers, nobody answered; the hospital reports later than the school asks. */
export const aSessionSheet = (rest: Partial<SessionSheet> = {}): SessionSheet => ({
  schoolKey: 'larkhill',
  schoolName: 'Larkhill School',
  date: '2026-11-23',
  half: 'AM',
  cutOffAt: '09:30',
  calendarSays: '',
  openCount: 8,
  places: [
    {
      providerKey: 'riverbank',
      siteKey: 'mill-lane',
      cutOffAt: '09:30',
      providerName: 'Riverbank Centre',
      siteName: 'Mill Lane',
      telephone: '01632 960 101',
      pupils: [
        aPupil('p1', 'Amara Osei', { isVulnerable: true }),
        aPupil('p2', 'Ben Carter', { yearGroup: 10 }),
        aPupil('p3', 'Chidi Okonkwo-Fitzgerald', { yearGroup: 11 }),
        aPupil('p4', 'Daisy Nolan'),
        aPupil('p5', 'Ewan Reid', { yearGroup: 8 }),
      ],
    },
    {
      providerKey: 'forge',
      siteKey: 'forge',
      cutOffAt: '09:30',
      providerName: 'The Forge Motor Workshop',
      siteName: 'The Forge Motor Workshop',
      telephone: '01632 960 202',
      pupils: [aPupil('p6', 'Farah Aziz', { yearGroup: 10 }), aPupil('p7', 'George Bell', { yearGroup: 11 })],
    },
    {
      providerKey: 'hospital',
      siteKey: 'wing',
      cutOffAt: '10:15',
      providerName: 'Northfield Hospital School',
      siteName: 'Children’s wing',
      telephone: '',
      pupils: [aPupil('p8', 'Hana Sato', { yearGroup: 7 })],
    },
  ],
  ...rest,
});

/** The same session with each pupil's answer by key; a missing key is no answer. */
export function withAnswers(answers: Readonly<Record<string, Partial<SheetPupil>>>, sheet = aSessionSheet()): SessionSheet {
  return {
    ...sheet,
    places: sheet.places.map((place) => ({
      ...place,
      pupils: place.pupils.map((pupil) => ({ ...pupil, ...answers[pupil.pupilKey] })),
    })),
  };
}

/** A session of many pupils, nine providers. */
export function aLargeSession(pupils: number): SessionSheet {
  const one = aSessionSheet().places[0];
  if (one === undefined) throw new Error('The sample sheet has no provider.');
  return aSessionSheet({
    places: Array.from({ length: 9 }, (_, place) => ({
      ...one,
      providerKey: `provider-${place}`,
      providerName: `Provider number ${place} of the valley`,
      pupils: Array.from({ length: Math.ceil((pupils - place) / 9) }, (__, n) =>
        aPupil(
          `2f1e4d3c-0000-4000-8000-0000000${place}${String(n).padStart(4, '0')}`,
          `Bartholomew Featherstonehaugh ${place}-${n}`,
        ),
      ),
    })),
  });
}

export const anApprovalSheet = (rest: Partial<ApprovalSheet> = {}): ApprovalSheet => ({
  schoolKey: 'larkhill',
  schoolName: 'Larkhill School',
  placementKey: 'placement-1',
  revision: 2,
  pupilName: 'Amara Osei',
  yearGroup: 9,
  pupilFlags: ['EHC plan', 'Has a social worker'],
  providerName: 'Riverbank Centre',
  providerKindName: 'Unregistered setting',
  siteName: 'Mill Lane',
  siteAddress: '4 Mill Lane, Larkfield LF1 2AB',
  reason: 'sendPersonalisation',
  startsOn: '2026-11-30',
  endsOn: '2027-02-12',
  week: {
    MonAM: 'provider',
    MonPM: 'provider',
    TueAM: 'school',
    TuePM: 'school',
    WedAM: 'provider',
    WedPM: 'nowhere',
    ThuAM: 'school',
    ThuPM: 'school',
    FriAM: 'provider',
    FriPM: 'school',
  },
  objectives: [
    'Attend at least nine of ten sessions each fortnight',
    'Reach entry level 3 in mathematics by February half-term, shown by the provider’s own test',
    'Plan the return to lessons in science and art',
  ],
  costPerWeek: 385.5,
  proposed: { personId: 'aaaaaaaa-0000-4000-8000-000000000005', name: 'Jo Price', at: '2026-11-20T14:12:00Z' },
  warnings: ['This provider is not registered: check that it need not be before a full-time placement begins.'],
  overrides: [],
  conditions: [],
  startSays: '',
  outcome: { state: 'waiting', whoMayDecide: ['Helen Ward'], since: '2026-11-20', schoolDays: 1, governingBody: '' },
  ...rest,
});

export const someNews = (rest: Partial<DecisionNews> = {}): DecisionNews => ({
  schoolKey: 'larkhill',
  placementKey: 'placement-1',
  pupilName: 'Amara Osei',
  providerName: 'Riverbank Centre',
  startsOn: '2026-11-30',
  decision: 'approved',
  by: helen,
  reason: '',
  ...rest,
});

export const aReminder = (rest: Partial<ReviewReminder> = {}): ReviewReminder => ({
  schoolKey: 'larkhill',
  placementKey: 'placement-1',
  pupilName: 'Amara Osei',
  providerName: 'Riverbank Centre',
  dueOn: '2026-12-04',
  isOverdue: false,
  because: 'A placement is reviewed at least once every half-term.',
  ...rest,
});

export const aDigest = (rest: Partial<DutyDigest> = {}): DutyDigest => ({
  schoolKey: 'larkhill',
  schoolName: 'Larkhill School',
  date: '2026-11-23',
  overdue: 1,
  unclear: 0,
  due: 1,
  rows: [
    {
      say: 'Visit Amara Osei at Riverbank Centre.',
      standing: 'Was due 20 Nov 2026',
      isOverdue: true,
      placementKey: 'placement-1',
    },
    { say: 'A safeguarding duty is due: see Today.', standing: '', isOverdue: false, placementKey: undefined },
  ],
  more: 0,
  ...rest,
});

/** A pupil who is searched for, with everything that can be known of one. */
export const aChased = (pupilKey: string, name: string, rest: Partial<ChasedPupil> = {}): ChasedPupil => {
  const telephones = [
    { of: 'provider', name: 'Riverbank Centre, Mill Lane', telephone: '01632 960 101' },
    { of: 'safeguardingLead', name: 'Ola Brandt (safeguarding lead of Riverbank Centre)', telephone: '01632 960 102' },
    { of: 'parent', name: 'Grace Osei (mother)', telephone: '07700 900 303' },
  ] as const;
  return {
    ...{ pupilKey, name, yearGroup: 9, isVulnerable: false, flags: ['SEN support'], riskFlag: '', transport: '' },
    ...{ kind: 'notConfirmed', because: 'Nobody has confirmed it; the answer was wanted by 9.30am.', since: priya.at },
    ...{ providerKey: 'riverbank', providerName: 'Riverbank Centre', siteName: 'Mill Lane', siteAddress: '4 Mill Lane, LF1 2AB' },
    ...{ telephones, ringNext: telephones[0], followUps: [], acting: undefined, closed: undefined },
    ...rest,
  };
};

/** The chase of Monday morning as it reaches the AP lead. */
export const aChase = (pupils: readonly ChasedPupil[], isStandIn = false): Search => ({
  round: 'chase',
  isStandIn,
  sheet: {
    ...{ schoolKey: 'larkhill', schoolName: 'Larkhill School', date: '2026-11-23', half: 'AM', role: 'apLead', moment: '09:45' },
    pupils,
    openCount: pupils.filter(({ closed }) => closed === undefined).length,
  },
});

export const aWeek = (rest: Partial<WeekSheet> = {}): WeekSheet => ({
  ...{ schoolKey: 'larkhill', schoolName: 'Larkhill School', monday: '2026-11-16', from: '2026-11-16', to: '2026-11-20' },
  ...{ pupils: 20, expected: 118, attended: 96, late: 7, explained: 8, unexplained: 3, unauthorised: 4, missing: 7 },
  percent: 86,
  missingDays: [
    { date: '2026-11-17', count: 4 },
    { date: '2026-11-20', count: 3 },
  ],
  belowTarget: [
    { name: 'Ben Carter', percent: 61, target: 90 },
    { name: 'Amara Osei', percent: 84, target: 90 },
  ],
  streaks: ['Ben Carter: 8 unauthorised sessions in a row; 10 must be reported.'],
  ...rest,
});

/** The contacts of a week that are missing for so many placements. */
export const someContacts = (missing: number, rest: Partial<ContactSheet> = {}): ContactSheet => ({
  ...{ schoolKey: 'larkhill', schoolName: 'Larkhill School', monday: '2026-11-23', until: '2026-11-27', done: 4 },
  rows: Array.from({ length: missing }, (_, at) => ({
    placementKey: `2f1e4d3c-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`,
    pupilName: at === 0 ? 'Amara Osei' : `Bartholomew Featherstonehaugh ${at}`,
    providerName: `Provider number ${at} of the valley`,
    telephone: at === 1 ? '' : '01632 960 101',
    missing: at % 2 === 0 ? ['provider', 'pupil'] : ['pupil'],
  })),
  ...rest,
});
