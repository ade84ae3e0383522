import { describe, expect, it } from 'vitest';
import { openListMemory } from '../../src/records/listMemory.ts';
import { providerSitesList } from '../../src/records/lists/providerSitesList.ts';

const row = (itemId: string, version: number, name: string, key = `key${itemId}`) => ({
  ...{ itemId, eTag: `"guid,${version}"`, isDeleted: false },
  fields: { Key: key, Title: name, ProviderKey: 'foxglove' },
});
const site = (name: string) => ({
  key: 'key1',
  providerKey: 'foxglove',
  name,
  address: '',
  postcode: '',
  telephone: '',
  kind: 'main' as const,
  subcontractor: '',
});
const names = (memory: ReturnType<typeof open>) => Array.from(memory.held().byKey.values(), ({ value }) => value.name);
const open = () => openListMemory(providerSitesList);

describe('A list in memory', () => {
  it('keeps what was written while an older answer was on its way', () => {
    const memory = open();
    memory.take([row('1', 1, 'Old')], 'link', true);

    memory.begin();
    memory.put({ itemId: '1', eTag: '"guid,3"', value: site('Written') });
    memory.take([row('1', 2, 'On its way')], 'link', false);

    expect(names(memory)).toEqual(['Written']);
  });

  it('keeps an item made while the whole list was being read', () => {
    const memory = open();

    memory.begin();
    memory.put({ itemId: '1', eTag: '"guid,1"', value: site('Made') });
    memory.take([row('2', 1, 'Read')], 'link', true);

    expect(names(memory)).toEqual(['Read', 'Made']);
  });

  it('does not bring back what was deleted when it reads everything again', () => {
    const memory = open();
    memory.put({ itemId: '1', eTag: '"guid,1"', value: site('Made long ago') });

    memory.begin();
    memory.take([row('2', 1, 'Read')], 'link', true);

    expect(names(memory)).toEqual(['Read']);
  });

  it('takes the last occurrence of an item', () => {
    const memory = open();

    memory.take([row('1', 1, 'First'), row('1', 2, 'Last')], 'link', true);

    expect(names(memory)).toEqual(['Last']);
  });

  it('uses the first of two items with one key and names the other', () => {
    const memory = open();

    memory.take([row('1', 1, 'One', 'same'), row('2', 1, 'Two', 'same')], 'link', true);

    expect(names(memory)).toEqual(['One']);
    expect(memory.held().problems).toMatchObject([{ itemId: '2', say: expect.stringContaining('the same key') }]);
  });

  it('gives the same snapshot until something changes', () => {
    const memory = open();
    memory.take([row('1', 1, 'One')], 'link', true);
    const before = memory.held();

    memory.take([], 'link2', false);
    expect(memory.held()).toBe(before);

    memory.take([row('1', 2, 'Two')], 'link3', false);
    expect(Array.from(before.byKey.values(), ({ value }) => value.name)).toEqual(['One']);
  });

  it('uses a row again once it was corrected', () => {
    const memory = open();
    memory.take([{ ...row('1', 1, 'One'), fields: { Key: 'key1', Title: 'One' } }], 'link', true);
    expect([names(memory), memory.held().problems.length]).toEqual([[], 1]);

    memory.take([row('1', 2, 'One')], 'link', false);

    expect([names(memory), memory.held().problems.length]).toEqual([['One'], 0]);
  });
});
