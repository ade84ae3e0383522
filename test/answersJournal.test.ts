import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnswersJournal } from '../src/answersJournal.ts';
import type { AcceptedAnswers } from '../src/domain/acceptedAnswers.ts';

let folder: string;
let log: Readonly<Record<string, unknown>>[] = [];
const open = (at = folder) => openAnswersJournal({ folder: at, log: (line) => void log.push(line) });
const path = () => join(folder, 'answers-waiting.jsonl');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-journal-'));
  log = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const press = (key: string, pupilKeys: readonly string[], schoolKey = 'larkhill'): AcceptedAnswers => ({
  key,
  schoolKey,
  date: '2026-11-23',
  half: 'AM',
  marks: pupilKeys.map((pupilKey) => ({ pupilKey, mark: 'present', note: '', providerKey: 'riverside', seenAt: '' })),
  by: { personId: 'priya', at: '2026-11-23T08:50:00.000Z' },
  via: 'card',
});
const keysOf = (journal: ReturnType<typeof open>, schoolKey = 'larkhill') =>
  journal.of(schoolKey).map(({ key, marks }) => `${key}: ${marks.map(({ pupilKey }) => pupilKey).join()}`);

describe('The journal of answers that SharePoint cannot take', () => {
  it('has after a kill what was kept, in order, without what is done', async () => {
    const journal = open();
    await journal.keep(press('one', ['a', 'b']));
    await journal.keep(press('two', ['a']));
    await journal.keep(press('other', ['x'], 'wyndale'));
    await journal.done('one', ['b']);
    await journal.done('other', ['x']);

    expect(keysOf(open())).toEqual(['one: a', 'two: a']);
    expect(open().of('wyndale')).toEqual([]);
  });

  it('is a file for the product’s own account alone, without names, and gone when nothing waits', async () => {
    const journal = open();
    await journal.keep(press('one', ['a']));
    expect(((await stat(path())).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(path(), 'utf8')).not.toMatch(/name/i);

    await journal.done('one', ['a']);
    await expect(stat(path())).rejects.toThrow('ENOENT');
    expect(open().of('larkhill')).toEqual([]);
  });

  it('sets a line that a kill cut off aside, loudly, and loses no other', async () => {
    await open().keep(press('one', ['a']));
    const line = JSON.stringify({ kept: press('torn', ['b']) });
    await appendFile(path(), `\n${line.slice(0, 60)}`);

    const journal = open();
    expect(keysOf(journal)).toEqual(['one: a']);
    expect(log).toContainEqual({ event: 'answers.setAside', lines: 1, file: join(folder, 'answers-set-aside.jsonl') });
    expect(await readFile(join(folder, 'answers-set-aside.jsonl'), 'utf8')).toContain(line.slice(0, 60));

    await journal.keep(press('two', ['c']));
    expect(keysOf(open())).toEqual(['one: a', 'two: c']);
  });

  it('takes over what another process, just ending, has put into the file', async () => {
    const [old, young] = [open(), open()];
    await young.keep(press('young', ['a']));
    await old.keep(press('old', ['b']));
    await young.done('young', ['a']);
    expect(keysOf(young)).toEqual(['old: b']);
  });

  it('says that nothing was kept where it cannot write', async () => {
    await writeFile(join(folder, 'file'), '');
    const journal = open(join(folder, 'file', 'below'));
    expect(await journal.keep(press('one', ['a']))).toBe(false);
    expect(journal.of('larkhill')).toEqual([]);
    expect(log.map(({ event }) => event)).toEqual(['answers.cannotBeRead', 'answers.cannotBeKept', 'answers.notKept']);
  });
});
