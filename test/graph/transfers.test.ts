import { describe, expect, it } from 'vitest';
import { openTeamwork } from '../../src/graph/teamwork.ts';
import { type Answer, aGraph, ok, type Sent } from './aGraph.ts';

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);
const file = { path: '/drives/d/items/i', contentType: 'application/pdf', whenTaken: 'replace' } as const;
const session = { status: 200, body: { uploadUrl: 'https://upload.example/u' } };
const ranges = (sent: readonly Sent[]) => sent.map(({ headers }) => headers.get('content-range')).filter(Boolean);

describe('An upload', () => {
  it('up to 4 MB is one PUT with its own content type', async () => {
    const { graph, sent } = aGraph([{ status: 200, body: { id: 'i' } }]);

    await graph.upload({ ...file, content: megabytes(4) });

    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'PUT https://graph.microsoft.com/v1.0/drives/d/items/i/content',
    ]);
    expect(sent[0]?.headers.get('content-type')).toBe('application/pdf');
  });

  it('by name says what to do when the name is taken', async () => {
    const { graph, sent } = aGraph([{ status: 201, body: {} }]);

    await graph.upload({ ...file, path: '/drives/d/items/f:/a%23b.docx:', content: megabytes(1), whenTaken: 'fail' });

    expect(sent[0]?.url).toBe(
      'https://graph.microsoft.com/v1.0/drives/d/items/f:/a%23b.docx:/content?@microsoft.graph.conflictBehavior=fail',
    );
  });

  it('above 4 MB goes in ranges to the session, without the token', async () => {
    const { graph, sent } = aGraph([session, { status: 202 }, { status: 201, body: { id: 'i' } }]);

    const answer = await graph.upload({ ...file, content: megabytes(5) });

    expect(answer).toMatchObject({ status: 201, body: { id: 'i' } });
    expect(sent[0]?.body).toEqual({ item: { '@microsoft.graph.conflictBehavior': 'replace' } });
    expect(ranges(sent)).toEqual(['bytes 0-3276799/5242880', 'bytes 3276800-5242879/5242880']);
    expect(sent.slice(1).map(({ url, headers }) => [url, headers.get('authorization')])).toEqual(
      Array(2).fill(['https://upload.example/u', null]),
    );
  });

  it('puts a range again after a lost answer, and goes on when it had arrived', async () => {
    const { graph, sent } = aGraph([session, null, { status: 416 }, { status: 201, body: {} }]);

    await graph.upload({ ...file, content: megabytes(5) });

    expect(ranges(sent)).toEqual(['bytes 0-3276799/5242880', 'bytes 0-3276799/5242880', 'bytes 3276800-5242879/5242880']);
  });
});

describe('A download', () => {
  it.each([
    [
      'behind a link, whose length no header says',
      [{ status: 302, headers: { Location: 'https://download.example/x' } }, ok('bytes')],
    ],
    ['given at once', [ok('bytes')]],
  ])('larger than what is wanted is not taken: %s', async (_, answers) => {
    const small = aGraph(answers).graph.download('/drives/d/items/i/content', 7);
    expect(new TextDecoder().decode(await small)).toContain('bytes');
    const large = aGraph(answers).graph.download('/drives/d/items/i/content', 4);
    await expect(large).rejects.toMatchObject({ status: 413 });
  });

  it('follows the redirect without the token', async () => {
    const { graph, sent } = aGraph([{ status: 302, headers: { Location: 'https://download.example/x' } }, ok('bytes')]);

    expect(new TextDecoder().decode(await graph.download('/drives/d/items/i/content'))).toBe('bytes');
    expect(sent.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://graph.microsoft.com/v1.0/drives/d/items/i/content', 'Bearer TOKEN'],
      ['https://download.example/x', null],
    ]);
  });
});

describe('Looking a message up', () => {
  const message = (id: string, at: string, content: string) => ({
    id,
    createdDateTime: at,
    lastModifiedDateTime: at,
    body: { content: '' },
    attachments: [{ content }],
  });
  const next = 'https://graph.microsoft.com/v1.0/chats/c/messages?$skiptoken=2';
  const page = (messages: object[], more = true): Answer => ok({ value: messages, ...(more && { '@odata.nextLink': next }) });
  const find = (...answers: Answer[]) => {
    const double = aGraph(answers);
    return {
      ...double,
      found: openTeamwork(double.graph, 'app').findMessage('c', 'larkhill|session|x|p', '2026-11-23T08:30:00.000Z'),
    };
  };
  const card = JSON.stringify({ data: { deliveryKey: 'larkhill|session|x|p' } });

  it('finds the newest one that holds the key, also on a later page', async () => {
    const { found } = find(
      page([message('3', '2026-11-23T08:32:00Z', '{}')]),
      page([message('2', '2026-11-23T08:31:00Z', card), message('1', '2026-11-23T08:30:30Z', card)]),
    );

    expect(await found).toEqual({ activityId: '2' });
  });

  it('does not look beyond the instant it was given', async () => {
    const { found, sent } = find(page([message('3', '2026-11-23T08:32:00Z', '{}'), message('1', '2026-11-23T08:29:59Z', card)]));

    expect([await found, sent.length]).toEqual(['notThere', 1]);
  });

  it('counts a message of the very instant, though written without fractions of a second', async () => {
    expect(await find(page([message('1', '2026-11-23T08:30:00Z', card)], false)).found).toEqual({ activityId: '1' });
  });

  it('cannot tell when it may not read the chat', async () => {
    expect(await find({ status: 403 }).found).toBe('cannotTell');
  });
});
