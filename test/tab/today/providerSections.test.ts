import { describe, expect, it } from 'vitest';
import { providerSections, sharedTelephones, sharedTransport } from '../../../tab/features/today/board/providerSections.ts';
import { aWhereaboutsRow } from './aWhereaboutsRow.ts';

const row = (pupilKey: string, over: Parameters<typeof aWhereaboutsRow>[0] = {}) => aWhereaboutsRow({ pupilKey, ...over });

describe('The pupils of a session by provider', () => {
  it('stand together at one address, a second address of the provider apart', () => {
    const rows = [row('a'), row('b', { siteKey: 'farm-wood', siteAddress: 'Wood' }), row('c')];
    expect(providerSections(rows).map((section) => section.rows.map(({ pupilKey }) => pupilKey))).toEqual([['a', 'c'], ['b']]);
  });

  it('begin with the provider of a vulnerable pupil, and there with that pupil', () => {
    const rows = [row('a'), row('b', { providerKey: 'unit' }), row('c', { providerKey: 'unit', isVulnerable: true })];
    expect(providerSections(rows).map((section) => section.rows.map(({ pupilKey }) => pupilKey))).toEqual([['c', 'b'], ['a']]);
  });

  it('share the numbers that all have; a parent’s stays with the pupil', () => {
    const other = row('b', { telephones: [{ name: 'Foxglove Farm', telephone: '01632 960001' }] });
    expect(sharedTelephones([row('a'), other]).map(({ name }) => name)).toEqual(['Foxglove Farm']);
    expect(sharedTelephones([])).toEqual([]);
  });

  it('share their transport only when it is one', () => {
    expect(sharedTransport([row('a', { transport: 'Taxi' }), row('b', { transport: 'Taxi' })])).toBe('Taxi');
    expect(sharedTransport([row('a', { transport: 'Taxi' }), row('b')])).toBe('');
  });
});
