import { describe, expect, it } from 'vitest';
import type { TimelineEntry, TimelineKind } from '../../../src/domain/timeline/timelineEntry.ts';
import { type TimelineChoice, timelinePage } from '../../../src/domain/timeline/timelinePage.ts';

const anEntry = (key: string, change: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ key, at: { date: '2026-11-23', time: null }, recordedAt: '2026-11-23T09:00:00.000Z', by: 'Miriam Okafor' },
  ...{ kind: 'contact', says: `Says ${key}.`, detail: [], corrects: null },
  ...change,
});
const choice = (change: Partial<TimelineChoice> = {}): TimelineChoice => ({
  ...{ kind: undefined, by: '', words: '', size: 50, upTo: '' },
  ...change,
});
const many = Array.from({ length: 120 }, (_, at) => anEntry(`e${at}`));
const shown = (entries: readonly TimelineEntry[], change: Partial<TimelineChoice>) =>
  timelinePage(entries, choice(change)).entries.map(({ key }) => key);

describe('A page of the timeline', () => {
  it('is as long as was asked for, and says how many there are', () => {
    const page = timelinePage(many, choice());
    expect(page.entries).toHaveLength(50);
    expect(page).toMatchObject({ total: 120, counts: { contact: 120 } });
    expect(shown(many, { size: 20_000 })).toHaveLength(120);
  });

  it('goes as far as the entry that a link leads to, in whole pages', () => {
    expect(shown(many, { upTo: 'e49' })).toHaveLength(50);
    expect(shown(many, { upTo: 'e50' })).toHaveLength(100);
    expect(shown(many, { upTo: 'e119' })).toHaveLength(120);
    expect(shown(many, { upTo: 'not there' })).toHaveLength(50);
  });

  it('counts each kind by the person and words that were chosen, whatever kind is shown', () => {
    const kinds: readonly TimelineKind[] = ['contact', 'visit', 'visit', 'notice'];
    const entries = kinds.map((kind, at) => anEntry(`k${at}`, { kind, by: at === 3 ? 'Priya Nair' : 'Miriam Okafor' }));
    const page = timelinePage(entries, choice({ kind: 'visit', by: 'Miriam Okafor' }));
    expect(page).toMatchObject({ total: 2, counts: { contact: 1, visit: 2 }, people: ['Miriam Okafor', 'Priya Nair'] });
    expect(page.counts.notice).toBeUndefined();
  });

  it('finds words wherever they were written, without accents or case, each of them', () => {
    const entries = [
      anEntry('a', { detail: ['Rode with Zoë'] }),
      anEntry('b', { says: 'Rode alone.' }),
      anEntry('c', { by: 'Zoë Reid' }),
    ];
    expect(shown(entries, { words: 'zoe' })).toEqual(['a', 'c']);
    expect(shown(entries, { words: 'rode ZOE' })).toEqual(['a']);
  });

  it('finds whoever recorded part of a line that several recorded', () => {
    const line = anEntry('week', { by: 'Miriam Okafor and Priya Nair', people: ['Miriam Okafor', 'Priya Nair'] });
    expect(shown([line, anEntry('other')], { by: 'Priya Nair' })).toEqual(['week']);
    expect(timelinePage([line], choice()).people).toEqual(['Miriam Okafor', 'Priya Nair']);
  });

  it('names what an entry corrects and what corrects it, also when a filter hides the other', () => {
    const first = anEntry('first', { by: 'Priya Nair' });
    const entries = [anEntry('second', { corrects: 'first' }), first];
    const [second] = timelinePage(entries, choice({ by: 'Miriam Okafor' })).entries;
    expect(second?.corrected).toEqual({ key: 'first', date: '2026-11-23', by: 'Priya Nair', says: 'Says first.' });
    expect(timelinePage(entries, choice({ by: 'Priya Nair' })).entries[0]?.correctedBy?.key).toBe('second');
  });

  it('names what an entry goes on from, and the newest that went on from it', () => {
    const entries = [anEntry('third', { follows: 'one' }), anEntry('second', { follows: 'one' }), anEntry('one')];
    const page = timelinePage(entries, choice()).entries;
    expect(page.map(({ before, after }) => [before?.key, after?.key])).toEqual([
      ['one', undefined],
      ['one', undefined],
      [undefined, 'third'],
    ]);
  });
});
