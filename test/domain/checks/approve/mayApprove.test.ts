import { describe, expect, it } from 'vitest';
import { mayApprove } from '../../../../src/domain/checks/approve/mayApprove.ts';
import { mayApprovePartTime } from '../../../../src/domain/checks/approve/mayApprovePartTime.ts';
import { mayDecideFlexi } from '../../../../src/domain/checks/approve/mayDecideFlexi.ts';
import { aSchool, aSignature, aStaffMember, policyOf, staff } from '../../builders.ts';

const headteacher = { personId: 'id-Helen Ward' };
const apLead = { personId: 'id-Miriam Okafor' };
const officer = { personId: 'id-Priya Nair' };
const on = '2026-11-23';
const at = (profile = 'P4', values: Record<string, string> = {}) => ({
  school: aSchool({ name: 'Larkhill' }),
  staff,
  policy: policyOf(profile, values),
});
const deputy = ' A deputy may act for the headteacher: give the deputy the headteacher’s role in the Staff list for that time.';
const proposed = aSignature();
const offSite = { arrangement: 'offSiteDirection', proposed } as const;
const withParents = { arrangement: 'schoolWithParents', proposed } as const;

describe('Who may approve a placement (REF-6)', () => {
  it('is the headteacher, whatever the kind, under P0, P3 and P4', () => {
    for (const profile of ['P0', 'P3', 'P4'])
      for (const kind of [offSite, withParents])
        expect(mayApprove(headteacher, kind, at(profile), on)).toMatchObject({
          outcome: 'met',
          because: 'Helen Ward is headteacher at Larkhill.',
          facts: {},
        });
  });

  it('is the governing body for an off-site direction under P1: the headteacher cannot, and is told who records it', () => {
    const noClerk = mayApprove(headteacher, offSite, at('P1'), on);
    expect(noClerk).toMatchObject({
      outcome: 'notMet',
      because:
        'A committee of the governing body decides on an off-site direction (profile P1), and the headteacher cannot do so in its place. The Staff list of Larkhill names no clerk to the governing body; add one there.',
      facts: { decidedBy: 'governingBody' },
      citation: { id: 'REF-6' },
    });
    const clerk = { ...at('P1', { governingBodyMeans: 'namedGovernor' }), staff: [...staff, aStaffMember('Nia Pugh', 'clerk')] };
    expect(mayApprove(headteacher, offSite, clerk, on).because).toBe(
      'A named governor, for the governing body, decides on an off-site direction (profile P1), and the headteacher cannot do so in its place. The clerk records the decision with its minute: at Larkhill that is Nia Pugh.',
    );
    expect(mayApprove(headteacher, withParents, at('P1'), on)).toMatchObject({ outcome: 'met', facts: {} });
  });

  it('is nobody else, who is told who may', () => {
    const refusal = 'Only the headteacher can approve a placement or send it back. At Larkhill that is Helen Ward.';
    for (const person of [apLead, officer])
      expect(mayApprove(person, offSite, at('P1'), on)).toMatchObject({ outcome: 'notMet', because: refusal });
  });

  it('may be a deputy where the school says so, by the Staff list', () => {
    const policy = { deputyActsForHeadteacher: 'yes' };
    expect(mayApprove(apLead, withParents, at('P4', policy), on).because).toBe(
      `Only the headteacher can approve a placement or send it back. At Larkhill that is Helen Ward.${deputy}`,
    );
    expect(mayApprove(headteacher, withParents, at('P4', policy), on).because).toBe('Helen Ward is headteacher at Larkhill.');
  });
});

describe('Who may approve a part-time timetable (REF-6)', () => {
  it('is the headteacher', () => {
    expect(mayApprovePartTime(headteacher, at(), on).outcome).toBe('met');
    expect(mayApprovePartTime(apLead, at(), on)).toMatchObject({
      outcome: 'notMet',
      because: 'Only the headteacher can approve a part-time timetable. At Larkhill that is Helen Ward.',
      citation: { id: 'REF-6' },
    });
  });

  it('is the headteacher or the AP lead under P1', () => {
    expect(mayApprovePartTime(headteacher, at('P1'), on).outcome).toBe('met');
    expect(mayApprovePartTime(apLead, at('P1'), on).because).toBe('Miriam Okafor is AP lead at Larkhill.');
    expect(mayApprovePartTime(officer, at('P1'), on).because).toBe(
      'Only the headteacher or AP lead can approve a part-time timetable. At Larkhill that is Miriam Okafor or Helen Ward.',
    );
  });

  it('may be a deputy where the school says so', () => {
    const place = at('P4', { deputyActsForHeadteacher: 'yes' });
    expect(mayApprovePartTime(apLead, place, on).because).toContain(deputy);
    expect(mayApprovePartTime(headteacher, place, on).because).not.toContain(deputy);
  });
});

describe('Who decides on flexi-schooling (FLX-1)', () => {
  it('is the headteacher', () => {
    expect(mayDecideFlexi(headteacher, at(), on)).toMatchObject({ outcome: 'met', citation: { id: 'FLX-1' } });
    expect(mayDecideFlexi(apLead, at('P1'), on)).toMatchObject({
      outcome: 'notMet',
      because: 'Only the headteacher can decide on flexi-schooling. At Larkhill that is Helen Ward.',
    });
  });

  it('may be a deputy where the school says so', () => {
    const place = at('P4', { deputyActsForHeadteacher: 'yes' });
    expect(mayDecideFlexi(apLead, place, on).because).toContain(deputy);
    expect(mayDecideFlexi(headteacher, place, on).because).not.toContain(deputy);
  });
});
