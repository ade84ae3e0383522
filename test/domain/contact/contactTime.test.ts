import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { contactTime, isComplete } from '../../../src/domain/contact/contactTime.ts';
import type { ContactParty } from '../../../src/domain/contact/contactWords.ts';
import { rulebook } from '../../../src/domain/duties/rulebook.ts';
import { aPlacement, approved, aSignature, someFacts } from '../builders.ts';

const placement = aPlacement({ key: 'p1', startsOn: '2026-11-02', endsOn: '2027-02-12', decision: approved });
const contactOn = (on: string, ...parties: ContactParty[]): CaseRecord => ({
  ...{ key: `${on}${parties.join()}`, placementKey: 'p1', pupilKey: placement.pupilKey, providerKey: placement.providerKey, on },
  says: '',
  what: { kind: 'contact', with: parties, how: 'call', name: '', words: 'Well', mood: null, wishes: '' },
  by: aSignature(),
});
const timeOn = (on: string, ...caseRecords: CaseRecord[]) =>
  contactTime(rulebook(someFacts({ placements: [placement], caseRecords })), placement, on);

describe('VIS-1: contact with provider and pupil in every week with school', () => {
  it('asks in the week that holds the day: its last school day is Thursday before an INSET day', () => {
    expect(timeOn('2026-11-23')).toMatchObject({ from: '2026-11-23', to: '2026-11-26' });
    expect(timeOn('2026-11-26')).toMatchObject({ from: '2026-11-23', to: '2026-11-26' });
  });

  it('asks for none on the day after that, nor in the holidays', () => {
    expect(timeOn('2026-11-27')).toBeUndefined();
    expect(timeOn('2026-12-28')).toBeUndefined();
  });

  it('is complete when provider and pupil have both been reached, by several contacts too', () => {
    const both = timeOn('2026-11-25', contactOn('2026-11-23', 'provider'), contactOn('2026-11-25', 'pupil'));
    expect(isComplete(both?.reached ?? new Set())).toBe(true);
  });

  it('is not complete with one of them, with the parents, or with one reached the week before', () => {
    const one = timeOn('2026-11-25', contactOn('2026-11-20', 'provider'), contactOn('2026-11-25', 'pupil', 'parent'));
    expect([...(one?.reached ?? [])].sort()).toEqual(['parent', 'pupil']);
    expect(isComplete(one?.reached ?? new Set())).toBe(false);
    expect(isComplete(new Set(['provider', 'parent']))).toBe(false);
    expect(isComplete(new Set(['pupil', 'parent']))).toBe(false);
  });
});
