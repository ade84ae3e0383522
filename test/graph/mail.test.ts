import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/graph/graph.ts';
import { GraphError } from '../../src/graph/graphError.ts';
import { openMail } from '../../src/graph/mail.ts';
import { type LocalTrust, startLocalTrust } from '../records/localTrust.ts';
import { mailbox } from '../records/smallTrust.ts';
import { aGraph, throttled } from './aGraph.ts';

const mail = { to: 'office@rivermead.example', subject: 'Who is with you?', html: '<p>Good morning</p>' };
const refusal = (status: number, code: string) => ({ status, body: { error: { code, message: 'Amara Obi' } } });

describe('Mail: what becomes of one', () => {
  it('is asked of the mailbox as Microsoft describes it, and sent with its 202', async () => {
    const { graph, sent } = aGraph([{ status: 202 }]);

    expect(await openMail(graph).send('attendance@larkfield.example', mail)).toEqual({ sent: true });

    expect(sent.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
      {
        method: 'POST',
        url: 'https://graph.microsoft.com/v1.0/users/attendance%40larkfield.example/sendMail',
        body: {
          message: {
            subject: mail.subject,
            body: { contentType: 'html', content: mail.html },
            toRecipients: [{ emailAddress: { address: mail.to } }],
          },
        },
      },
    ]);
  });

  it.each([
    ['no answer', null],
    ['a gateway that gave up', { status: 504 }],
    ['a service in trouble', { status: 503 }],
    ['a fault on the other side', { status: 500 }],
  ])('is unsure after %s, and asked once only', async (_, answer) => {
    const { graph, sent } = aGraph([answer]);

    const became = await openMail(graph).send('a@b.example', mail);

    expect(became).toMatchObject({ sent: false, why: 'unsure', say: expect.stringContaining('ring instead') });
    expect(sent).toHaveLength(1);
  });

  it('comes later when Exchange throttles longer than patience, with the wait it asks for', async () => {
    const { graph } = aGraph([throttled(600)]);

    expect(await openMail(graph).send('a@b.example', mail)).toMatchObject({ why: 'later', retryAfterInSeconds: 600 });
  });

  it('comes later while the application cannot sign in: nothing was asked of Exchange', async () => {
    const broken = new GraphError({ kind: 'unavailable', status: 0, operation: 'sign-in of the application' });
    const connection = {
      origin: 'https://graph.microsoft.com',
      fetch,
      sleep: async () => {},
      random: () => 0,
      newId: () => 'id',
    };
    const graph = openGraph(connection, () => Promise.reject(broken));

    expect(await openMail(graph).send('a@b.example', mail)).toMatchObject({ sent: false, why: 'later' });
  });

  it.each([
    [404, 'ErrorInvalidUser', 'There is no mailbox a@b.example.'],
    [403, 'ErrorAccessDenied', 'may not send from a@b.example'],
    [400, 'ErrorInvalidRecipients', 'Mail cannot go to office@rivermead.example'],
    [400, 'ErrorSomethingNew', 'refused the mail to office@rivermead.example (ErrorSomethingNew)'],
  ])('is refused with a sentence that says what to mend: %i %s', async (status, code, says) => {
    const { graph, sent } = aGraph([refusal(status, code)]);

    expect(await openMail(graph).send('a@b.example', mail)).toMatchObject({ why: 'refused', say: expect.stringContaining(says) });
    expect(sent).toHaveLength(1);
  });
});

describe('Mail through the local Microsoft 365', () => {
  let trust: LocalTrust;
  const operation = 'POST /users/{user-id}/sendMail';
  beforeAll(async () => {
    trust = await startLocalTrust();
  });
  afterEach(() => trust.faultsOff());
  afterAll(() => trust.close());

  const arrived = async () => (await (await fetch(`${trust.local.origin}/local/mail`)).json()).messages.length;

  it('arrives once although its answer is lost', async () => {
    await trust.fault({ operation, status: 504, dropAfterCommit: true });

    expect(await openMail(trust.graph).send(mailbox, mail)).toMatchObject({ why: 'unsure' });

    expect(await arrived()).toBe(1);
  });

  it('is refused for a mailbox that is not there', async () => {
    expect(await openMail(trust.graph).send('nobody@larkfield.example', mail)).toMatchObject({ why: 'refused' });
  });
});
