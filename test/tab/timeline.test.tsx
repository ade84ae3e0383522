// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import type { TimelineAnswer } from '../../src/api/contractTimeline.ts';
import { TimelinePanel } from '../../tab/features/timeline/TimelinePanel.tsx';
import { printWhole } from '../../tab/shared/printing.ts';
import { type Asked, control, mount, pageText, press, Refused, settle } from './mount.tsx';

type Entry = TimelineAnswer['entries'][number];
const anEntry = (key: string, change: Partial<Entry> = {}): Entry => ({
  ...{ key, at: { date: '2026-11-20', time: null }, recordedAt: '2026-11-20T15:00:00.000Z', by: 'Miriam Okafor' },
  ...{ kind: 'contact', says: `Says ${key}.`, detail: [], corrected: null, correctedBy: null, before: null, after: null },
  ...change,
});
const linked = (key: string) => ({ key, date: '2026-11-20', by: 'Priya Nair', says: `Says ${key}.` });
const many = Array.from({ length: 120 }, (_, at) => anEntry(`e${at}`));
const answer =
  (entries: readonly Entry[]) =>
  ({ body }: Asked): TimelineAnswer => {
    const { size, upTo, kind } = body as { size: number; upTo: string; kind?: string };
    const fitting = entries.filter((entry) => kind === undefined || entry.kind === kind);
    const found = Math.ceil((fitting.findIndex(({ key }) => key === upTo) + 1) / 50) * 50;
    const counts = { contact: entries.length };
    return { total: fitting.length, counts, people: ['Miriam Okafor'], entries: fitting.slice(0, Math.max(size, found)) };
  };
const shown = () => document.querySelectorAll('li[id^="entry-"]').length;
/** Waits for what comes after answers and drawing, however busy the machine is. */
const until = async (isSo: () => boolean) => {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) await settle(50);
};
const open = async (entries: readonly Entry[]) => {
  const mounted = await mount(<TimelinePanel placementKey="p1" />, (one) => answer(entries)(one));
  await until(() => shown() > 0);
  return mounted;
};

describe('The timeline on the page of a placement', () => {
  it('shows fifty, and fifty more, and says how many there are', async () => {
    const { asked } = await open(many);
    expect(shown()).toBe(50);
    expect(pageText()).toContain('120 entries, newest first');
    await press('Show 50 more');
    await until(() => shown() > 50);
    expect(shown()).toBe(100);
    expect(asked.every(({ method }) => method === 'POST')).toBe(true);
  });

  it('says both days where it was recorded on another than it happened', async () => {
    await open([anEntry('late', { recordedAt: '2026-11-23T09:05:00.000Z' }), anEntry('same')]);
    expect(pageText()).toContain('recorded by Miriam Okafor on 23 Nov 2026, 9.05am');
    expect(pageText()).toContain('recorded by Miriam Okafor, 3pm');
  });

  it('shows both values of a correction, each the way to the other', async () => {
    await open([anEntry('new', { corrected: linked('old') }), anEntry('old', { correctedBy: linked('new') })]);
    expect(document.querySelector('#entry-old del')?.textContent).toBe('Says old.');
    const link = document.querySelector<HTMLElement>('#entry-new a');
    expect(link?.getAttribute('href')).toBe('#entry-old');
    link?.click();
    await until(() => document.activeElement?.id === 'entry-old');
    expect(document.activeElement?.id).toBe('entry-old');
    expect(document.querySelector('#entry-old a')?.getAttribute('href')).toBe('#entry-new');
  });

  it('fetches the other end of a link when it is not on the page yet', async () => {
    const [first = anEntry('e0'), ...rest] = many;
    const { asked } = await open([{ ...first, corrected: linked('e110') }, ...rest]);
    document.querySelector<HTMLElement>('#entry-e0 a')?.click();
    await until(() => document.activeElement?.id === 'entry-e110');
    expect(asked.at(-1)?.body).toMatchObject({ upTo: 'e110' });
    expect(document.activeElement?.id).toBe('entry-e110');
  });

  it('prints all of it, not only what is on screen', async () => {
    const printed: number[] = [];
    globalThis.print = () => void printed.push(shown());
    await open(many);
    void printWhole();
    await until(() => printed.length > 0);
    expect(printed).toEqual([120]);
  });

  it('prints what it has, and says that it is not all, where the rest cannot be fetched', async () => {
    const printed: string[] = [];
    globalThis.print = () => void printed.push(pageText());
    let isDown = false;
    await mount(<TimelinePanel placementKey="p1" />, (one) =>
      isDown ? new Refused(503, { code: 'unavailable' }) : answer(many)(one),
    );
    await until(() => shown() > 0);
    isDown = true;
    await printWhole();
    expect(printed[0]).toContain('the newest 50 of 120 entries');
  });

  it('opens the sessions of a week, and shows short lines at once', async () => {
    await open([
      anEntry('week-2026-11-16', { kind: 'attendance', detail: ['16 Nov 2026, morning: present.'] }),
      anEntry('call', { detail: ['Said: settled'] }),
    ]);
    expect(document.querySelectorAll('details')).toHaveLength(1);
    expect(document.querySelector('summary')?.textContent).toBe('Show the 1 session');
    expect(document.querySelector('#entry-call details')).toBeNull();
    expect(control('Show 50 more')).toBeUndefined();
  });
});
