import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, site, sitePath, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const newList = (displayName: string, columns: unknown[] = []) =>
  graph.app('POST', `${site}/lists`, { displayName, columns, list: { template: 'genericList' } });
const manyIndexed = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `I${i}`, text: {}, indexed: true }));

describe('A site (https://learn.microsoft.com/graph/api/site-getbypath)', () => {
  it('is the same by path and by its id of host, site and web', async () => {
    const byPath = await graph.app('GET', `/sites/larkfield.sharepoint.com:${sitePath}`);
    const byId = await graph.app('GET', `/sites/${byPath.body.id}?$select=id,displayName`);

    expect(byPath.body.id).toMatch(/^larkfield\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/);
    expect(byId.body).toEqual({ '@odata.context': expect.any(String), id: byPath.body.id, displayName: 'Test school' });
  });

  it('that does not exist is 404 itemNotFound', async () => {
    const answer = await graph.app('GET', '/sites/larkfield.sharepoint.com:/sites/nowhere');

    expect([answer.status, answer.body.error.code]).toEqual([404, 'itemNotFound']);
  });
});

describe('A list (https://learn.microsoft.com/graph/api/list-create)', () => {
  it('is made with 201 and then found by its display name and by its id', async () => {
    const made = await newList('Visits', [{ name: 'Place', text: {} }]);
    const byName = await graph.app('GET', `${site}/lists/Visits?$expand=columns`);
    const byId = await graph.app('GET', `${site}/lists/${made.body.id}`);

    expect(made.status).toBe(201);
    expect(made.body.list).toEqual({ contentTypesEnabled: false, hidden: false, template: 'genericList' });
    expect(byId.body.displayName).toBe('Visits');
    const names = byName.body.columns.map((column: { name: string }) => column.name);
    expect(names).toEqual(expect.arrayContaining(['Title', 'Place', 'Created', 'Author', '_UIVersionString']));
  });

  it('of a name that is taken is 409 nameAlreadyExists', async () => {
    const answer = await newList('pupils');

    expect([answer.status, answer.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  });

  it('stands beside the document library that every site has', async () => {
    const lists = await graph.app('GET', `${site}/lists?$select=displayName,list`);

    expect(lists.body.value).toContainEqual(
      expect.objectContaining({ displayName: 'Documents', list: expect.objectContaining({ template: 'documentLibrary' }) }),
    );
  });
});

describe('Renaming a list (https://learn.microsoft.com/graph/api/resources/list)', () => {
  it('keeps its address; a new list of the old name gets another', async () => {
    const { body: old } = await newList('Trips', []);
    await graph.app('PATCH', `${site}/lists/${old.id}`, { displayName: 'Old trips' });

    const { body: fresh } = await newList('Trips', []);

    expect((await graph.app('GET', `${site}/lists/${old.id}`)).body).toMatchObject({ name: 'Trips', displayName: 'Old trips' });
    expect(fresh).toMatchObject({ name: 'Trips1', displayName: 'Trips', webUrl: expect.stringMatching(/\/Lists\/Trips1$/) });
  });

  it('to the name of another list is 409', async () => {
    const { body: list } = await newList('Contacts', []);

    const answer = await graph.app('PATCH', `${site}/lists/${list.id}`, { displayName: 'pupils' });

    expect([answer.status, answer.body.error.code]).toEqual([409, 'nameAlreadyExists']);
  });
});

describe('Columns (https://learn.microsoft.com/graph/api/resources/columndefinition)', () => {
  it.each([
    ['has no type', [{ name: 'A' }]],
    ['has two types', [{ name: 'A', text: {}, number: {} }]],
    ['is unique and not indexed', [{ name: 'A', text: {}, enforceUniqueValues: true }]],
    ['has several lines and is indexed', [{ name: 'A', text: { allowMultipleLines: true }, indexed: true }]],
    ['has several choices and is indexed', [{ name: 'A', choice: { choices: ['x'], displayAs: 'checkBoxes' }, indexed: true }]],
    ['is the 21st index of its list', manyIndexed(21)],
  ])('refuses a column that %s', async (_, columns) => {
    const answer = await newList(`Refused ${JSON.stringify(columns).length}`, columns);

    expect([answer.status, answer.body.error.code]).toEqual([400, 'invalidRequest']);
  });

  it('are added with 201 and changed by id with 200; the name stays', async () => {
    const added = await graph.app('POST', `${pupils}/columns`, { name: 'House', choice: { choices: ['Red'] } });
    const address = `${pupils}/columns/${added.body.id}`;
    const changed = await graph.app('PATCH', address, { displayName: 'House at school', choice: { choices: ['Red', 'Blue'] } });

    expect([added.status, changed.status]).toEqual([201, 200]);
    expect(changed.body).toMatchObject({ name: 'House', displayName: 'House at school', choice: { choices: ['Red', 'Blue'] } });
    expect((await graph.app('PATCH', address, { name: 'Home' })).status).toBe(400);
    expect((await graph.app('PATCH', address, { text: {} })).status).toBe(400);
  });

  it('of a type that the local server cannot imitate answer 501 and name it', async () => {
    const answer = await graph.app('POST', `${pupils}/columns`, { name: 'Link', hyperlinkOrPicture: {} });

    expect([answer.status, answer.body.error.message]).toEqual([501, expect.stringContaining('hyperlinkOrPicture')]);
  });

  it('cannot become unique while values repeat', async () => {
    await newList('Repeats', [{ name: 'Code', text: {}, indexed: true }]);
    for (const Code of ['a', 'A']) await graph.app('POST', `${site}/lists/Repeats/items`, { fields: { Code } });
    const columns = await graph.app('GET', `${site}/lists/Repeats/columns?$select=id,name`);
    const { id } = columns.body.value.find((column: { name: string }) => column.name === 'Code');

    expect((await graph.app('PATCH', `${site}/lists/Repeats/columns/${id}`, { enforceUniqueValues: true })).status).toBe(400);
  });
});
