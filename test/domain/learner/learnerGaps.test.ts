import { describe, expect, it } from 'vitest';
import { learnerGaps } from '../../../src/domain/learner/learnerGaps.ts';
import type { LearnerInformation } from '../../../src/domain/learnerInformation.ts';
import type { Pupil } from '../../../src/domain/pupil.ts';
import { aPupil } from '../builders.ts';
import { someInformation } from './learnerBuilders.ts';

const today = '2026-11-23';
const gaps = (pupil: Partial<Pupil> = {}, change: Partial<LearnerInformation> = {}, on = today) =>
  learnerGaps(aPupil(pupil), someInformation(change), on);
const says = (...of: Parameters<typeof gaps>) => gaps(...of).map(({ say }) => say);
const worker = (agency: string) => ({ agency, name: 'Maxine Doyle', telephone: '01632 960822', email: '' });

describe('What is missing of a learner before a placement (PUP-1, PUP-2)', () => {
  it('is nothing when all is there', () => {
    expect(gaps()).toEqual([]);
  });

  it('is all of it while nobody has written anything, with field and citation', () => {
    const all = learnerGaps(aPupil(), undefined, today);
    expect(all.map(({ where, citation }) => [where, citation.id])).toEqual([
      ['emergencyContacts.0.name', 'PUP-1'],
      ['doctor', 'PUP-1'],
      ['health', 'PUP-2'],
      ['firstLanguage', 'PUP-2'],
      ['literacy', 'PUP-2'],
      ['attainment', 'PUP-2'],
      ['behaviourPlan', 'PUP-2'],
      ['checkedOn', 'PUP-1'],
    ]);
    expect(all[0]?.say).toBe('Two emergency contacts are asked for, each with name, relationship and telephone; there is none.');
    expect(all.at(-1)?.say).toBe('Nobody has confirmed this with the parents or carers yet.');
  });

  it('counts an emergency contact only with name, relationship and telephone', () => {
    const [jo, sam] = someInformation().emergencyContacts;
    const without = (part: object) =>
      says({}, { emergencyContacts: [jo, { ...sam, ...part }] as LearnerInformation['emergencyContacts'] });
    const one = 'Two emergency contacts are asked for, each with name, relationship and telephone; one is there.';
    for (const part of [{ name: ' ' }, { relationship: '' }, { telephone: '' }]) expect(without(part)).toEqual([one]);
  });

  it('names what the list of pupils must say: parent, home', () => {
    const contact = { name: '', relationship: '', telephone: '', email: '' };
    expect(gaps({ contact, address: '' }).map(({ where }) => where)).toEqual(['pupil', 'firstParent.mobile', 'pupil']);
  });

  it('takes any telephone of any parent', () => {
    const contact = { ...aPupil().contact, telephone: '' };
    const parent = { ...contact, mobile: '', work: '', address: '' };
    expect(says({ contact })).toEqual(['No telephone of a parent or carer is known.']);
    expect(says({ contact }, { firstParent: { mobile: '07700 900100', work: '' } })).toEqual([]);
    expect(says({ contact }, { parents: [{ ...parent, work: '01632 960100' }] })).toEqual([]);
    expect(says({ contact }, { parents: [parent] })).toHaveLength(1);
  });

  it('asks for authority, case officer and support of an EHC plan, for support alone of SEN support', () => {
    expect(gaps({ senStatus: 'ehcp' }).map(({ where }) => where)).toEqual([
      'maintainingAuthority',
      'caseOfficer.name',
      'support',
    ]);
    expect(gaps({ senStatus: 'senSupport' }).map(({ where }) => where)).toEqual(['support']);
    const whole = { maintainingAuthority: 'Tarrowshire', caseOfficer: worker(''), support: 'Section F' };
    expect(gaps({ senStatus: 'ehcp' }, whole)).toEqual([]);
    const unreachable = { ...whole, caseOfficer: { ...worker(''), telephone: '' } };
    expect(says({ senStatus: 'ehcp' }, unreachable)).toEqual([
      'The case officer of the EHC plan is not known: name, and telephone or e-mail.',
    ]);
  });

  it('asks for authority, virtual school and social worker of a looked-after child', () => {
    expect(gaps({ isLookedAfter: true }).map(({ where }) => where)).toEqual([
      'lookedAfterBy',
      'virtualSchoolHead.name',
      'agencies.0.agency',
    ]);
  });

  it('asks for each worker that the pupil has, by the agency', () => {
    const both = { hasSocialWorker: true, hasYouthJusticeWorker: true };
    expect(says(both, { agencies: [worker('Children’s social care')] })).toEqual([
      'Amara has a youth-justice worker: add name, and telephone or e-mail, under Agencies.',
    ]);
    expect(gaps(both, { agencies: [worker('Children’s social care'), worker('Youth justice')] })).toEqual([]);
  });

  it.each([
    ['the day before a year is over', '2027-09-09', 0],
    ['on the day', '2027-09-10', 0],
    ['the day after', '2027-09-11', 1],
  ])('is confirmed with the family once a year: %s', (_when, on, missing) => {
    const late = gaps({}, {}, on);
    expect(late).toHaveLength(missing);
    if (missing === 1)
      expect(late[0]?.say).toBe(
        'It was last confirmed with the family on Thursday 10 September 2026, more than a year ago. Confirm it again.',
      );
  });
});
