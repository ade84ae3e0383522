import { describe, expect, it } from 'vitest';
import { aDone, aMark, aPupil, registerOf, someFacts } from '../../builders.ts';
import { aFollowUp } from '../../sessionBuilders.ts';
import { coded, dutiesOf, placements, standings, withAbsence } from './answers.ts';

const social = [aPupil({ hasSocialWorker: true })];
const youth = [aPupil({ hasYouthJusticeWorker: true })];
const key = 'socialWorkerTold|amara|2026-11-23';
const of = (change: Parameters<typeof withAbsence>[1], answers?: Parameters<typeof withAbsence>[0], today = '2026-11-24') =>
  standings('socialWorkerTold', withAbsence(answers, { pupils: social, ...change }), today);

describe('The social worker is told of each unexplained absence', () => {
  it.each([
    ['on the day: due', '2026-11-23', [[key, 'due']]],
    ['the day after: overdue', '2026-11-24', [[key, 'overdue']]],
    ['on the ninth school day after: still asked', '2026-12-07', [[key, 'overdue']]],
    ['on the tenth: history', '2026-12-09', []],
  ])('%s', (_, today, expected) => {
    expect(of({}, undefined, today)).toEqual(expected);
  });

  it.each([
    ['told', [aFollowUp('toldSocialWorker', '10:00')], 'doneInTime'],
    ['told of the afternoon', [aFollowUp('toldSocialWorker', '14:00', { half: 'PM' })], 'doneInTime'],
    ['not reached', [aFollowUp('toldSocialWorker', '10:00', { result: 'notReached' })], 'overdue'],
    ['the other worker told', [aFollowUp('toldYouthJusticeWorker', '10:00')], 'overdue'],
    ['told of another day', [aFollowUp('toldSocialWorker', '10:00', { date: '2026-11-24' })], 'overdue'],
    ['told, the day after', [aFollowUp('toldSocialWorker', '10:00', { happenedAt: '2026-11-24T09:00:00.000Z' })], 'doneLate'],
  ])('%s', (_, followUps, standing) => {
    expect(of({ followUps })).toEqual([[key, standing]]);
  });

  it('is done by a record too', () => {
    expect(of({ dutyRecords: [aDone(key, '2026-11-23')] })).toEqual([[key, 'doneInTime']]);
  });

  it.each([
    ['a pupil without one', { pupils: [aPupil()] }, undefined, 0],
    ['a pupil no longer in the list', { pupils: [] }, undefined, 0],
    ['an absence that got its reason', {}, [aMark('absent'), coded('I')], 0],
    ['N', {}, [coded('N')], 1],
    ['O', {}, [coded('O')], 1],
    ['a pupil who came', {}, [aMark('present')], 0],
  ])('of %s: %s', (_, change, answers, count) => {
    expect(of(change, answers)).toHaveLength(count);
  });

  it('is one a day, named by its first unexplained session', () => {
    const week = {
      pupilKey: 'amara',
      weekStartsOn: '2026-11-23',
      entries: { MonAM: [coded('I')], MonPM: [aMark('absent')], TueAM: [aMark('absent')], TuePM: [aMark('absent')] },
    };
    const facts = someFacts({ placements, pupils: social, register: registerOf(week) });
    const duties = dutiesOf('socialWorkerTold', facts, '2026-11-24');
    expect(duties.map((duty) => duty.key)).toEqual([key, 'socialWorkerTold|amara|2026-11-24']);
    expect(duties[0]?.words().because).toContain('on Monday 23 November 2026, afternoon,');
    expect(duties[1]?.words().because).toContain('on Tuesday 24 November 2026, morning,');
  });

  it('says whom to tell, of what and why', () => {
    const [duty] = dutiesOf('socialWorkerTold', withAbsence(undefined, { pupils: social }), '2026-11-23');
    expect(duty).toMatchObject({
      owner: 'attendanceOfficer',
      dueOn: '2026-11-23',
      tellFrom: '2026-11-23',
      pupilKey: 'amara',
      placementKey: 'placement-1',
      providerKey: 'foxglove',
      citation: { confidence: 'confirmed' },
    });
    expect(duty?.words()).toEqual({
      say: 'Tell the social worker of Amara Obi about the unexplained absence of Monday 23 November 2026.',
      because:
        'Amara Obi was absent from Foxglove Farm on Monday 23 November 2026, morning, nobody knows why, and the pupil has a social worker.',
      steps: [
        'The absence of Monday 23 November 2026 has no reason: no code, N or O.',
        'The social worker is told of unexplained absence; the guidance names no time, the school does it on the same day.',
      ],
    });
  });
});

describe('The youth-justice worker is told of each unexplained absence', () => {
  it('where the pupil has one; both where there are both', () => {
    expect(dutiesOf('socialWorkerTold', withAbsence(undefined, { pupils: youth }), '2026-11-24')).toEqual([]);
    const facts = withAbsence(undefined, {
      pupils: [aPupil({ hasSocialWorker: true, hasYouthJusticeWorker: true })],
      followUps: [aFollowUp('toldYouthJusticeWorker', '10:00')],
    });
    expect(standings('socialWorkerTold', facts, '2026-11-24')).toEqual([[key, 'overdue']]);
    expect(standings('youthJusticeWorkerTold', facts, '2026-11-24')).toEqual([
      ['youthJusticeWorkerTold|amara|2026-11-23', 'doneInTime'],
    ]);
    expect(dutiesOf('youthJusticeWorkerTold', facts, '2026-11-24')[0]?.words().say).toContain(
      'Tell the youth-justice worker of Amara Obi',
    );
  });
});
