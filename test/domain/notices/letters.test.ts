import { describe, expect, it } from 'vitest';
import { policyBook } from '../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../src/domain/policy/policyChoice.ts';
import { aChoice, aPlacement, aPupil, aSchool, aSignature, aSite, aWeek, policyOf } from '../builders.ts';
import { aSuspension, aTimetable, directed, sheetOf, written } from './sheets.ts';

const parents = 'parentNotice|placement-1|parents';
const times = { morningStarts: '09:15', morningEnds: '12:00', afternoonStarts: '12:45', afternoonEnds: '15:00' };
const ehcp = { pupils: [aPupil({ senStatus: 'ehcp' })] };

describe('Notice of an off-site direction: what it says (SI 2010/1156)', () => {
  it('holds every particular of the law', () => {
    const { missing, text } = written(sheetOf(directed(), parents), { ...times, reasons: 'To work beside others' });
    expect(missing).toEqual([]);
    for (const part of [
      'Address of the provision: Lower Barn, Mill Lane, Nether Vale, FX9 1AB',
      'Report on the first day to: Gareth Penhaligon',
      'Number of days: 32 days',
      'Morning session: 9.15am to 12pm',
      'Afternoon session: 12.45pm to 3pm',
      'Break between them: 12pm to 12.45pm',
      'Reasons: To work beside others',
      '1. Attends nine sessions in ten',
      'This is not an exclusion',
      'Your duty to make sure that Amara attends applies at Foxglove Farm in the same way as at school.',
      'We ask for your agreement',
    ])
      expect(text).toContain(part);
  });

  it('of a single session asks for its times and no break', () => {
    const facts = directed({ placements: [aPlacement({ arrangement: 'offSiteDirection', week: aWeek(['MonAM']) })] });
    const { missing, text } = written(sheetOf(facts, parents), { morningStarts: '09:15', morningEnds: '12:00' });
    expect(missing).toEqual([]);
    expect(text).toContain('The session, each morning: 9.15am to 12pm');
    expect(text).not.toContain('Break');
  });

  it.each([
    ['session times', {}, {}, 'morningStarts (here)'],
    ['a time that is none', {}, { ...times, morningStarts: 'nine' }, 'morningStarts (here)'],
    ['whom to report to', {}, { ...times, reportTo: ' ' }, 'reportTo (here)'],
    ['reasons', {}, { ...times, reasons: '' }, 'reasons (here)'],
    ['the address', { sites: [aSite({ address: '' })] }, times, 'address (provider)'],
    [
      'objectives',
      { placements: [aPlacement({ arrangement: 'offSiteDirection', objectives: ['', '', ''] })] },
      times,
      'objectives (placement)',
    ],
    [
      'days that the calendar does not reach',
      { placements: [aPlacement({ arrangement: 'offSiteDirection', endsOn: '2027-09-30' })] },
      times,
      'days (here)',
    ],
  ] as const)('says that it lacks %s and where to mend it', (_, change, typed, field) => {
    const { missing, text } = written(sheetOf(directed(change as Parameters<typeof directed>[0]), parents), typed);
    expect(missing).toContain(field);
    expect(text).toContain('still missing');
  });

  it.each([
    ['maintained', 'The governing body of Larkhill Academy has decided', 'rests on section 29A', 'must then hold it'],
    [
      'academy',
      'Larkhill Academy has decided',
      'is an academy: it makes this arrangement under its own powers',
      'As good practice',
    ],
    ['specialAcademy', 'Larkhill Academy has decided', 'follows as good practice', 'As good practice'],
  ] as const)('is worded for a school of type %s', (schoolType, ...parts) => {
    const { text } = written(sheetOf(directed({ school: aSchool({ schoolType }) }), parents), times);
    for (const part of parts) expect(text).toContain(part);
    expect(text.includes('governing body')).toBe(schoolType === 'maintained');
    expect(text).toContain('unless one was held in the 10 weeks before');
  });

  it.each([
    ['the day before the 18th birthday', '2008-11-10', false],
    ['on the 18th birthday', '2008-11-09', true],
    ['the day after it', '2008-11-08', true],
  ])('begins %s: the pupil is told as well, and the parents’ duty to secure attendance falls away', (_, dateOfBirth, isGrown) => {
    const facts = directed({ pupils: [aPupil({ dateOfBirth })] });
    const { text } = written(sheetOf(facts, parents), times);
    expect(text.includes('Your duty to make sure')).toBe(!isGrown);
    const toPupil = () => written(sheetOf(facts, 'parentNotice|placement-1|pupil'), times).text;
    if (isGrown) expect(toPupil()).toContain('has decided that you are to be educated');
    else expect(toPupil).toThrow('There is no notice');
  });

  it('tells the local authority why it is told', () => {
    const { text } = written(sheetOf(directed(ehcp), 'parentNotice|placement-1|la'), times);
    expect(text).toContain('The local authority is told because Amara has an EHC plan.');
    expect(text).not.toContain('We ask for your agreement');
  });
});

const invitation = 'reviewInvitation|placement-1|placement-1-review-1|parents';
describe('The other notices', () => {
  it('invite to a review with the day it is due, and take views in writing (NOT-2)', () => {
    const sheet = sheetOf(directed(), invitation);
    const { missing, text } = written(sheet);
    expect(missing).toEqual(['meetingAt (here)']);
    expect(text).toContain('Day: Friday 18 December 2026');
    expect(text).toContain('You may send your views in writing instead of coming');
    expect(text).toContain('within 6 days after the meeting');
  });

  it('promise the decision by the law of the day of the meeting, not of the day of writing', () => {
    const changes = aChoice('decisionInDays', '5', { scope: trustScope, validFrom: '2026-12-18' });
    const sheet = sheetOf(directed({ policy: policyBook([changes], 'larkhill') }), invitation);
    expect(written(sheet, { meetingOn: '2026-12-17' }).text).toContain('within 6 days after the meeting');
    expect(written(sheet, { meetingOn: '2026-12-18' }).text).toContain('within 5 days after the meeting');
    expect(written(sheet, { meetingOn: '2026-12-19' }).text).toContain('within 5 days after the meeting');
  });

  it('say what the policy says: how often it is reviewed, the weeks and hours of notice', () => {
    const policy = policyOf('P4', { reviewRhythm: 'monthly', flexiNoticeInWeeks: '3', suspensionNoticeInHours: '72' });
    const decision = { agreed: true, on: '2026-11-04', by: aSignature('Helen Ward') };
    const timetables = [aTimetable({ kind: 'flexiSchooling', decision })];
    const facts = directed({ policy, timetables, suspensions: [aSuspension()] });
    const textOf = (key: string) => written(sheetOf(facts, key)).text;
    expect(textOf('laNotice|placement-1|')).toContain('The placement is reviewed every month.');
    expect(textOf(parents)).toContain('The placement is reviewed every month.');
    expect(textOf('flexiDecision|timetable-1|')).toContain('normally 3 weeks');
    expect(textOf('sixthDayNotice|suspension-1|')).toContain('at least 72 hours before');
  });

  it('tell the local authority of a placement without anything written by hand (REF-8)', () => {
    const { missing, text } = written(sheetOf(directed(), 'laNotice|placement-1|'));
    expect(missing).toEqual([]);
    expect(text).toContain('How it is arranged: Off-site direction');
    expect(text).toContain('Registration: URN 900201');
  });

  it('leave details of a suspension open on the first day, never later (NOT-3)', () => {
    const facts = directed({ suspensions: [aSuspension()] });
    const first = written(sheetOf(facts, 'sixthDayNotice|suspension-1|'));
    expect(first.missing).toEqual([]);
    expect(first.text).toContain('Address: To follow, at least 48 hours before it begins');
    expect(first.text).toContain('reaches you in a further notice');
    const details = written(sheetOf(facts, 'sixthDayNotice|suspension-1|details'));
    expect(details.missing).toContain('address (here)');
    expect(details.missing).toContain('morningStarts (here)');
  });

  it.each([
    ['maintained', 'The governing body must arrange suitable full-time education from school day 6'],
    ['academy', 'The academy trust must arrange suitable full-time education from school day 6'],
  ] as const)('name who arranges education during a suspension: %s', (schoolType, words) => {
    const facts = directed({ suspensions: [aSuspension()], school: aSchool({ schoolType }) });
    expect(written(sheetOf(facts, 'sixthDayNotice|suspension-1|')).text).toContain(words);
  });

  it('ask the parents to agree to a part-time timetable (PTT-2)', () => {
    const { missing, text } = written(sheetOf(directed({ timetables: [aTimetable()] }), 'partTimeLetter|timetable-1|parents'));
    expect(missing).toEqual(['inSchool (here)', 'atHome (here)', 'reviewOn (here)']);
    expect(text).toContain('is not used to manage behaviour');
    expect(text).toContain('Full time again by: Friday 11 December 2026');
    const noEnd = directed({ timetables: [aTimetable({ endsOn: undefined })] });
    expect(written(sheetOf(noEnd, 'partTimeLaNotice|timetable-1|')).missing).toEqual(['endsOn (timetable)']);
  });

  it.each([
    [true, 'has agreed to it', 'normally 4 weeks'],
    [false, 'has decided not to agree to it', 'There is no appeal against this decision.'],
  ])('give the decision on flexi-schooling, agreed: %s (FLX-1)', (agreed, ...parts) => {
    const decision = { agreed, on: '2026-11-05', by: aSignature('Helen Ward') };
    const facts = directed({ timetables: [aTimetable({ kind: 'flexiSchooling', decision })] });
    const { text } = written(sheetOf(facts, 'flexiDecision|timetable-1|'), { reasons: 'R', times: 'T', homeEducation: 'H' });
    for (const part of parts) expect(text).toContain(part);
    const undecided = directed({ timetables: [aTimetable({ kind: 'flexiSchooling' })] });
    expect(written(sheetOf(undecided, 'flexiDecision|timetable-1|')).missing).toContain('decision (timetable)');
  });
});
