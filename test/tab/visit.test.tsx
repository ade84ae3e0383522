// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it, vi } from 'vitest';
import type { RecordVisitBody } from '../../src/api/contractVisits.ts';
import { groupsOf } from '../../src/domain/visits/visitItems.ts';
import { createApiClient } from '../../tab/app/createApiClient.ts';
import { forgetKeeper } from '../../tab/features/visit/useVisitKeeper.ts';
import { VisitForm } from '../../tab/features/visit/VisitForm.tsx';
import { newVisit, type VisitNeeds } from '../../tab/features/visit/visitDraft.ts';
import { openVisitKeeper } from '../../tab/features/visit/visitKeeper.ts';
import { readVisit, visitName, waitingVisits } from '../../tab/features/visit/visitStore.ts';
import { type Answer, type Asked, field, mount, pageText, press, Refused, settle, write } from './mount.tsx';

const needs: VisitNeeds = {
  ...{ placementKey: 'p1', pupilName: 'Tyrell Grant', pupilForename: 'Tyrell', providerName: 'Second Gear Workshop' },
  ...{ providerEmail: '', siteAddress: 'Unit 4', objectives: ['Attend', 'Weld', 'Return'], riskGiven: 'Given version 2.' },
  riskAssessment: { version: 2, summary: 'Travel', where: 'File' },
  figures: { lastOn: null, count: 0, dueOn: null, isMissing: false },
  ...{ planned: [], sdqDue: '', people: [{ name: 'Amara Okafor', email: 'a@b.example', roles: ['apLead'] }] },
  ...{ me: { name: 'Amara Okafor', role: 'AP lead' }, may: { visit: true, recordSdq: true } },
};
const name = visitName('amara', 'larkhill', 'p1');
const lost = () => new Error('Failed to fetch');
const posts = (asked: readonly Asked[], ending = '/visits') =>
  asked.filter(({ method, path }) => method === 'POST' && path.endsWith(ending));
const keysOf = (asked: readonly Asked[]) => posts(asked).map(({ body }) => (body as RecordVisitBody).key);

async function answerAll(): Promise<void> {
  for (const group of groupsOf('onSite')) await press(`${group.name}: not seen for the other ${group.items.length}`);
}
async function open(answer: Answer) {
  const mounted = await mount(<VisitForm placementKey="p1" needs={needs} />, answer);
  return { ...mounted, again: () => mounted.show(<VisitForm placementKey="p1" needs={needs} />) };
}
async function closeTab(show: (children: null) => Promise<void>): Promise<void> {
  await show(null);
  forgetKeeper(name);
}

describe('The record of a visit', () => {
  it('is on the device after each change, and there again when the tab is opened anew at any step', async () => {
    const { show, again } = await open(lost);
    const steps: readonly [string, string][] = [
      ['Who visited', 'Amara Okafor and Dan Osei'],
      ['What shows it: Weld', 'Two joints without help.'],
      ['What the pupil says', 'Wants to stay.'],
      ['What the provider says', 'Calm.'],
      ['Notes', 'Ask about the bus.'],
      ['For Second Gear Workshop', 'Joss Wainwright'],
    ];
    for (const [at, [label, text]] of steps.entries()) {
      await write(label, text);
      await closeTab(show);
      await again();
      for (const [before, words] of steps.slice(0, at + 1)) expect(field(before).value, `${before} after ${label}`).toBe(words);
    }
    forgetKeeper(name);
  }, 30_000);

  it('says what is missing before anything is sent, and a no asks for its comment', async () => {
    const { asked } = await open(lost);
    await press('Save the visit');
    expect(pageText()).toContain('On arrival: 4 answers are missing.');
    expect(posts(asked)).toEqual([]);
    expect(waitingVisits('amara', 'larkhill')).toEqual([]);
    forgetKeeper(name);
  });

  it('waits on the device without a connection, is sent when it is back, and once', async () => {
    let isBack = false;
    const { asked, again } = await open(() => (isBack ? { key: 'k' } : lost()));
    await answerAll();
    await press('Save the visit');
    expect(pageText()).toContain('Kept on this device.');
    expect(waitingVisits('amara', 'larkhill')).toEqual(['p1']);
    isBack = true;
    dispatchEvent(new Event('online'));
    dispatchEvent(new Event('online'));
    await settle(20);
    const keys = keysOf(asked);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(readVisit(name)).toBeUndefined();
    // Drawn anew, as after every answer: it stays with what was sent, and is no empty form to be filled again.
    await again();
    expect(pageText()).toContain('The visit is recorded');
    forgetKeeper(name);
  });

  it('written and not sent when the tab was closed, waits there under the same key', async () => {
    const { asked, show, again } = await open(lost);
    await answerAll();
    await press('Save the visit');
    await closeTab(show);
    await again();
    expect(pageText()).toContain('Kept on this device.');
    await press('Send now');
    expect(new Set(keysOf(asked)).size).toBe(1);
    forgetKeeper(name);
  });

  it('can be changed while it waits, and a refusal leaves all of it to be put right', async () => {
    let answer: () => unknown = lost;
    const { asked } = await open(() => answer());
    await answerAll();
    await press('Save the visit');
    await press('Change it');
    await write('Notes', 'The gate was open.');
    const problems = [{ where: 'on', say: 'The placement was proposed on a later day.' }];
    answer = () => new Refused(422, { code: 'badInput', say: 'The visit is not recorded yet.', problems });
    await press('Save the visit');
    expect(pageText()).toContain('The placement was proposed on a later day.');
    expect(readVisit(name)).toMatchObject({ isReady: false, draft: { notes: 'The gate was open.' } });
    answer = () => ({ key: 'k' });
    await write('Day', '22/11/2026');
    await press('Save the visit');
    expect(posts(asked).at(-1)?.body).toMatchObject({ on: '2026-11-22', notes: 'The gate was open.' });
    expect(pageText()).toContain('The visit is recorded');
    forgetKeeper(name);
  });
});

describe('Photographs with the visit', () => {
  /** jsdom has no database of the browser. */
  const kept = new Map<string, Blob>();
  const photographs = {
    put: async (key: string, blob: Blob) => void kept.set(key, blob),
    get: async (key: string) => kept.get(key),
    remove: async (keys: readonly string[]) => {
      for (const key of keys) kept.delete(key);
    },
  };

  it.each([0, 1, 2, 3])('lose nothing when the connection drops at request %i', async (dropsAt) => {
    const sent: { path: string; body: { key: string } }[] = [];
    let count = 0;
    vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
      const at = count++;
      // Dropped before it arrives, and after: the server has it, and the answer is lost.
      if (at === dropsAt) throw new TypeError('Failed to fetch');
      sent.push({ path, body: JSON.parse(String(init.body)) });
      if (at === dropsAt + 1) throw new TypeError('Failed to fetch');
      return new Response('{"key":"k"}', { headers: { 'content-type': 'application/json' } });
    });
    const keeper = openVisitKeeper({
      ...{ name, path: '/schools/larkhill/placements/p1', api: createApiClient(async () => 'token'), photographs },
      fresh: () => ({ draft: newVisit(needs, '2026-11-23', '11111111-1111-4111-8111-111111111111'), needs }),
      onSent: () => undefined,
    });
    kept.set('a', new Blob(['one'])).set('b', new Blob(['two']));
    const checks = Object.fromEntries(groupsOf('onSite').flatMap(({ items }) => items.map(({ key }) => [key, 'yes'] as const)));
    const consent = 'Parent, by telephone';
    keeper.change({ checks, photographs: ['a', 'b'].map((key) => ({ key, consent })) });
    for (let press = 0; press < 5 && keeper.state().status !== 'sent'; press++) await keeper.send();
    expect(keeper.state().status).toBe('sent');
    const visits = sent.filter(({ path }) => path.endsWith('/visits'));
    expect(new Set(visits.map(({ body }) => body.key)).size).toBe(1);
    const before = sent.slice(
      0,
      sent.findIndex(({ path }) => path.endsWith('/visits')),
    );
    expect(new Set(before.map(({ body }) => body.key))).toEqual(new Set(['a', 'b']));
    expect([kept.size, readVisit(name)]).toEqual([0, undefined]);
    keeper.close();
    vi.unstubAllGlobals();
  });
});
