import { describe, expect, it } from 'vitest';
import { mayAddProvider } from '../../../src/domain/checks/mayAddProvider.ts';
import { mayConfirm } from '../../../src/domain/checks/mayConfirm.ts';
import { mayImportPupils } from '../../../src/domain/checks/mayImportPupils.ts';
import { mayMakeAgreement } from '../../../src/domain/checks/mayMakeAgreement.ts';
import { mayPropose } from '../../../src/domain/checks/mayPropose.ts';
import { mayRecordReview } from '../../../src/domain/checks/mayRecordReview.ts';
import { holdsRight, type Person, type Workplace } from '../../../src/domain/checks/rolesThatMay.ts';
import { aSchool, aStaffMember, staff } from '../builders.ts';

const at = { school: aSchool({ name: 'Larkhill' }), staff };
const apLead = { personId: 'id-Miriam Okafor' };
const headteacher = { personId: 'id-Helen Ward' };
const officer = { personId: 'id-Priya Nair' };
const safeguardingLead = { personId: 'id-Daniel Brandt' };
const mayApprove = (person: Person, workplace: Workplace) => holdsRight('approve', person, workplace);
const mayWithdraw = (person: Person, workplace: Workplace) => holdsRight('withdraw', person, workplace);
const mayEnd = (person: Person, workplace: Workplace) => holdsRight('end', person, workplace);

describe('Who may approve a placement (REF-6)', () => {
  it('is the headteacher', () => {
    expect(mayApprove(headteacher, at).outcome).toBe('met');
  });

  it.each([
    ['the AP lead', apLead],
    ['the attendance officer', officer],
    ['the safeguarding lead', safeguardingLead],
    ['a stranger', { personId: 'id-nobody' }],
  ])('is not %s, who is told who may', (_, person) => {
    expect(mayApprove(person, at)).toMatchObject({
      outcome: 'notMet',
      because: 'Only the headteacher can approve a placement or send it back. At Larkhill that is Helen Ward.',
      citation: { id: 'REF-6' },
    });
  });

  it('is either of two headteachers, both named', () => {
    const two = { ...at, staff: [...staff, aStaffMember('Joan Marsh', 'headteacher')] };
    expect(mayApprove({ personId: 'id-Joan Marsh' }, two).outcome).toBe('met');
    expect(mayApprove(apLead, two).because).toContain('At Larkhill that is Helen Ward or Joan Marsh.');
  });

  it('is nobody where the Staff list names no headteacher', () => {
    expect(mayApprove(apLead, { ...at, staff: [] }).because).toBe(
      'Only the headteacher can approve a placement or send it back. The Staff list of Larkhill names nobody in that role; add them there.',
    );
  });

  it('is somebody with several roles, one of which is the headteacher’s', () => {
    const both = { ...at, staff: [aStaffMember('Sam Poole', 'apLead', 'headteacher')] };
    expect(mayApprove({ personId: 'id-Sam Poole' }, both).outcome).toBe('met');
  });
});

describe('Who may do what (PPL-3)', () => {
  it.each([
    [
      'confirm attendance',
      mayConfirm,
      officer,
      'Only the attendance officer can confirm attendance. At Larkhill that is Priya Nair.',
    ],
    ['propose', mayPropose, apLead, 'Only the AP lead can propose or change a placement. At Larkhill that is Miriam Okafor.'],
    ['withdraw', mayWithdraw, apLead, 'Only the AP lead can withdraw a placement. At Larkhill that is Miriam Okafor.'],
    ['end', mayEnd, apLead, 'Only the AP lead can end a placement. At Larkhill that is Miriam Okafor.'],
    ['record a review', mayRecordReview, apLead, 'Only the AP lead can record a review. At Larkhill that is Miriam Okafor.'],
    [
      'make the agreement',
      mayMakeAgreement,
      apLead,
      'Only the AP lead can make the agreement. At Larkhill that is Miriam Okafor.',
    ],
    ['import pupils', mayImportPupils, apLead, 'Only the AP lead can import pupils. At Larkhill that is Miriam Okafor.'],
    ['add a provider', mayAddProvider, apLead, 'Only the AP lead can add a provider. At Larkhill that is Miriam Okafor.'],
  ])('%s: one role, and others are told which', (_, check, holder, refusal) => {
    expect(check(holder, at).outcome).toBe('met');
    for (const other of [apLead, headteacher, officer, safeguardingLead].filter((person) => person !== holder)) {
      expect(check(other, at)).toMatchObject({ outcome: 'notMet', because: refusal });
    }
  });
});
