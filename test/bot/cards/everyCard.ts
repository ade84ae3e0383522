import { expect } from 'vitest';
import type { FollowUp } from '#domain/followUp.ts';
import type { LeftSiteSheet } from '#domain/leftSiteSheet.ts';
import { approvalCard } from '../../../bot/cards/approvalCard.ts';
import type { Drawn } from '../../../bot/cards/card.ts';
import { contactsCard } from '../../../bot/cards/contactsCard.ts';
import { contactsPastCard } from '../../../bot/cards/contactsPastCard.ts';
import { decisionNewsCard } from '../../../bot/cards/decisionNewsCard.ts';
import { digestCard } from '../../../bot/cards/digestCard.ts';
import { dueCard } from '../../../bot/cards/dueCard.ts';
import { findCard } from '../../../bot/cards/findCard.ts';
import { helpCard } from '../../../bot/cards/helpCard.ts';
import { reviewCard } from '../../../bot/cards/reviewCard.ts';
import { searchCard } from '../../../bot/cards/searchCard.ts';
import { sessionCard } from '../../../bot/cards/sessionCard.ts';
import { sessionStateCard } from '../../../bot/cards/sessionStateCard.ts';
import { todayCard } from '../../../bot/cards/todayCard.ts';
import { trustTodayCard } from '../../../bot/cards/trustTodayCard.ts';
import { weekCard } from '../../../bot/cards/weekCard.ts';
import type { PupilRow } from '../../../bot/cards/whereaboutsPart.ts';
import { whoIsOutCard } from '../../../bot/cards/whoIsOutCard.ts';
import { commands } from '../../../bot/commands/commands.ts';
import {
  aChase,
  aChased,
  aDigest,
  aLargeSession,
  anApprovalSheet,
  answered,
  aReminder,
  aSessionSheet,
  aWeek,
  helen,
  options,
  priya,
  someContacts,
  someNews,
  withAnswers,
} from '../sheets.ts';

const said: readonly (readonly [string, PupilRow['state'], string])[] = [
  ['Amara Osei', 'unknown', 'Nobody has confirmed where Amara Osei is; asked at 9.05am.'],
  ['Ivy Lomax', 'left', 'Left at 10.12am, says Priya Shah.'],
  ['Ben Carter', 'unexplained', 'Absent, says Priya Shah at 9.10am; nobody knows why.'],
  ['Chidi Okonkwo', 'absent', 'Absent (I: ill), says Priya Shah at 9.10am.'],
  ['Jay Moss', 'found', 'At home with his mother, found by Dan Osei at 10.05am.'],
  ['Daisy Nolan', 'late', '12 minutes late, says Priya Shah at 9.41am.'],
  ['Farah Aziz', 'present', 'Present, says Priya Shah at 9.10am.'],
  ['George Bell', 'present', 'Present, says Priya Shah at 9.10am.'],
  ['Hana Sato', 'notDue', 'At school this morning.'],
];
const rows: readonly PupilRow[] = said.map(([pupilName, state, says], at) => ({
  pupilName,
  yearGroup: 9,
  providerName: 'Riverbank Centre',
  telephone: '01632 960 101',
  state,
  says,
  isVulnerable: at < 2,
  riskFlag: at === 1 ? 'Insulin at 12; do not approach near water.' : '',
  telephones: [
    { name: 'Riverbank Centre, Mill Lane', telephone: '01632 960 101' },
    { name: 'Mrs Osei (mother)', telephone: '01632 960 303' },
  ],
}));

const someAnswers = {
  p1: answered('notKnown', 'Provider will ring back'),
  p2: answered('absent', 'Mother rang: unwell'),
  p4: answered('late'),
  p6: answered('present'),
  p7: answered('present'),
};
const allAnswers = Object.fromEntries(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'].map((key) => [key, answered('present')]));
/** Riverbank answered before the school asked. */
const inAdvance = Object.fromEntries(['p1', 'p2', 'p3', 'p4', 'p5'].map((key) => [key, answered('present')]));
const complete = {
  ...allAnswers,
  p2: answered('absent', 'Mother rang', priya, { code: 'I' }),
  p4: answered('late', '', priya, { minutesLate: 12 }),
};
const leftSince = {
  ...complete,
  p6: { ...answered('present'), state: 'left' as const, says: 'Left at 10.12am, says Helen Ward.' },
};
const closed = Object.fromEntries(
  ['p6', 'p7'].map((key) => [key, { ...answered('present'), state: 'unknown' as const, says: 'The Forge closed at 11am.' }]),
);
const step: FollowUp = {
  ...{ key: 'f1', pupilKey: 'p1', date: '2026-11-23', half: 'AM', nextStep: 'Ring again', nextBy: '2026-11-23T10:00:00Z' },
  ...{ step: 'calledProvider', result: 'notReached', note: 'Engaged', happenedAt: '2026-11-23T09:41:00Z', by: priya },
};
const searched = [
  aChased('p1', 'Amara Osei', { isVulnerable: true, riskFlag: 'Carries insulin.', followUps: [step], acting: priya }),
  aChased('p2', 'Ben Carter', { transport: 'Taxi at 8.40 from the gate: 01632 960 445' }),
  aChased('p3', 'Daisy Nolan', { kind: 'unexplained', because: 'Not there, and nobody knows why.', ringNext: undefined }),
];
const closedSearch = aChased('p4', 'Ewan Reid', {
  closed: { at: helen.at, by: helen, says: 'Found: at home with his father (Helen Ward at 10.05am).' },
  followUps: [step],
});
const leftSheet: LeftSiteSheet = {
  ...{ schoolKey: 'larkhill', schoolName: 'Larkhill School', eventKey: 'event-1', date: '2026-11-23', half: 'AM' },
  ...{ pupilName: 'Amara Osei', at: '10:05', note: 'Over the fence', by: priya, takenBack: undefined },
  search: aChased('p1', 'Amara Osei', { kind: 'leftSite', because: 'Left the site at 10.05am.' }),
};
const school = {
  schoolName: 'Larkhill School',
  date: '2026-11-23',
  half: 'AM' as const,
  isSchoolDay: true,
  calendarSays: '',
  rows,
};
const counts = { isSchoolDay: true, due: 12, confirmed: 10, absent: 1, unknown: 2, waitingForApproval: 1, overdueReviews: 0 };

const pupilKeys = (sheet: ReturnType<typeof aLargeSession>): string[] =>
  sheet.places.flatMap(({ pupils }) => pupils.map(({ pupilKey }) => pupilKey));
const manyRows = (n: number): PupilRow[] =>
  Array.from({ length: n }, (_, at) => rows[at % rows.length] ?? expect.fail('There are no rows.'));

/** Every card the bot can show, in every state that looks different. */
export const everyCard: Readonly<Record<string, Drawn>> = {
  'session, nobody answered': sessionStateCard(aSessionSheet(), options),
  'session, a provider answered in advance': sessionStateCard(withAnswers(inAdvance), options),
  'session, being changed': sessionCard(withAnswers(someAnswers), { ...options, change: true }),
  'session, some answered': sessionStateCard(withAnswers(someAnswers), { ...options, saved: 'Saved: 5 answers.' }),
  'session, everybody answered': sessionStateCard(
    withAnswers({ ...allAnswers, p2: answered('absent'), p4: answered('late') }),
    options,
  ),
  'session, complete': sessionStateCard(withAnswers(complete), options),
  'session, not known': sessionStateCard(withAnswers({ ...complete, p1: someAnswers.p1 }), options),
  'session, somebody left since': sessionStateCard(withAnswers(leftSince), options),
  'session, a provider closed since': sessionStateCard(withAnswers({ ...complete, ...closed }), options),
  'session, of yesterday': sessionStateCard(withAnswers(someAnswers), { ...options, today: '2026-11-24' }),
  'session, closed after all': sessionStateCard(
    withAnswers(someAnswers, aSessionSheet({ calendarSays: 'Closed on 23 November 2026: burst pipe.' })),
    options,
  ),
  'session, 60 pupils answered': sessionStateCard(
    withAnswers(
      Object.fromEntries(pupilKeys(aLargeSession(60)).map((key, at) => [key, answered(at % 5 === 0 ? 'absent' : 'present')])),
      aLargeSession(60),
    ),
    options,
  ),
  'session, answered by somebody else': sessionStateCard(withAnswers(someAnswers), {
    ...options,
    say: 'Ben Carter: Sam Okoro answered Absent at 8.41am, so your Present was not saved. Press Change if yours is right.',
  }),
  'session, nobody due any more': sessionStateCard(aSessionSheet({ places: [] }), options),
  'session, 45 pupils': sessionStateCard(aLargeSession(45), options),
  'session, 60 pupils': sessionStateCard(aLargeSession(60), options),
  'approval, waiting': approvalCard(anApprovalSheet(), options),
  'approval, without warnings': approvalCard(anApprovalSheet({ warnings: [], pupilFlags: [] }), options),
  'approval, approved': approvalCard(anApprovalSheet({ outcome: { state: 'approved', by: helen, reason: '' } }), options),
  'approval, sent back': approvalCard(
    anApprovalSheet({
      outcome: { state: 'sentBack', by: helen, reason: 'Objective 2 needs a measure that we can check ourselves.' },
    }),
    options,
  ),
  'approval, changed': approvalCard(anApprovalSheet({ outcome: { state: 'changed' } }), options),
  'decision, approved': decisionNewsCard(someNews(), options),
  'decision, sent back': decisionNewsCard(someNews({ decision: 'sentBack', reason: 'Objective 2 needs a measure.' }), options),
  'review, coming up': reviewCard(aReminder(), options),
  'review, overdue': reviewCard(aReminder({ isOverdue: true }), options),
  'digest, short': digestCard(aDigest(), options),
  'digest, long': digestCard(
    aDigest({
      overdue: 9,
      unclear: 1,
      due: 4,
      rows: Array.from({ length: 8 }, (_, at) => ({
        say: `Visit Bartholomew Featherstonehaugh at Provider number ${at} of the valley and record what was seen there.`,
        standing: 'Was due 20 Nov 2026, and 3 more like it',
        isOverdue: true,
        placementKey: `2f1e4d3c-0000-4000-8000-00000000000${at}`,
      })),
      more: 6,
    }),
    options,
  ),
  'due, two schools': dueCard(
    [
      {
        schoolKey: 'larkhill',
        schoolName: 'Larkhill School',
        duties: Array.from({ length: 14 }, () => ({
          say: 'Visit Amara Osei at Riverbank Centre.',
          standing: 'Was due 20 Nov 2026',
          isOverdue: true,
        })),
      },
      { schoolKey: 'wyndale', schoolName: 'Wyndale School', duties: [] },
    ],
    options,
  ),
  'due, nothing': dueCard([{ schoolKey: 'larkhill', schoolName: 'Larkhill School', duties: [] }], options),
  'who is out': whoIsOutCard([school], options),
  'who is out, 60 pupils': whoIsOutCard([{ ...school, rows: manyRows(60) }], options),
  'who is out, no school': whoIsOutCard([{ ...school, isSchoolDay: false, calendarSays: 'INSET day', rows: [] }], options),
  today: todayCard(
    {
      ...school,
      sessions: [
        { half: 'AM', askedAt: '08:30', isOpen: true, rows },
        {
          half: 'PM',
          askedAt: '13:00',
          isOpen: false,
          rows: rows.map((row) => ({ ...row, state: 'notAsked' as const, says: 'Asked at 1pm.' })),
        },
      ],
      duties: [
        { say: 'Review of Amara Osei’s placement at Riverbank Centre was due on 20 Nov 2026.', isOverdue: true },
        { say: 'One placement waits for the headteacher’s approval.', isOverdue: false },
      ],
    },
    options,
  ),
  'today, trust': trustTodayCard(
    '2026-11-23',
    [
      { ...counts, name: 'Larkhill School' },
      { ...counts, name: 'Moorside Academy', unknown: 0, overdueReviews: 2 },
    ],
    options,
  ),
  'find, found': findCard(
    'osei',
    [
      {
        schoolName: 'Larkhill School',
        name: 'Amara Osei',
        yearGroup: 9,
        registrationGroup: '9B',
        contactName: 'Grace Osei',
        contactTelephone: '01632 960 303',
        placements: [{ providerName: 'Riverbank Centre', stage: 'running' }],
        today: rows.slice(0, 1).map((row) => ({ ...row, half: 'AM' as const })),
      },
    ],
    1,
    options,
  ),
  'find, nobody': findCard('zebra', [], 0, options),
  'search, three pupils': searchCard(aChase(searched), options),
  'search, nobody holds the role': searchCard(aChase(searched, true), options),
  'search, one pupil, refused': searchCard(aChase(searched.slice(0, 1)), { ...options, say: 'Write where the pupil is.' }),
  'search, one closed': searchCard(aChase([...searched, closedSearch]), { ...options, saved: 'Saved.' }),
  'search, over': searchCard(aChase([closedSearch]), options),
  'search, taken back': searchCard(aChase([]), options),
  'search, 60 pupils': searchCard(
    aChase(Array.from({ length: 60 }, (_, at) => ({ ...(searched[at % 3] ?? closedSearch), pupilKey: `pupil-${at}` }))),
    options,
  ),
  'search, 60 pupils closed': searchCard(
    aChase(Array.from({ length: 60 }, (_, at) => ({ ...closedSearch, pupilKey: `pupil-${at}` }))),
    options,
  ),
  'left the site': searchCard({ round: 'leftSite', sheet: leftSheet }, options),
  'left the site, taken back': searchCard(
    { round: 'leftSite', sheet: { ...leftSheet, search: undefined, takenBack: { by: helen, note: 'Was in the workshop' } } },
    options,
  ),
  week: weekCard(aWeek(), options),
  'week, all confirmed': weekCard(aWeek({ missing: 0, missingDays: [], belowTarget: [], streaks: [], percent: 97 }), options),
  'week, nothing confirmed': weekCard(aWeek({ percent: undefined, missing: 118 }), options),
  'week, 60 below target': weekCard(
    aWeek({ belowTarget: Array.from({ length: 60 }, (_, at) => ({ name: `Pupil ${at}`, percent: at, target: 90 })) }),
    options,
  ),
  'contacts, seven missing': contactsCard(someContacts(7), options),
  'contacts, two refused': contactsCard(someContacts(2), {
    ...options,
    say: 'Amara Osei: write in a few words what was said, too.',
    saved: 'Saved: 3 contacts.',
    typed: new Map(someContacts(1).rows.map(({ placementKey }) => [placementKey, { words: '', mood: '4' }])),
  }),
  'contacts, 90 missing': contactsCard(someContacts(90), options),
  'contacts, all done': contactsCard(someContacts(0), options),
  'contacts, of an earlier week': contactsPastCard('larkhill', '2026-11-16', { ...options, say: 'Nothing was saved.' }),
  help: helpCard(commands, { ...options, say: 'I did not understand that.' }),
};
