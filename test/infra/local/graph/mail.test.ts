import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { headteacher, type LocalGraph, mailbox, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterEach(async () => {
  await graph.control('DELETE', '/local/mail');
  await graph.control('DELETE', '/local/faults');
});
afterAll(() => graph.close());

const to = (address: string) => ({ emailAddress: { address } });
const message = {
  subject: 'Who is with you this morning?',
  body: {
    contentType: 'html',
    content: '<p>Good morning,<br>open <a href="https://a.example/x">this page</a> &amp; answer.</p><p>Thank you</p>',
  },
  toRecipients: [to('office@rivermead.example')],
};
const send = (body: unknown, from = mailbox) => graph.app('POST', `/users/${encodeURIComponent(from)}/sendMail`, body);
const sent = async () => (await graph.control('GET', '/local/mail')).body.messages;

/** https://learn.microsoft.com/graph/api/user-sendmail */
describe('Sending mail', () => {
  it('answers 202 without a body, and the mail is there as its recipient gets it', async () => {
    const answer = await send({ message, saveToSentItems: false });

    expect([answer.status, answer.body.length]).toEqual([202, 0]);
    expect(await sent()).toEqual([
      {
        ...{ id: expect.any(String), from: mailbox, to: ['office@rivermead.example'], subject: message.subject },
        ...{ at: expect.stringMatching(/^2026-11-23T08:3/), headers: {}, isInSentItems: false },
        text: 'Good morning,\nopen this page <https://a.example/x> & answer.\nThank you',
        html: message.body.content,
      },
    ]);
  });

  it('sends plain text, copies and own headers; Sent Items keeps it unless told otherwise', async () => {
    const internetMessageHeaders = [{ name: 'x-alongside', value: '1' }];
    const body = { contentType: 'Text', content: 'Hello' };
    await send({ message: { subject: 'Copy', body, ccRecipients: [to('a@b.example')], internetMessageHeaders } });

    expect(await sent()).toMatchObject([
      { text: 'Hello', html: '', to: ['a@b.example'], headers: { 'x-alongside': '1' }, isInSentItems: true },
    ]);
  });

  it.each([
    ['an unknown mailbox', 404, 'ErrorInvalidUser', () => send({ message }, 'nobody@larkfield.example')],
    ["a person's mailbox, which the application may not use", 403, 'ErrorAccessDenied', () => send({ message }, headteacher)],
    [
      'a person with a token of their own',
      403,
      'ErrorAccessDenied',
      async () => (await graph.as(headteacher))('POST', `/users/${mailbox}/sendMail`, { message }),
    ],
    ['no recipients', 400, 'ErrorInvalidRecipients', () => send({ message: { ...message, toRecipients: [] } })],
    [
      'a recipient that is no address',
      400,
      'ErrorInvalidRecipients',
      () => send({ message: { ...message, toRecipients: [to('the office')] } }),
    ],
    ['no message', 400, 'RequestBodyRead', () => send({})],
    ['a member that messages do not have', 400, 'RequestBodyRead', () => send({ message: { ...message, text: 'x' } })],
    [
      'a foreign header',
      400,
      'InvalidInternetMessageHeader',
      () => send({ message: { ...message, internetMessageHeaders: [{ name: 'Reply-To', value: 'x' }] } }),
    ],
    ['attachments, which are not built here', 501, 'notSupported', () => send({ message: { ...message, attachments: [] } })],
  ])('refuses %s', async (_, status, code, ask) => {
    const answer = await ask();
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(await sent()).toEqual([]);
  });

  it('is counted under its name, and a fault can lose the answer of a mail that went out', async () => {
    const operation = 'POST /users/{user-id}/sendMail';
    await graph.control('DELETE', '/local/requests');
    await graph.control('POST', '/local/faults', { operation, status: 504, times: 1, dropAfterCommit: true });

    expect((await send({ message })).status).toBe(504);

    expect(await sent()).toHaveLength(1);
    const { operations } = (await graph.control('GET', '/local/requests')).body;
    expect(operations).toEqual([{ operation, requests: 1, units: 0 }]);
  });

  it('survives a restart, and a reset empties the mailboxes', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'alongside-mail-'));
    const first = await startGraph({ dataDir });
    await first.app('POST', `/users/${mailbox}/sendMail`, { message });
    await first.close();
    const second = await startGraph({ dataDir });

    expect((await second.control('GET', '/local/mail')).body.messages).toHaveLength(1);
    await second.control('POST', '/local/reset');
    expect((await second.control('GET', '/local/mail')).body.messages).toEqual([]);
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});
