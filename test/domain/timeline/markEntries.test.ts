import { describe, expect, it } from 'vitest';
import type { MarkEntry } from '../../../src/domain/register.ts';
import { markEntries } from '../../../src/domain/timeline/markEntries.ts';
import { aMark, aPlacement, aRegisterWeek, ended, registerOf } from '../builders.ts';

const placement = aPlacement();
const monday = '2026-11-23';
const week = (entries: Readonly<Record<string, readonly MarkEntry[]>>) => ({
  register: registerOf({ pupilKey: 'amara', weekStartsOn: monday, entries }),
});
const at = (entry: MarkEntry, moment: string): MarkEntry => ({ ...entry, by: { ...entry.by, at: moment } });

describe('The register in the timeline of a placement', () => {
  it('folds plain "present" into one line a week, which names each session', () => {
    const [line, ...more] = markEntries(
      week({ MonAM: [aMark('present')], TueAM: [aMark('present', 'Miriam Okafor')] }),
      placement,
    );
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      key: 'week-2026-11-23',
      at: { date: '2026-11-24', time: null },
      says: 'Present in 2 sessions of the week of 23 Nov 2026.',
      people: ['Priya Nair', 'Miriam Okafor'],
    });
    expect(line?.detail[0]).toBe('23 Nov 2026, morning: present. Priya Nair, 8.41am, on a card');
  });

  it.each<readonly [string, Partial<MarkEntry>]>([
    ['absence', { mark: 'absent' }],
    ['late arrival', { mark: 'late', minutesLate: 12 }],
    ['"don’t know yet"', { mark: 'notKnown' }],
    ['note', { note: 'Came with his uncle' }],
    ['code by hand', { code: 'B' }],
  ])('shows a %s by itself', (_name, change) => {
    const entries = markEntries(week({ MonAM: [{ ...aMark('present'), ...change }] }), placement);
    expect(entries.map(({ key }) => key)).toEqual(['mark-2026-11-23-AM-1']);
  });

  it('shows both values of an answer that was changed, the second linked to the first', () => {
    const later = at(aMark('late', 'Miriam Okafor'), '2026-11-24T10:00:00.000Z');
    const entries = markEntries(week({ MonAM: [aMark('absent'), { ...later, minutesLate: 20 }] }), placement);
    expect(entries.map(({ says, corrects }) => [says, corrects])).toEqual([
      ['Register, 23 Nov 2026, morning: absent.', null],
      ['Register changed, 23 Nov 2026, morning: from absent to late, 20 minutes.', 'mark-2026-11-23-AM-1'],
    ]);
    expect(entries[1]).toMatchObject({ at: { date: monday }, recordedAt: '2026-11-24T10:00:00.000Z', by: 'Miriam Okafor' });
  });

  it('does not call an answer after "don’t know yet" a correction', () => {
    const entries = markEntries(week({ MonAM: [aMark('notKnown'), aMark('present')] }), placement);
    expect(entries.map(({ corrects }) => corrects)).toEqual([null, null]);
  });

  it('leaves out what was said of another provider, and what lies outside its days', () => {
    const elsewhere = { ...aMark('absent'), providerKey: 'annexe' };
    expect(markEntries(week({ MonAM: [elsewhere] }), placement)).toEqual([]);
    const over = aPlacement({ decision: ended('2026-11-23') });
    const entries = markEntries(week({ MonAM: [aMark('absent')], TueAM: [aMark('absent')] }), over);
    expect(entries.map(({ key }) => key)).toEqual(['mark-2026-11-23-AM-1']);
  });

  it('takes an answer that names no provider where the pupil was due there, and nowhere else', () => {
    const unnamed = { ...aMark('absent'), providerKey: '' };
    const entries = markEntries(week({ MonAM: [unnamed], WedAM: [unnamed] }), placement);
    expect(entries.map(({ key }) => key)).toEqual(['mark-2026-11-23-AM-1']);
    expect(markEntries({ register: registerOf(aRegisterWeek('MonAM', [unnamed], 'ben')) }, placement)).toEqual([]);
  });
});
