import { describe, expect, it } from 'vitest';
import { mayTakeBackCase } from '../../../src/domain/checks/mayTakeBackCase.ts';
import { aSignature, aStaffMember, someFacts } from '../builders.ts';

const staff = [aStaffMember('Helen Ward', 'headteacher'), aStaffMember('Amara Okafor', 'apLead')];
const facts = someFacts({ staff });
const idOf = (name: string) => staff.find((one) => one.name === name)?.personId ?? '';
const override = { kind: 'override', checks: [], reason: '', until: '2026-11-30' } as const;
const given = { kind: 'reminded', about: '', who: '' } as const;
const may = (who: string, what: typeof override | typeof given, by = 'Somebody Else') =>
  mayTakeBackCase({ personId: idOf(who) }, { what, by: { ...aSignature(by), personId: idOf(by) || 'else' } }, facts).outcome;

describe('Taking back a record of the case file', () => {
  it('is for whoever made it, and otherwise for the AP lead', () => {
    expect([may('Helen Ward', given, 'Helen Ward'), may('Amara Okafor', given), may('Helen Ward', given)]).toEqual([
      'met',
      'met',
      'notMet',
    ]);
  });
  it('is the headteacher’s for what only the headteacher decides', () => {
    expect([may('Helen Ward', override), may('Amara Okafor', override)]).toEqual(['met', 'notMet']);
  });
});
