import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import type { FollowUp } from '../../../src/domain/followUp.ts';
import type { ProviderLink } from '../../../src/domain/providerLink.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import type { SessionEvent } from '../../../src/domain/sessionEvent.ts';
import { timelineOf } from '../../../src/domain/timeline/timelineOf.ts';
import { aDone, aPlacement, aPostponement, aSignature, ended, registerOf, someFacts } from '../builders.ts';

const placement = aPlacement();
const aContact: CaseWhat = {
  ...{ kind: 'contact', with: ['provider'], how: 'call', name: 'Gareth', words: 'Settled', mood: null, wishes: '' },
};
const aRecord = (key: string, on: string, what: CaseWhat = aContact, change: Partial<CaseRecord> = {}): CaseRecord => ({
  ...{ key, placementKey: 'placement-1', pupilKey: 'amara', providerKey: 'foxglove', on, says: `Says ${key}.`, what },
  by: aSignature('Miriam Okafor', `${on}T15:00:00.000Z`),
  ...change,
});
const told = (change: Parameters<typeof someFacts>[0], of = placement) => timelineOf(someFacts(change), of);
const keys = (change: Parameters<typeof someFacts>[0], of = placement) => told(change, of).map(({ key }) => key);
const anEvent = (key: string, change: Partial<SessionEvent> = {}): SessionEvent => ({
  ...{ key, kind: 'leftSite', date: '2026-11-23', half: 'AM', pupilKey: 'amara', providerKey: 'foxglove', siteKey: '' },
  ...{ at: '11:10', where: undefined, place: '', note: 'By the gate', takesBack: '' },
  by: aSignature('Priya Nair', '2026-11-23T11:30:00.000Z'),
  ...change,
});

describe('The timeline of a placement (REP-5, REP-7)', () => {
  it('begins with its proposal, and tells the newest first', () => {
    const entries = told({ caseRecords: [aRecord('one', '2026-11-12'), aRecord('two', '2026-11-20')] });
    expect(entries.map(({ key }) => key)).toEqual(['two', 'one', 'proposed-1']);
    expect(entries[2]).toMatchObject({ kind: 'decision', at: { date: '2026-11-02', time: '10:15' }, by: 'Miriam Okafor' });
  });

  it('keeps when it happened and when it was recorded', () => {
    const late = aRecord('late', '2026-11-12', aContact, { by: aSignature('Miriam Okafor', '2026-11-16T09:00:00.000Z') });
    const [entry] = told({ caseRecords: [late] });
    expect(entry).toMatchObject({ at: { date: '2026-11-12', time: null }, recordedAt: '2026-11-16T09:00:00.000Z' });
    expect(entry?.detail).toEqual(['Spoke to: Gareth', 'Said: Settled']);
  });

  it('shows a record that was taken back, and the taking back that names it, of the same kind', () => {
    const takenBack = aRecord('back', '2026-11-13', { kind: 'takenBack', recordKey: 'one', reason: 'Wrong pupil' });
    const entries = told({ caseRecords: [aRecord('one', '2026-11-12'), takenBack] });
    expect(entries[0]).toMatchObject({ key: 'back', kind: 'contact', corrects: 'one', detail: ['Why: Wrong pupil'] });
    expect(entries[1]).toMatchObject({ key: 'one', corrects: null });
  });

  it('says what a record goes on from', () => {
    const paused: CaseWhat = { ...{ kind: 'placementPaused', from: '2026-11-16', half: 'AM' }, reason: 'x', told: 'y' };
    const resumed: CaseWhat = { kind: 'placementResumed', recordKey: 'pause', from: '2026-11-18', reason: 'z' };
    const entries = told({ caseRecords: [aRecord('pause', '2026-11-16', paused), aRecord('go', '2026-11-18', resumed)] });
    expect(entries[0]).toMatchObject({ key: 'go', follows: 'pause', corrects: null });
  });

  it('takes what is about the pupil alone while it lasts, not before and not after', () => {
    const alone = (key: string, on: string) => aRecord(key, on, aContact, { placementKey: '', providerKey: '' });
    const caseRecords = [alone('day before', '2026-11-08'), alone('first day', '2026-11-09'), alone('last day', '2026-11-20')];
    const over = aPlacement({ decision: ended('2026-11-20') });
    expect(keys({ caseRecords: [...caseRecords, alone('day after', '2026-11-21')] }, over)).toEqual([
      'last day',
      'first day',
      'proposed-1',
    ]);
  });

  it('leaves out another pupil, another placement and another provider', () => {
    const caseRecords = [
      aRecord('a', '2026-11-12', aContact, { placementKey: 'placement-2' }),
      aRecord('b', '2026-11-12', aContact, { placementKey: '', pupilKey: 'ben' }),
      aRecord('c', '2026-11-12', aContact, { placementKey: '', pupilKey: '', providerKey: 'annexe' }),
    ];
    expect(keys({ caseRecords })).toEqual(['proposed-1']);
  });

  it('tells nobody that somebody asked to be rung, nor what is after a concern (SAF-3)', () => {
    const asked: CaseWhat = { kind: 'callAsked', name: 'Daniel Brandt', telephone: '1', of: '' };
    const dutyRecords = [
      aDone('immediateReview|placement-1|c1', '2026-11-12'),
      aDone('concernShared|amara|c1', '2026-11-12'),
      aDone('welfareCall|placement-1|2026-11-12', '2026-11-12'),
    ];
    const entries = told({ caseRecords: [aRecord('call', '2026-11-12', asked)], dutyRecords });
    expect(entries.map(({ kind }) => kind)).toEqual(['contact', 'decision']);
    expect(JSON.stringify(entries)).not.toMatch(/concern|Brandt/i);
  });

  it('tells a duty that was done, put off, or taken back; not what a record of the case file discharged', () => {
    const done = aDone('needsAnalysis|placement-1|', '2026-11-10', 'Written', 'd1');
    const takenBack = { ...done, key: 'd2', what: { status: 'takenBack', recordKey: 'd1', reason: 'Too soon' } } as const;
    const deed = aDone('visit|placement-1|start', '2026-11-12', 'Seen', 'one|0');
    const entries = told({
      dutyRecords: [done, takenBack, aPostponement('equality|placement-1|', '2026-12-01'), deed],
      caseRecords: [aRecord('one', '2026-11-12')],
    });
    const says = entries.map(({ says }) => says);
    expect(says).toContain('Needs analysis and interventions tried: done.');
    expect(says).toContain('Equality and reasonable adjustments: put off until 1 Dec 2026.');
    expect(entries.find(({ key }) => key === 'd2')).toMatchObject({ corrects: 'd1', detail: ['Why: Too soon'] });
    expect(entries.some(({ key }) => key === 'one|0')).toBe(false);
  });
});

describe('What several lists tell of stands in the timeline once', () => {
  const decided = { key: 'd', placementKey: 'placement-1', revision: 1, reason: '', decided: aSignature('Helen Ward') } as const;

  it('an approval is told by the decision', () => {
    const approval = aRecord('a', '2026-11-04', { kind: 'approved', revision: 1, note: '' });
    expect(keys({ decisions: [{ ...decided, decision: 'approved' }], caseRecords: [approval] })).toEqual(['proposed-1', 'd']);
  });

  it('a decision of the governing body is told by its minute', () => {
    const minuted: CaseWhat = { kind: 'governingBodyDecided', revision: 1, outcome: 'approved', minute: 'M 4', reason: '' };
    const caseRecords = [aRecord('g', '2026-11-04', minuted)];
    expect(keys({ decisions: [{ ...decided, decision: 'approved' }], caseRecords })).toEqual(['g', 'proposed-1']);
    expect(keys({ decisions: [{ ...decided, decision: 'ended' }], caseRecords })).toContain('d');
  });

  it('a review is told by its record where there is one', () => {
    const held = { on: '2026-11-20', outcome: 'continue', summary: 'Going well', recorded: aSignature() } as const;
    const reviews: SchoolFacts['reviews'] = [{ key: 'r', placementKey: 'placement-1', dueOn: '2026-11-20', held }];
    expect(told({ reviews })[0]).toMatchObject({ key: 'review-r', at: { date: '2026-11-20' }, detail: ['Going well'] });
    const what: CaseWhat = {
      ...{
        kind: 'reviewHeld',
        reviewKey: 'r',
        isFormal: false,
        outcome: 'continue',
        summary: '',
        attended: {},
        progress: [],
        people: '',
      },
      ...{ attendance: null, attendanceWords: '', alsoReviewed: [], notInvited: [] },
      ...{
        views: { pupil: 'Likes it', parent: '', provider: '' },
        safetyAndNeed: '',
        changes: '',
        stepsToReturn: '',
        nextOn: null,
      },
    };
    expect(keys({ reviews, caseRecords: [aRecord('held', '2026-11-20', what)] })).toEqual(['held', 'proposed-1']);
  });
});

describe('Sessions in the timeline', () => {
  it('tells an event where the pupil was due, and links what took it back', () => {
    const events = [
      anEvent('left'),
      anEvent('back', { kind: 'takenBack', takesBack: 'left', at: undefined, note: 'Was there' }),
      anEvent('closed', { kind: 'providerClosed', pupilKey: '', date: '2026-11-25' }),
      anEvent('other pupil', { pupilKey: 'ben' }),
    ];
    const entries = told({ sessionEvents: events });
    expect(entries.map(({ key }) => key)).toEqual(['left', 'back', 'proposed-1']);
    expect(entries[1]).toMatchObject({ corrects: 'left', says: 'Taken back: Left the site, 23 Nov 2026, morning.' });
  });

  it('tells what was done about a pupil who was not found, when it happened', () => {
    const followUp: FollowUp = {
      ...{ key: 'f', pupilKey: 'amara', date: '2026-11-23', half: 'AM', step: 'calledParent', result: 'notReached' },
      ...{ note: 'No answer', happenedAt: '2026-11-23T09:50:00.000Z', nextStep: '', nextBy: undefined },
      by: aSignature('Priya Nair', '2026-11-23T10:20:00.000Z'),
    };
    const entries = told({ followUps: [followUp, { ...followUp, key: 'at school', date: '2026-11-25' }] });
    expect(entries[0]).toMatchObject({ key: 'f', at: { date: '2026-11-23', time: '09:50' }, kind: 'attendance' });
    expect(entries).toHaveLength(2);
  });

  it('tells a link that nobody answered and one that was revoked, not one that was simply answered', () => {
    const link: ProviderLink = {
      ...{ key: 'l', providerKey: 'foxglove', date: '2026-11-23', half: 'AM', email: 'farm@foxglove.example' },
      ...{ expiresAt: '2026-11-23T16:00:00.000Z', madeAt: '2026-11-23T08:30:00.000Z', revoked: undefined, uses: [] },
    };
    const answered = [{ at: '2026-11-23T08:50:00.000Z', what: 'answered' }] as const;
    expect(keys({ providerLinks: [link] })).toEqual(['link-l', 'proposed-1']);
    expect(keys({ providerLinks: [{ ...link, uses: answered }] })).toEqual(['proposed-1']);
    const revoked = { by: aSignature('Priya Nair', '2026-11-23T08:55:00.000Z'), reason: 'Sent to the wrong person' };
    expect(keys({ providerLinks: [{ ...link, uses: answered, revoked }] })).toEqual(['link-l-revoked', 'proposed-1']);
  });

  it('has nothing of the register while nobody answered', () => {
    expect(keys({ register: registerOf() })).toEqual(['proposed-1']);
  });
});
