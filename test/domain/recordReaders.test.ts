import { describe, expect, it } from 'vitest';
import { mayReadRecords, whoReadsRecords } from '../../src/domain/recordReaders.ts';
import type { Role } from '../../src/domain/staff.ts';

const holding = (...roles: Role[]) => ({ roles });

describe('Who reads a school’s records (PPL-3)', () => {
  it.each([
    ['the AP lead of the school', holding('apLead'), undefined, true],
    ['its headteacher', holding('headteacher'), undefined, true],
    ['its safeguarding lead', holding('designatedSafeguardingLead'), undefined, true],
    ['its attendance officer', holding('attendanceOfficer'), undefined, true],
    ['its SENCO', holding('senco'), undefined, true],
    ['the clerk, who puts proposals to the governing body', holding('clerk'), undefined, true],
    ['a governor, who sees reports', holding('governor'), undefined, false],
    ['a governor who is AP lead too', holding('governor', 'apLead'), undefined, true],
    ['a trust lead', undefined, holding('trustLead'), true],
    ['the trust’s safeguarding lead', undefined, holding('trustSafeguardingLead'), true],
    ['somebody of the trust with a school’s role only', undefined, holding('apLead'), false],
    ['a trust’s role in a school’s list', holding('trustLead'), undefined, false],
    ['nobody on either list', undefined, undefined, false],
  ])('%s', (_, inSchool, inTrust, may) => {
    expect(mayReadRecords(inSchool, inTrust)).toBe(may);
  });

  it('says who may, and what to do', () => {
    expect(whoReadsRecords('Larkhill Academy')).toContain("of Larkhill Academy and the trust's leads can see its records");
  });
});
