import { describe, expect, it } from 'vitest';
import { mayRecordDuty, mayTakeBack } from '../../../src/domain/checks/mayRecordDuty.ts';
import type { Role } from '../../../src/domain/staff.ts';
import { aDone, someFacts } from '../builders.ts';

const at = someFacts();
const as = (name: string) => ({ personId: `id-${name}` });
const outcome = (owner: Role, name: string) => mayRecordDuty(as(name), { owner }, at).outcome;

describe('Who may record that a duty was done, or put it off (PPL-3, SAF-3)', () => {
  it.each([
    ['apLead', ['Miriam Okafor']],
    ['headteacher', ['Miriam Okafor', 'Helen Ward']],
    ['attendanceOfficer', ['Miriam Okafor', 'Priya Nair']],
    ['designatedSafeguardingLead', ['Daniel Brandt']],
  ] as const)('what the %s owns: %s', (owner, names) => {
    const may = at.staff.map(({ name }) => name).filter((name) => outcome(owner, name) === 'met');
    expect(may).toEqual(names);
  });

  it('tells everybody else who may', () => {
    const finding = mayRecordDuty(as('Miriam Okafor'), { owner: 'designatedSafeguardingLead' }, at);
    expect(finding).toMatchObject({ outcome: 'notMet', citation: { id: 'PPL-3' } });
    expect(finding.because).toBe(
      'Only the designated safeguarding lead can record this duty. At Larkhill Academy that is Daniel Brandt.',
    );
    expect(mayRecordDuty(as('Nobody'), { owner: 'headteacher' }, at).because).toBe(
      'Only the headteacher or AP lead can record this duty. At Larkhill Academy that is Miriam Okafor or Helen Ward.',
    );
  });
});

describe('Who may take a record of a duty back', () => {
  const record = aDone('visit|placement-1|start', '2026-11-20');
  const ofDsl = aDone('chronology|placement-1|', '2026-11-20');
  const byPriya = { ...record, by: { ...record.by, ...as('Priya Nair'), name: 'Priya Nair' } };
  const byOneWhoLeft = { ...record, by: { ...record.by, ...as('Jo Left'), name: 'Jo Left' } };

  it.each([
    ['its maker', byPriya, 'Priya Nair', 'met'],
    ['not its maker, who has left', byOneWhoLeft, 'Jo Left', 'notMet'],
    ['the AP lead', byPriya, 'Miriam Okafor', 'met'],
    ['nobody else', byPriya, 'Helen Ward', 'notMet'],
    ['the DSL, of what the DSL owns', ofDsl, 'Daniel Brandt', 'met'],
    ['not the AP lead, of what the DSL owns and somebody else made', { ...ofDsl, by: byPriya.by }, 'Miriam Okafor', 'notMet'],
    ['the AP lead, of what nobody can read', { ...byPriya, dutyKey: 'nonsense' }, 'Miriam Okafor', 'met'],
  ])('%s', (_, one, name, expected) => {
    expect(mayTakeBack(as(name), one, at).outcome).toBe(expected);
  });

  it('says who may', () => {
    expect(mayTakeBack(as('Helen Ward'), byPriya, at).because).toBe(
      'Only the AP lead can take back a record that somebody else made. At Larkhill Academy that is Miriam Okafor.',
    );
  });
});
