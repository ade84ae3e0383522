import { describe, expect, it } from 'vitest';
import { openListMemory } from '../../src/records/listMemory.ts';
import { pupilsList } from '../../src/records/lists/pupilsList.ts';
import { refreshLists } from '../../src/records/refreshLists.ts';
import { type Answer, aGraph, ok } from '../graph/aGraph.ts';

const site = { siteId: 'site', webUrl: '', listId: () => 'pupils' };
const answering = (part: object): Answer => ok({ responses: [{ id: '0', status: 200, ...part }] });
const page = { value: [{ id: '1', eTag: '"a,1"' }], '@odata.deltaLink': 'https://graph.microsoft.com/v1.0/next?token=2' };
const fields = {
  Key: 'amara',
  Upn: 'A1',
  Forename: 'Amara',
  Surname: 'Obi',
  DateOfBirth: '2012-03-14',
  YearGroup: 9,
  SenStatus: 'None',
};

describe('A delta whose rows come without their fields', () => {
  it('reads them one by one', async () => {
    const memory = openListMemory(pupilsList);
    const { graph } = aGraph([answering({ body: page }), answering({ body: { id: '1', eTag: '"a,1"', fields } })]);
    expect((await refreshLists(graph, [{ site, memory }])).size).toBe(0);
    expect([...memory.held().byKey.keys()]).toEqual(['amara']);
  });

  it('is asked for again when a row cannot be read now: no pupil is passed over', async () => {
    const memory = openListMemory(pupilsList);
    const { graph } = aGraph([answering({ body: page }), answering({ status: 403 })]);
    expect((await refreshLists(graph, [{ site, memory }])).get(site)).toMatchObject({ kind: 'forbidden' });
    expect(memory.deltaLink).toBeUndefined();
  });

  it('passes over a row that was deleted meanwhile', async () => {
    const memory = openListMemory(pupilsList);
    const { graph } = aGraph([answering({ body: page }), answering({ status: 404 })]);
    expect((await refreshLists(graph, [{ site, memory }])).size).toBe(0);
    expect(memory.held().byKey.size).toBe(0);
  });
});
