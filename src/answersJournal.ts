import { accessSync, closeSync, constants, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptedAnswers } from '#domain/acceptedAnswers.ts';
import type { WaitingAnswers } from '#usecases/waitingAnswers.ts';
import { type JournalLine, readJournal } from './journalLine.ts';
import type { Log } from './logLine.ts';

/** Only the account that runs the product may look into it: notes may name a pupil. */
const [ofFolder, ofFile] = [0o700, 0o600];

/**
 * Answers that SharePoint cannot take now, in a file of lines that is only appended to, and on the disk before anybody is told that they are kept.
 * The file is gone as soon as nothing waits. One process a folder. What a kill or a full disk left half written is set aside, and said in the log.
 */
export function openAnswersJournal({ folder, log }: { readonly folder: string; readonly log: Log }): WaitingAnswers {
  const path = join(folder, 'answers-waiting.jsonl');
  const aside = join(folder, 'answers-set-aside.jsonl');
  let bySchool = new Map<string, readonly AcceptedAnswers[]>();
  const seen = new Set<string>();

  function change(schoolKey: string, make: (before: readonly AcceptedAnswers[]) => readonly AcceptedAnswers[]): void {
    const after = make(bySchool.get(schoolKey) ?? []);
    if (after.length === 0) bySchool.delete(schoolKey);
    else bySchool.set(schoolKey, after);
  }

  function apply(line: JournalLine): void {
    if ('kept' in line) {
      const { kept } = line;
      seen.add(kept.key);
      change(kept.schoolKey, (before) => (before.some(({ key }) => key === kept.key) ? before : [...before, kept]));
    } else {
      for (const schoolKey of [...bySchool.keys()]) change(schoolKey, (before) => without(before, line.done, line.pupilKeys));
    }
  }

  /** Begins on a line of its own, whatever an earlier try may have left. */
  function append(to: string, text: string): boolean {
    try {
      mkdirSync(folder, { recursive: true, mode: ofFolder });
      const file = openSync(to, 'a', ofFile);
      try {
        writeSync(file, `\n${text}\n`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      return true;
    } catch (error) {
      log({ event: 'answers.notKept', code: codeOf(error) });
      return false;
    }
  }

  function read(): void {
    const text = textOf(path);
    if (text === undefined) log({ event: 'answers.cannotBeRead', file: path });
    const { lines, unreadable } = readJournal(text ?? '');
    lines.forEach(apply);
    // Set aside first and on the disk: only then may the file be made anew.
    const isAside = unreadable.every((line) => append(aside, line));
    if (unreadable.length > 0) log({ event: 'answers.setAside', lines: unreadable.length, file: aside });
    if (bySchool.size > 0) log({ event: 'answers.waiting', presses: [...bySchool.values()].flat().length });
    if (isAside) forgetWhenEmpty();
  }

  /** A process that is just ending may still have kept something in the file: that is taken over. */
  function forgetWhenEmpty(): void {
    const text = textOf(path);
    if (bySchool.size > 0 || text === undefined) return;
    const others = readJournal(text).lines.filter((line) => 'kept' in line && !seen.has(line.kept.key));
    if (others.length > 0) others.forEach(apply);
    else rmSync(path, { force: true });
  }

  read();
  try {
    mkdirSync(folder, { recursive: true, mode: ofFolder });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    log({ event: 'answers.cannotBeKept', code: codeOf(error), folder });
  }

  return {
    of: (schoolKey) => bySchool.get(schoolKey) ?? nothing,
    async keep(kept) {
      if (!append(path, JSON.stringify({ kept }))) return false;
      apply({ kept });
      return true;
    },
    async done(key, pupilKeys) {
      apply({ done: key, pupilKeys });
      // When it cannot be said, a restart writes them again, which changes nothing.
      if (bySchool.size === 0) forgetWhenEmpty();
      else append(path, JSON.stringify({ done: key, pupilKeys }));
    },
    async clear() {
      bySchool = new Map();
      forgetWhenEmpty();
    },
  };
}

const nothing: readonly AcceptedAnswers[] = [];

const without = (before: readonly AcceptedAnswers[], doneKey: string, pupilKeys: readonly string[]): AcceptedAnswers[] =>
  before
    .map((answers) =>
      answers.key === doneKey
        ? { ...answers, marks: answers.marks.filter(({ pupilKey }) => !pupilKeys.includes(pupilKey)) }
        : answers,
    )
    .filter(({ marks }) => marks.length > 0);

/** Empty when there is no file, undefined when it cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? '' : undefined;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
