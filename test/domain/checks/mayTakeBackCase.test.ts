import { describe, expect, it } from 'vitest';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import { mayTakeBackCase } from '../../../src/domain/checks/mayTakeBackCase.ts';
import { aSignature, aStaffMember, someFacts } from '../builders.ts';

const facts = someFacts({
  staff: [
    aStaffMember('Helen Ward', 'headteacher'),
    aStaffMember('Amara Okafor', 'apLead'),
    aStaffMember('Daniel Brandt', 'designatedSafeguardingLead'),
    aStaffMember('Jo Left'),
  ],
});
const reminded = { kind: 'reminded', about: '', who: '' } as const;
const override = { kind: 'override', checks: [], reason: '', until: '2026-11-30' } as const;
const overrideEnded = { kind: 'overrideEnded', recordKey: 'override', reason: '' } as const;
const given = {
  kind: 'given',
  information: [],
  version: null,
  others: [],
  withheld: [],
  reason: '',
  to: '',
  how: 'email',
} as const;
const may = (who: string, what: CaseWhat, by = 'Somebody Else') =>
  mayTakeBackCase({ personId: `id-${who}` }, { what, by: aSignature(by) }, facts);
/** Who of the four may, whoever made it. */
const whoMay = (what: CaseWhat, by?: string) =>
  ['Helen Ward', 'Amara Okafor', 'Daniel Brandt', 'Jo Left'].filter((who) => may(who, what, by).outcome === 'met');

describe('Taking back a record of the case file', () => {
  it('is for whoever made it, and otherwise for the AP lead', () => {
    expect(whoMay(reminded)).toEqual(['Amara Okafor']);
    expect(whoMay(reminded, 'Helen Ward')).toEqual(['Helen Ward', 'Amara Okafor']);
  });

  it('is not for whoever made it and has no role here any more', () => {
    expect(whoMay(reminded, 'Jo Left')).toEqual(['Amara Okafor']);
    expect(may('Jo Left', reminded, 'Jo Left').because).toBe(
      'Only the AP lead can take back this record. At Larkhill Academy that is Amara Okafor.',
    );
  });

  it.each([
    ['override', override],
    ['end of an override, which would revive it', overrideEnded],
  ])('is the headteacher’s alone for the %s, even for its maker', (_, what) => {
    expect([whoMay(what), whoMay(what, 'Amara Okafor')]).toEqual([['Helen Ward'], ['Helen Ward']]);
  });

  it.each(['information', 'withheld'] as const)('is the DSL’s alone where a child-protection plan is among the %s', (part) => {
    expect(whoMay({ ...given, [part]: ['supportPlan', 'childProtectionPlan'] }, 'Amara Okafor')).toEqual(['Daniel Brandt']);
    expect(whoMay({ ...given, [part]: ['supportPlan'] })).toEqual(['Amara Okafor']);
  });

  it.each<CaseWhat>([
    { kind: 'approved', revision: 1, note: '' },
    { kind: 'condition', revision: 1, condition: 'Visit first', until: '2026-11-30' },
  ])('is for nobody where it is a decision: $kind', (what) => {
    expect(whoMay(what, 'Helen Ward')).toEqual([]);
  });
});
