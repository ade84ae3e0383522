import { describe, expect, it } from 'vitest';
import { aStaffMember, policyOf, someFacts, staff } from '../../builders.ts';
import { dutiesOf, standings } from './owed.ts';

describe('Each role has a holder (PPL-2)', () => {
  it('asks for nothing when every role is held', () => {
    expect(dutiesOf('roleWithoutHolder', someFacts(), '2026-11-23')).toEqual([]);
  });

  it.each([
    ['the AP lead is missing: the headteacher', 'apLead', 'headteacher', 'AP lead'],
    ['the headteacher is missing: the AP lead', 'headteacher', 'apLead', 'headteacher'],
    ['the DSL is missing: the AP lead', 'designatedSafeguardingLead', 'apLead', 'designated safeguarding lead'],
    ['the attendance officer is missing: the AP lead', 'attendanceOfficer', 'apLead', 'attendance officer'],
  ] as const)('%s is asked', (_, role, owner, name) => {
    const facts = someFacts({ staff: staff.filter(({ roles }) => !roles.includes(role)) });
    const found = dutiesOf('roleWithoutHolder', facts, '2026-11-23');
    expect(found).toMatchObject([
      { key: `roleWithoutHolder|larkhill|${role}`, owner, dueOn: '2026-09-02', done: undefined, citation: { id: 'PPL-2' } },
    ]);
    expect(found[0]?.words().say).toBe(`Name the ${name} of Larkhill Academy in the list “Staff” in SharePoint.`);
  });

  it('asks the trust when neither AP lead nor headteacher is there', () => {
    const facts = someFacts({ staff: [aStaffMember('Priya Nair', 'attendanceOfficer', 'designatedSafeguardingLead')] });
    expect(dutiesOf('roleWithoutHolder', facts, '2026-11-23').map(({ key, owner }) => [key, owner])).toEqual([
      ['roleWithoutHolder|larkhill|apLead', 'trustLead'],
      ['roleWithoutHolder|larkhill|headteacher', 'trustLead'],
    ]);
  });

  it('says why, from the first school day of the school year on', () => {
    const facts = someFacts({ staff: [], policy: policyOf('P4', { trackedFrom: '2026-11-01' }) });
    expect(standings('roleWithoutHolder', facts, '2026-11-23').map(([, standing]) => standing)).toEqual(Array(4).fill('overdue'));
    expect(dutiesOf('roleWithoutHolder', facts, '2026-11-23')[0]?.words()).toMatchObject({
      because: 'Nobody at Larkhill Academy holds the role AP lead, so what that role owns reaches nobody.',
      steps: [
        'Each school says who holds each role (PPL-2).',
        'It is needed from the first school day of the school year, Wednesday 2 September 2026.',
      ],
    });
  });

  it.each([
    ['the summer before', '2027-08-15', '2026-09-02'],
    ['a year that the calendar does not know', '2027-09-15', '2027-09-01'],
  ])('counts from that year’s first day: %s', (_, today, dueOn) => {
    expect(dutiesOf('roleWithoutHolder', someFacts({ staff: [] }), today)[0]).toMatchObject({ dueOn });
  });
});
