import { describe, expect, it } from 'vitest';
import type { Planned } from '../../src/records/planned.ts';
import { openSchools } from '../../src/records/schools.ts';
import { aSchool } from '../domain/builders.ts';
import { aGraph } from '../graph/aGraph.ts';

const schools = [aSchool(), aSchool({ key: 'brook', sitePath: '/sites/brook' })];
const known = new Map(schools.map((value) => [value.key, { itemId: '1', eTag: '"a,1"', value }]));

function opened() {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();
  const at = (sitePath: string) => ({ graph: aGraph([]).graph, hostname: 'h', sitePath, refresh: async () => undefined, now });
  const open = openSchools({ at, now, idleAfterMinutes: 60 });
  return {
    find: async (key: string) => (await open.find(key, known)).site,
    later: (minutes: number) => {
      minute += minutes;
    },
  };
}

describe('A school in memory', () => {
  it.each([
    ['stays while it is in use', 60, true],
    ['is dropped when nobody asked for it for an hour', 61, false],
  ])('%s', async (_, minutes, stays) => {
    const { find, later } = opened();
    const before = await find('larkhill');
    later(minutes);
    expect((await find('larkhill')) === before).toBe(stays);
  });

  it('stays as long as Audit has not said everything about it', async () => {
    const { find, later } = opened();
    const unsaid = { list: 'audit', key: 'k' } as Planned;
    const before = await find('larkhill');
    before.unsaid.push(unsaid);
    later(61);
    await find('brook');
    expect(await find('larkhill')).toBe(before);
  });
});
