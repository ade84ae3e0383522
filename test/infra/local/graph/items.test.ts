import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, lead, pupils, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const create = (fields: object) => graph.app('POST', `${pupils}/items`, { fields });

describe('A list item (https://learn.microsoft.com/graph/api/listitem-create)', () => {
  it('is created with 201, its fields and an eTag in quotes', async () => {
    const { status, body } = await create({ Title: 'Bo', Key: 'created', Year: 8, Note: 'one\ntwo', IsHere: false });

    expect(status).toBe(201);
    expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(body.fields).toMatchObject({
      Title: 'Bo',
      Key: 'created',
      Year: 8,
      Note: 'one\ntwo',
      IsHere: false,
      _UIVersionString: '1.0',
    });
    expect(body.createdBy.application.displayName).toBe('Alongside');
  });

  it('leaves empty columns out', async () => {
    const { body } = await create({ Title: 'Cy', Note: '', Status: null });

    expect(Object.keys(body.fields)).not.toEqual(expect.arrayContaining(['Note']));
    expect(Object.keys(body.fields)).not.toEqual(expect.arrayContaining(['Status']));
  });

  it('has no field values without $expand, and only the named ones with $select inside', async () => {
    const { body } = await create({ Title: 'Di', Key: 'expanded' });
    const plain = await graph.app('GET', `${pupils}/items/${body.id}`);
    const narrow = await graph.app('GET', `${pupils}/items/${body.id}?$select=id&$expand=fields($select=Key,Note)`);

    expect(plain.body.fields).toBeUndefined();
    expect(narrow.body).toMatchObject({ id: body.id, fields: { '@odata.etag': body.eTag, Key: 'expanded' } });
    expect(Object.keys(narrow.body.fields)).toEqual(['@odata.etag', 'Key']);
  });

  it('shows the person who made it', async () => {
    const call = await graph.as(lead);
    const { body } = await call('POST', `${pupils}/items`, { fields: { Title: 'By hand' } });

    expect(body.createdBy.user).toEqual({ id: lead, displayName: 'Amir Khan', email: 'amir.khan@larkfield.example' });
  });

  it('keeps several choices with their type beside them', async () => {
    const without = await create({ Title: 'E', Tags: ['a'] });
    const withType = await create({ Title: 'E', 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['a', 'b'] });

    expect(without.status).toBe(400);
    expect(withType.body.fields).toMatchObject({ 'Tags@odata.type': 'Collection(Edm.String)', Tags: ['a', 'b'] });
  });

  it.each([
    ['an unknown column', { Yaer: 1 }],
    ['a read-only column', { Created: '2026-01-01' }],
    ['text where a number belongs', { Year: '8' }],
    ['a number where text belongs', { Title: 8 }],
    ['a choice that is not offered', { Status: 'Ajar' }],
    ['256 characters in a single line', { Title: 'x'.repeat(256) }],
    ['two lines in a single line', { Title: 'a\nb' }],
    ['text where yes or no belongs', { IsHere: 'true' }],
    ['more than 63,999 characters in several lines', { Note: 'x'.repeat(64_000) }],
  ])('refuses %s', async (_, fields) => {
    const { status, body } = await create(fields);

    expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  });
});

describe('A column with enforceUniqueValues (https://learn.microsoft.com/graph/api/resources/columndefinition)', () => {
  it('refuses a second item with the value, whatever its case, and writes nothing', async () => {
    await create({ Title: 'First', Key: 'unique-1' });
    const second = await create({ Title: 'Second', Key: 'UNIQUE-1' });
    const found = await graph.app('GET', `${pupils}/items?$filter=fields/Key eq 'unique-1'`);

    expect([second.status, second.body.error.code]).toEqual([400, 'invalidRequest']);
    expect(second.body.error.message).toContain('duplicate values were found in the following field(s) in the list: [Key]');
    expect(found.body.value).toHaveLength(1);
  });

  it('lets a deleted item give its value free, and lets many be empty', async () => {
    const { body } = await create({ Title: 'Gone', Key: 'unique-2' });
    await graph.app('DELETE', `${pupils}/items/${body.id}`);

    expect((await create({ Title: 'Again', Key: 'unique-2' })).status).toBe(201);
    expect((await create({ Title: 'No key' })).status).toBe(201);
    expect((await create({ Title: 'No key' })).status).toBe(201);
  });
});

describe('Changing an item (https://learn.microsoft.com/graph/api/listitem-update)', () => {
  it('answers with the bare fields and a new eTag', async () => {
    const { body: item } = await create({ Title: 'F', Year: 7 });
    const { status, body } = await graph.app(
      'PATCH',
      `${pupils}/items/${item.id}/fields`,
      { Year: 8 },
      { 'if-match': item.eTag },
    );

    expect(status).toBe(200);
    expect(body).toMatchObject({ Title: 'F', Year: 8, '@odata.etag': item.eTag.replace(',1"', ',2"') });
    expect(body.contentType ?? body.webUrl ?? body.createdDateTime).toBeUndefined();
  });

  it.each(['/fields', ''])('with an old eTag on items/{id}%s is 412 and writes nothing', async (end) => {
    const { body: item } = await create({ Title: 'G', Year: 7 });
    const to = (Year: number) => (end === '' ? { fields: { Year } } : { Year });
    const address = `${pupils}/items/${item.id}${end}`;
    await graph.app('PATCH', address, to(8), { 'if-match': item.eTag });
    const late = await graph.app('PATCH', address, to(9), { 'if-match': item.eTag });
    const now = await graph.app('GET', `${pupils}/items/${item.id}/fields?$select=Year`);

    expect([late.status, late.body.error.code, late.body.error.innerError.code]).toEqual([
      412,
      'resourceModified',
      'entityTagDoesNotMatch',
    ]);
    expect(now.body.Year).toBe(8);
  });

  it('without If-Match, or with *, lets the last write win; an eTag without quotes is refused', async () => {
    const { body: item } = await create({ Title: 'H' });
    const address = `${pupils}/items/${item.id}/fields`;

    expect((await graph.app('PATCH', address, { Year: 1 })).status).toBe(200);
    expect((await graph.app('PATCH', address, { Year: 2 }, { 'if-match': '*' })).status).toBe(200);
    const bare = await graph.app('PATCH', address, { Year: 3 }, { 'if-match': item.eTag.replaceAll('"', '') });
    expect([bare.status, bare.body.error.innerError.code]).toEqual([400, 'malformedEntityTag']);
  });

  it('keeps what it was as a version', async () => {
    const { body: item } = await create({ Title: 'I', Year: 7 });
    await graph.app('PATCH', `${pupils}/items/${item.id}/fields`, { Year: 8 });
    const { body } = await graph.app('GET', `${pupils}/items/${item.id}/versions?$expand=fields`);
    const first = await graph.app('GET', `${pupils}/items/${item.id}/versions/1.0/fields`);

    expect(body.value.map((version: { id: string; fields: { Year: number } }) => [version.id, version.fields.Year])).toEqual([
      ['2.0', 8],
      ['1.0', 7],
    ]);
    expect(first.body.Year).toBe(7);
  });

  it('is not possible once deleted; the number is never used again', async () => {
    const { body: item } = await create({ Title: 'J' });
    const stale = await graph.app('DELETE', `${pupils}/items/${item.id}`, undefined, { 'if-match': '"other,1"' });
    const gone = await graph.app('DELETE', `${pupils}/items/${item.id}`, undefined, { 'if-match': item.eTag });
    const { body: next } = await create({ Title: 'K' });

    expect([stale.status, gone.status]).toEqual([412, 204]);
    expect((await graph.app('GET', `${pupils}/items/${item.id}`)).status).toBe(404);
    expect(Number(next.id)).toBeGreaterThan(Number(item.id));
  });
});
