/** Rows of the matrix of rights about timetables, suspensions and permanent exclusions. */
import { randomUUID } from 'node:crypto';
import type { TabClient } from '../support/tabClient.ts';
import { timetableWords } from './awayBodies.ts';
import type { Who } from './everybody.ts';
import { flexiKey, importedKey, larkhill, tabOf } from './rightsWorld.ts';

type Verb = readonly [string, Who | readonly Who[], (tab: TabClient) => ReturnType<TabClient['send']>];

const keepers = ['headteacher', 'apLead', 'senco'] as const satisfies readonly Who[];
const suspenders = ['headteacher', 'apLead'] as const satisfies readonly Who[];
const checkers = ['headteacher', 'apLead', 'senco', 'safeguardingLead', 'attendanceOfficer'] as const satisfies readonly Who[];

const pupilKey = () => importedKey;
const words = timetableWords;
const timetable = (key: string, kind = 'partTime') => ({ key, pupilKey: pupilKey(), kind, words });
/** A suspension of its own for each, a week further on, so that none lies beside another. */
let weeks = 0;
/** The day of the latest. */
let latest = '2025-09-08';
function suspension(key: string) {
  weeks += 1;
  const startsOn = new Date(Date.UTC(2025, 8, 8 + 7 * weeks)).toISOString().slice(0, 10);
  latest = startsOn;
  return {
    key,
    pupilKey: pupilKey(),
    kind: 'suspension',
    words: { startsOn, endsOn: startsOn, halfDaysLess: 0, reason: 'Fought' },
  };
}

/**
 * Does a verb about a timetable that is running, made for it; whoever may not is refused before anything is looked for, so that nothing is
 * made for them.
 */
const about =
  (
    part: 'timetables' | 'suspensions',
    make: (key: string) => Promise<unknown>,
    send: (tab: TabClient, path: string) => ReturnType<TabClient['send']>,
  ): Verb[2] =>
  async (tab) => {
    const refused = await send(tab, `${larkhill}/${part}/none`);
    if (refused.status === 403) return refused;
    const key = randomUUID();
    await make(key);
    return send(tab, `${larkhill}/${part}/${key}`);
  };
const decided = async (key: string, kind = 'partTime') => {
  await tabOf('apLead').post(`${larkhill}/timetables`, timetable(key, kind));
  const decision = { key: randomUUID(), agreed: true, on: '2026-11-05', reason: 'For her health' };
  return tabOf('headteacher').post(`${larkhill}/timetables/${key}/decision`, decision);
};
const proposed = (key: string) => tabOf('apLead').post(`${larkhill}/timetables`, timetable(key));
const future = (key: string, kind = 'partTime') => {
  const form = timetable(key, kind);
  return tabOf('apLead').post(`${larkhill}/timetables`, { ...form, words: { ...words, startsOn: null, endsOn: null } });
};
const suspended = (key: string) => tabOf('headteacher').post(`${larkhill}/suspensions`, suspension(key));
const key = () => randomUUID();
/** Two that lasted beyond the sixth day and are over. */
const overLong = [
  ['2026-09-14', '2026-09-25'],
  ['2026-10-05', '2026-10-16'],
] as const;
let longOnes = 0;

/** With `rightsKeepingFaith.ts` part of the matrix. */
export const awayVerbs: readonly Verb[] = [
  ['propose a part-time timetable', keepers, (tab) => tab.post(`${larkhill}/timetables`, timetable(key()))],
  [
    'change a timetable',
    keepers,
    about('timetables', proposed, (tab, path) =>
      tab.send('PUT', path, { key: key(), seen: words, words: { ...words, needs: 'Tires in the afternoon' } }),
    ),
  ],
  [
    'decide on flexi-schooling',
    'headteacher',
    (tab) =>
      tab.post(`${larkhill}/timetables/${flexiKey}/decision`, { key: key(), agreed: true, on: '2026-11-05', reason: 'It helps' }),
  ],
  [
    'prolong a timetable',
    'headteacher',
    (tab) =>
      tab.post(`${larkhill}/timetables/${flexiKey}/prolong`, {
        ...{ key: key(), endsOn: '2026-12-11', reason: 'It goes well', parentAgrees: true },
      }),
  ],
  [
    'review a timetable',
    keepers,
    about('timetables', decided, (tab, path) =>
      tab.post(`${path}/reviews`, {
        ...{ key: key(), on: '2026-11-20', isPupilHeard: true, pupilView: 'Fine' },
        ...{ isParentHeard: true, parentView: 'Fine', outcome: 'Goes on' },
      }),
    ),
  ],
  [
    'record a welfare check',
    checkers,
    about('timetables', decided, (tab, path) =>
      tab.post(`${path}/welfare-checks`, { key: key(), on: '2026-11-20', how: 'call', isPupilSeen: true, words: 'Well' }),
    ),
  ],
  [
    'end a part-time timetable',
    keepers,
    about('timetables', decided, (tab, path) => tab.post(`${path}/end`, { key: key(), on: '2026-11-23', words: 'Back' })),
  ],
  [
    'offer a meeting about flexi-schooling',
    keepers,
    about(
      'timetables',
      (one) => future(one, 'flexiSchooling'),
      (tab, path) => tab.post(`${path}/meeting`, { key: key(), on: '2026-11-03', outcome: 'agreed', words: '' }),
    ),
  ],
  [
    'end flexi-schooling by notice',
    keepers,
    about(
      'timetables',
      (one) => decided(one, 'flexiSchooling'),
      (tab, path) =>
        tab.post(`${path}/withdrawal`, {
          ...{ key: key(), side: 'parents', on: '2026-11-23', lastDay: '2026-12-01', isAccepted: true, words: 'They wish it' },
        }),
    ),
  ],
  [
    'withdraw a timetable',
    keepers,
    about(
      'timetables',
      (one) => future(one),
      (tab, path) => tab.post(`${path}/cancel`, { key: key(), reason: 'A mistake' }),
    ),
  ],
  ['record a suspension', suspenders, (tab) => tab.post(`${larkhill}/suspensions`, suspension(key()))],
  [
    'change a suspension',
    suspenders,
    async (tab) => {
      const form = suspension(key());
      const change = { key: key(), seen: form.words, words: { ...form.words, reason: 'Fought twice' } };
      const refused = await tab.send('PUT', `${larkhill}/suspensions/none`, change);
      if (refused.status === 403) return refused;
      await tabOf('headteacher').post(`${larkhill}/suspensions`, form);
      return tab.send('PUT', `${larkhill}/suspensions/${form.key}`, change);
    },
  ],
  [
    'record the work of a suspended pupil',
    suspenders,
    about('suspensions', suspended, (tab, path) =>
      tab.post(`${path}/work`, { key: key(), on: '2026-11-20', words: 'Booklets', marking: 'Mr Bow' }),
    ),
  ],
  [
    'arrange the education of a suspended pupil',
    suspenders,
    about('suspensions', suspended, (tab, path) =>
      tab.post(`${path}/provision`, {
        ...{ key: key(), place: 'The Haven', address: '2 Chapel Lane', reportTo: 'Ms Trent', startsOn: latest },
        ...{ times: '9 to 3', isFullTime: true, hasBegun: false },
      }),
    ),
  ],
  [
    'confirm that the education of a suspended pupil began',
    suspenders,
    about(
      'suspensions',
      async (one) => {
        const form = suspension(one);
        await tabOf('headteacher').post(`${larkhill}/suspensions`, form);
        await tabOf('headteacher').post(`${larkhill}/suspensions/${one}/provision`, {
          ...{ key: key(), place: 'The Haven', address: '2 Chapel Lane', reportTo: 'Ms Trent', startsOn: form.words.startsOn },
          ...{ times: '9 to 3', isFullTime: true, hasBegun: false },
        });
      },
      (tab, path) => tab.post(`${path}/began`, { key: key(), on: latest, words: '' }),
    ),
  ],
  [
    'say that no education was provided',
    suspenders,
    about(
      'suspensions',
      async (one) => {
        const [startsOn, endsOn] = overLong[longOnes % overLong.length] ?? [];
        longOnes += 1;
        const form = suspension(one);
        await tabOf('headteacher').post(`${larkhill}/suspensions`, { ...form, words: { ...form.words, startsOn, endsOn } });
      },
      (tab, path) => tab.post(`${path}/not-provided`, { key: key(), why: 'notProvided', words: 'No place was free' }),
    ),
  ],
  [
    'withdraw a suspension',
    suspenders,
    about('suspensions', suspended, (tab, path) => tab.post(`${path}/cancel`, { key: key(), reason: 'A mistake' })),
  ],
];
