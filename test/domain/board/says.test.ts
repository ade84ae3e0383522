import { describe, expect, it } from 'vitest';
import { telephones } from '../../../src/domain/board/telephones.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aPlacement, aProvider, aPupil, aSignature, aSite, someFacts } from '../builders.ts';
import { aMorning, anEvent, answer, monday, on } from '../sessionBuilders.ts';

const says = (answers: NonNullable<Parameters<typeof aMorning>[0]>['answers'], now = '09:00') =>
  whereabouts(aMorning({ ...(answers && { answers }) }), monday, on(now))[0]?.says;

describe('The state in one sentence: what, who says so, since when', () => {
  it.each([
    ['not asked yet', undefined, '08:00', 'Asked about at 8.30am.'],
    ['unknown before the cut-off', undefined, '09:29:59', 'Nobody has confirmed it; the answer is wanted by 9.30am.'],
    ['unknown after it', undefined, '09:30', 'Nobody has confirmed it; the answer was wanted by 9.30am.'],
    ['present', [answer('present', '08:41')], '09:00', 'There (Priya Nair at 8.41am).'],
    ['late', [answer('late', '08:41')], '09:00', 'There, but late (Priya Nair at 8.41am).'],
    [
      'late by minutes',
      [answer('late', '08:41', { minutesLate: 10 })],
      '09:00',
      'There, but late by 10 minutes (Priya Nair at 8.41am).',
    ],
    [
      'unexplained',
      [answer('absent', '08:41', { note: 'rings off' })],
      '09:00',
      'Not there, and nobody knows why, “rings off” (Priya Nair at 8.41am).',
    ],
    [
      'explained',
      [answer('absent', '08:41', { code: 'I', note: 'flu' })],
      '09:00',
      'Absent: I, ill, “flu” (Priya Nair at 8.41am).',
    ],
    [
      'a code that is none',
      [answer('absent', '08:41', { code: 'QQ' })],
      '09:00',
      'Absent: QQ, a code that is not in force (Priya Nair at 8.41am).',
    ],
    [
      'answered the day before',
      [answer('absent', '08:41', { code: 'M', by: aSignature('Priya Nair', '2026-11-20T14:00:00.000Z') })],
      '09:00',
      'Absent: M, at a medical or dental appointment (Priya Nair at 2pm on 20 Nov 2026).',
    ],
    [
      'typed into SharePoint, without a time',
      [answer('present', '08:41', { by: aSignature('Priya Nair', '') })],
      '09:00',
      'There (Priya Nair).',
    ],
    [
      'don’t know yet',
      [answer('notKnown', '08:41')],
      '09:00',
      'Nobody knows yet; the answer is wanted by 9.30am. Priya Nair at 8.41am: don’t know yet.',
    ],
    [
      'about another provider',
      [answer('present', '08:41', { providerKey: 'beacon' })],
      '09:00',
      'The answer given was about another provider; the answer is wanted by 9.30am.',
    ],
  ])('%s', (_, answers, now, expected) => {
    expect(says(answers, now)).toBe(expected);
  });

  it('lists every event, whether it decides or not', () => {
    const events = [
      anEvent('lateStart', '08:00', { providerKey: 'foxglove', at: '09:15', note: 'heating' }),
      anEvent('transportFailure', '08:05'),
      anEvent('trip', '08:10', { where: 'elsewhere' }),
    ];
    expect(whereabouts(aMorning({ events }), monday, on('08:20'))[0]?.events).toEqual([
      { key: 'lateStart-08:00', says: 'Late start at 9.15am, “heating” (Daniel Brandt at 8am).' },
      { key: 'transportFailure-08:05', says: 'Transport failed (Daniel Brandt at 8.05am).' },
      { key: 'trip-08:10', says: 'Trip: the place was not written down (Daniel Brandt at 8.10am).' },
    ]);
  });

  it('names the provider that closed, also one no longer in the list', () => {
    const events = [anEvent('providerClosed', '09:00', { providerKey: 'foxglove' })];
    expect(whereabouts(aMorning({ events }, { providers: [] }), monday, on('09:10'))[0]?.says).toContain(
      'The provider closed (Daniel Brandt',
    );
  });
});

describe('Whom to ring, in order', () => {
  const facts = (change: Parameters<typeof someFacts>[0] = {}) => someFacts(change);
  const numbers = (change: Parameters<typeof someFacts>[0] = {}) =>
    telephones({ placement: aPlacement(), pupilKey: 'amara' }, facts(change)).map(({ of, name, telephone }) => [
      of,
      name,
      telephone,
    ]);

  it('the site, the provider, its safeguarding lead, the parent', () => {
    expect(numbers()).toEqual([
      ['provider', 'Foxglove Farm, Lower Barn', '01632 960456'],
      ['provider', 'Foxglove Farm', '01632 960455'],
      ['safeguardingLead', 'Ruth Adeyinka (safeguarding lead of Foxglove Farm)', '07700 900456'],
      ['parent', 'Grace Obi (mother)', '07700 900123'],
    ]);
  });

  it('leaves out what is not known, and each number after its first place', () => {
    expect(numbers({ sites: [aSite({ telephone: '01632 960455' })] }).map(([, name]) => name)).toEqual([
      'Foxglove Farm, Lower Barn',
      'Ruth Adeyinka (safeguarding lead of Foxglove Farm)',
      'Grace Obi (mother)',
    ]);
    expect(numbers({ sites: [], pupils: [], providers: [aProvider({ safeguardingLeadTelephone: ' ' })] })).toEqual([
      ['provider', 'Foxglove Farm', '01632 960455'],
    ]);
    const contact = { ...aPupil().contact, relationship: '' };
    expect(numbers({ providers: [aProvider({ safeguardingLeadName: '' })], pupils: [aPupil({ contact })] }).slice(2)).toEqual([
      ['safeguardingLead', 'Safeguarding lead (safeguarding lead of Foxglove Farm)', '07700 900456'],
      ['parent', 'Grace Obi', '07700 900123'],
    ]);
    expect(numbers({ sites: [], pupils: [], providers: [] })).toEqual([]);
  });
});
