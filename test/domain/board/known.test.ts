import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/domain/placement.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aPlacement, aProvider, aWeek } from '../builders.ts';
import { aFollowUp, aMorning, anEvent, answer, closed, monday, on, placed } from '../sessionBuilders.ts';

const row = (facts: SchoolFacts, now = '11:30') => whereabouts(facts, monday, on(now))[0];
const state = (facts: SchoolFacts, now = '11:30') => row(facts, now)?.state;
const coded = (code: string, time = '09:00') => answer('absent', time, { code });

describe('An absence has a reason only by its code', () => {
  it.each([
    ['no code', answer('absent', '09:00'), 'unexplained'],
    ['an empty code', coded(' '), 'unexplained'],
    ['a note alone', answer('absent', '09:00', { note: 'ill, says the mother' }), 'unexplained'],
    ['N', coded('N'), 'unexplained'],
    ['O', coded('O'), 'unexplained'],
    ['I', coded('I'), 'absent'],
    ['M with blanks', coded(' M '), 'absent'],
  ])('%s', (_, given, expected) => {
    expect(state(aMorning({ answers: [given] }))).toBe(expected);
  });
});

describe('Left the site during the session', () => {
  const left = anEvent('leftSite', '10:00', { at: '09:55' });

  it.each([
    ['nothing was said since', aMorning({ answers: [answer('present', '09:00')], events: [left] }), 'left'],
    ['answered at the same moment', aMorning({ answers: [answer('present', '10:00')], events: [left] }), 'left'],
    ['answered later', aMorning({ answers: [answer('present', '10:01')], events: [left] }), 'present'],
    ['don’t know yet, later', aMorning({ answers: [answer('notKnown', '10:01')], events: [left] }), 'left'],
    ['found later', aMorning({ events: [left], followUps: [aFollowUp('found', '10:20')] }), 'found'],
    ['found before', aMorning({ events: [left], followUps: [aFollowUp('found', '09:20')] }), 'left'],
    ['only called later', aMorning({ events: [left], followUps: [aFollowUp('calledParent', '10:20')] }), 'left'],
    ['placed at school later', aMorning({ events: [left, placed('10:20', 'school')] }), 'notDue'],
    ['placed elsewhere later: nobody has confirmed it', aMorning({ events: [left, placed('10:20', 'elsewhere')] }), 'unknown'],
    ['placed before and after', aMorning({ events: [placed('09:20', 'elsewhere'), left, placed('10:20', 'school')] }), 'notDue'],
    ['placed before', aMorning({ events: [placed('09:20', 'elsewhere'), left] }), 'left'],
    [
      'a trip recorded later says nothing of it',
      aMorning({ events: [left, anEvent('trip', '10:20', { where: 'school' })] }),
      'left',
    ],
    ['the provider closed later', aMorning({ events: [left, closed('10:20')] }), 'left'],
    ['taken back', aMorning({ events: [left, anEvent('takenBack', '10:20', { takesBack: left.key })] }), 'unknown'],
    [
      'found, and left again',
      aMorning({ events: [left, anEvent('leftSite', '11:00')], followUps: [aFollowUp('found', '10:20')] }),
      'left',
    ],
    ['another pupil', aMorning({ events: [anEvent('leftSite', '10:00', { pupilKey: 'ben' })] }), 'unknown'],
  ])('%s', (_, facts, expected) => {
    expect(state(facts)).toBe(expected);
  });

  it('is loud for a pupil who is at school in this session too, until somebody finds the pupil', () => {
    const placements = [aPlacement({ week: aWeek(['MonPM']) })];
    expect(state(aMorning({}, { placements }))).toBe('notDue');
    expect(state(aMorning({ events: [left] }, { placements }))).toBe('left');
    expect(state(aMorning({ events: [left], followUps: [aFollowUp('found', '10:20')] }, { placements }))).toBe('found');
  });

  it('says when, and who says so', () => {
    const facts = aMorning({ events: [anEvent('leftSite', '10:00', { at: '09:55', note: 'over the fence ' })] });
    expect(row(facts)).toMatchObject({
      since: on('10:00'),
      says: 'Left the site at 9.55am, “over the fence” (Daniel Brandt at 10am).',
      confirmed: undefined,
    });
  });
});

describe('The provider closed at short notice', () => {
  it.each([
    ['nobody has answered', aMorning({ events: [closed('09:40')] }), 'unknown'],
    ['answered before', aMorning({ answers: [answer('present', '09:00')], events: [closed('09:40')] }), 'unknown'],
    ['explained before', aMorning({ answers: [coded('I')], events: [closed('09:40')] }), 'unknown'],
    ['found before', aMorning({ followUps: [aFollowUp('found', '09:00')], events: [closed('09:40')] }), 'unknown'],
    ['answered later', aMorning({ answers: [answer('present', '09:50')], events: [closed('09:40')] }), 'present'],
    ['found later', aMorning({ followUps: [aFollowUp('found', '09:50')], events: [closed('09:40')] }), 'found'],
    ['placed at school later', aMorning({ events: [closed('09:40'), placed('09:50', 'school')] }), 'notDue'],
    [
      'on a trip at school of its own before',
      aMorning({ events: [anEvent('trip', '09:00', { where: 'school' }), closed('09:40')] }),
      'notDue',
    ],
    [
      'on a trip of the whole provider before',
      aMorning({ events: [anEvent('trip', '09:00', { where: 'school', providerKey: 'foxglove' }), closed('09:40')] }),
      'unknown',
    ],
    [
      'on a trip of the whole provider that was recorded since',
      aMorning({ events: [closed('09:40'), anEvent('trip', '09:50', { where: 'school', providerKey: 'foxglove' })] }),
      'notDue',
    ],
    [
      'answered before, and on a trip of the provider elsewhere since',
      aMorning({
        answers: [answer('present', '09:00')],
        events: [closed('09:40'), anEvent('trip', '09:50', { where: 'elsewhere', providerKey: 'foxglove' })],
      }),
      'unknown',
    ],
    [
      'another site closed',
      aMorning({ answers: [answer('present', '09:00')], events: [closed('09:40', { siteKey: 'upper-barn' })] }),
      'present',
    ],
    [
      'this site closed',
      aMorning({ answers: [answer('present', '09:00')], events: [closed('09:40', { siteKey: 'lower-barn' })] }),
      'unknown',
    ],
  ])('%s', (_, facts, expected) => {
    expect(state(facts)).toBe(expected);
  });

  it('from the time at which it closes, where that is still to come', () => {
    const facts = aMorning({ answers: [answer('present', '10:00')], events: [closed('09:40', { at: '11:00' })] });
    expect(state(facts, '10:59:59')).toBe('present');
    expect(state(facts, '11:00')).toBe('unknown');
    expect(state(aMorning({ answers: [answer('present', '11:01')], events: [closed('09:40', { at: '11:00' })] }))).toBe(
      'present',
    );
  });

  it('said before the day is asked about: not asked until the session opens, then unknown at once', () => {
    const facts = aMorning({ events: [closed('07:00')] });
    expect(state(facts, '07:29:59')).toBe('notAsked');
    expect(state(facts, '07:30')).toBe('unknown');
    expect(row(facts, '07:30')?.since).toBe(on('07:30'));
  });

  it('of two closures the one that takes effect last counts', () => {
    const early = closed('09:40', { key: 'a' });
    const late = closed('09:30', { key: 'b', at: '10:30' });
    const facts = aMorning({ answers: [answer('present', '10:00')], events: [early, late] });
    expect(state(facts, '10:29')).toBe('present');
    expect(state(facts, '10:30')).toBe('unknown');
  });

  it('keeps “don’t know yet” in view', () => {
    const facts = aMorning({ answers: [answer('notKnown', '09:50', { note: 'ringing them' })], events: [closed('09:40')] });
    expect(row(facts)).toMatchObject({
      state: 'unknown',
      askedAndNotKnown: true,
      says: 'Foxglove Farm closed (Daniel Brandt at 9.40am). Nobody has said where the pupil is now. Priya Nair at 9.50am: don’t know yet, “ringing them”.',
    });
    const before = aMorning({ answers: [answer('notKnown', '09:30')], events: [closed('09:40', { siteKey: 'lower-barn' })] });
    expect(row(before)).toMatchObject({
      askedAndNotKnown: false,
      says: 'Foxglove Farm, Lower Barn, closed (Daniel Brandt at 9.40am). Nobody has said where the pupil is now.',
    });
  });
});

describe('Somewhere else than planned', () => {
  it.each([
    ['placed at school', [placed('08:00', 'school')], 'school', 'notDue'],
    ['placed elsewhere', [placed('08:00', 'elsewhere')], 'elsewhere', 'unknown'],
    ['a trip elsewhere', [anEvent('trip', '08:00', { where: 'elsewhere', place: 'City Museum' })], 'elsewhere', 'unknown'],
    ['an exam at school', [anEvent('exam', '08:00', { where: 'school' })], 'school', 'notDue'],
    ['a taster day elsewhere', [anEvent('tasterDay', '08:00', { where: 'elsewhere' })], 'elsewhere', 'unknown'],
    [
      'the newest of them counts',
      [placed('08:00', 'school'), anEvent('exam', '08:30', { where: 'elsewhere' })],
      'elsewhere',
      'unknown',
    ],
    ['transport that failed changes no place', [anEvent('transportFailure', '08:00')], 'provider', 'unknown'],
  ])('%s', (_, events, expected, stateThen) => {
    expect(row(aMorning({ events }))).toMatchObject({ expected, state: stateThen });
  });

  it.each([
    [
      'an answer before a trip counts',
      [answer('present', '09:00')],
      [anEvent('trip', '09:30', { where: 'elsewhere' })],
      'present',
    ],
    [
      'an answer before the pupil was placed says nothing',
      [answer('present', '09:00')],
      [placed('09:30', 'elsewhere')],
      'unknown',
    ],
    [
      'nor one before the pupil was placed again',
      [answer('present', '09:30')],
      [placed('09:20', 'elsewhere'), placed('09:40', 'elsewhere')],
      'unknown',
    ],
    ['an answer since does', [answer('present', '09:40')], [placed('09:30', 'elsewhere')], 'present'],
    [
      'placed, then an exam elsewhere: still nothing',
      [answer('present', '09:00')],
      [placed('09:30', 'elsewhere'), anEvent('exam', '09:35', { where: 'elsewhere' })],
      'unknown',
    ],
    ['seen at the provider after all', [answer('present', '09:40')], [placed('09:30', 'school')], 'present'],
    ['don’t know yet changes nothing of school', [answer('notKnown', '09:40')], [placed('09:30', 'school')], 'notDue'],
    ['seen before being put to school', [answer('present', '09:00')], [placed('09:30', 'school')], 'notDue'],
    ['an absence before a trip counts', [coded('I')], [anEvent('trip', '09:30', { where: 'elsewhere' })], 'absent'],
  ])('%s', (_, answers, events, expected) => {
    expect(state(aMorning({ answers, events }))).toBe(expected);
  });

  it('not asked about until the session is, however early somebody put the pupil there', () => {
    const facts = aMorning({ events: [placed('08:00', 'elsewhere')] });
    expect(state(facts, '08:29:59')).toBe('notAsked');
    expect(row(facts, '08:10')?.says).toBe('Placed: Beacon Centre, 2 High Street (Daniel Brandt at 8am).');
    expect(row(facts, '08:30')).toMatchObject({
      state: 'unknown',
      says: 'Placed: Beacon Centre, 2 High Street (Daniel Brandt at 8am). Nobody has confirmed the arrival.',
    });
  });

  it('the later of a closure and a new place is what stands open', () => {
    const facts = (first: string, then: string) => aMorning({ events: [closed(first), placed(then, 'elsewhere')] });
    expect(row(facts('09:40', '09:50'))?.says).toContain('Nobody has confirmed the arrival.');
    expect(row(facts('09:50', '09:40'))?.says).toContain('Nobody has confirmed the arrival.');
    const byProvider = [anEvent('placed', '09:40', { providerKey: 'foxglove', where: 'elsewhere' }), closed('09:50')];
    expect(row(aMorning({ events: byProvider }))?.says).toContain('Foxglove Farm closed');
  });

  it('gives the address of that place, and the school’s number for who is at school', () => {
    expect(row(aMorning({ events: [placed('08:00', 'elsewhere')] }))).toMatchObject({
      siteName: '',
      siteAddress: 'Beacon Centre, 2 High Street',
      telephone: '01632 960456',
    });
    expect(row(aMorning({ events: [placed('08:00', 'school')] }))).toMatchObject({
      siteName: 'Larkhill Academy',
      siteAddress: '',
      telephone: '01632 960100',
      says: 'Placed: at Larkhill Academy (Daniel Brandt at 8am).',
    });
  });
});

describe('Found by a named person', () => {
  it('counts over an older answer, and gives way to a newer one', () => {
    const followUps = [aFollowUp('found', '09:30')];
    expect(row(aMorning({ answers: [answer('absent', '09:00')], followUps }))).toMatchObject({
      state: 'found',
      since: on('09:30'),
      says: 'Found: At home with the mother (Daniel Brandt at 9.30am).',
      confirmed: { name: 'Daniel Brandt' },
      note: '',
      via: undefined,
    });
    expect(state(aMorning({ answers: [answer('present', '09:31')], followUps }))).toBe('present');
    expect(state(aMorning({ answers: [answer('present', '09:30')], followUps }))).toBe('present');
    expect(state(aMorning({ answers: [answer('notKnown', '09:31')], followUps }))).toBe('unknown');
  });

  it('says so when nobody wrote down where', () => {
    expect(row(aMorning({ followUps: [aFollowUp('found', '09:30', { note: ' ' })] }))?.says).toBe(
      'Found: the place was not written down (Daniel Brandt at 9.30am).',
    );
  });
});

describe('Provision that is not away from school', () => {
  it('on the school’s own site is answered like any other', () => {
    const facts = aMorning({ answers: [answer('present', '09:00')] }, { providers: [aProvider({ kind: 'onSite' })] });
    expect(row(facts)).toMatchObject({ state: 'present', expected: 'provider', code: '/' });
  });

  const half = (change: Partial<Placement>) =>
    row(aMorning({ answers: [answer('present', '09:00')] }, { placements: [aPlacement(change)] }));

  it('a session at school or nowhere is not due, whatever was once answered', () => {
    expect(half({ week: aWeek(['MonPM']) })).toMatchObject({
      state: 'notDue',
      expected: 'school',
      says: 'At Larkhill Academy in the morning, in the school’s own register; at Foxglove Farm in the other half of the day.',
      confirmed: undefined,
    });
    expect(half({ week: { ...aWeek(['MonPM']), MonAM: 'nowhere' } })).toMatchObject({
      state: 'notDue',
      expected: 'nowhere',
      says: 'Due nowhere in the morning.',
      siteAddress: '',
      telephone: '01632 960456',
    });
  });
});
