import type { Pupil } from '../../../src/domain/pupil.ts';
import type { Change } from '../../../src/records/records.ts';

export const keyOf = (name: string) => `long-ago-${name}`;

/** A pupil of long ago, with a placement that ended, a referral's record, a duty done and a register week. */
export function longAgo(name: string, some: { readonly pupil: Pupil }): Change[] {
  const pupilKey = keyOf(name);
  const by = { personId: 'left', name: 'Nobody Here', at: '2012-03-02T10:00:00.000Z' };
  const placement = `placement-${name}`;
  const mark = { mark: 'present', note: '', providerKey: '', by, via: 'tab' } as const;
  return [
    {
      list: 'pupils',
      create: {
        ...some.pupil,
        key: pupilKey,
        upn: `X${name}`.padEnd(13, '9').slice(0, 13),
        forename: name,
        surname: 'Longago',
        dateOfBirth: '1996-04-01',
      },
    },
    {
      list: 'placements',
      create: {
        ...{
          key: placement,
          revision: 1,
          pupilKey,
          providerKey: 'nobody',
          siteKey: '',
          reason: 'behaviour',
          arrangement: 'notSaid',
        },
        ...{
          startsOn: '2012-01-09',
          endsOn: '2012-03-02',
          transport: '',
          objectives: ['', '', ''],
          costPerWeek: 0,
          proposed: by,
        },
        week: {
          MonAM: 'provider',
          MonPM: 'provider',
          TueAM: 'school',
          TuePM: 'school',
          WedAM: 'school',
          WedPM: 'school',
          ThuAM: 'school',
          ThuPM: 'school',
          FriAM: 'school',
          FriPM: 'school',
        },
        decision: { status: 'ended', decided: by, reason: 'Done', endedOn: '2012-03-02' },
        agreement: undefined,
      },
    },
    { list: 'register', create: { pupilKey, weekStartsOn: '2012-01-09', entries: { MonAM: [mark] } } },
    {
      list: 'dutyRecords',
      create: {
        key: `duty-${name}`,
        dutyKey: `visit|${placement}|2012-02-01`,
        what: { status: 'done', on: '2012-02-01', evidence: 'Seen' },
        by,
      },
    },
    {
      list: 'caseRecords',
      create: {
        key: `case-${name}`,
        placementKey: placement,
        pupilKey,
        providerKey: '',
        on: '2012-01-05',
        says: `${name} Longago was consulted`,
        what: { kind: 'reminded', about: 'x', who: 'y' },
        by,
      },
    },
  ];
}
