import type { Pupil } from '#domain/pupil.ts';
import type { Comparison } from '#domain/pupilImport/compareWith.ts';
import { importFieldNames } from '#domain/pupilImport/importField.ts';
import { countOf, listInWords } from '#domain/words.ts';
import type { Change, Written } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type ImportPupils, type PupilFile, pupilFile } from './pupilFile.ts';
import { refuse } from './refuse.ts';

export interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Pupils written together: one `$batch`. */
const pupilsTogether = 20;
/** Batches under way at once; more would only be throttled. */
const batchesAtOnce = 3;
const mostProblems = 20;

/**
 * Takes a pupil file whole or not at all: any bad row refuses it. When SharePoint stops midway the refusal says how many are saved;
 * the same file again finishes the rest, because a pupil is known by the UPN.
 */
export async function importPupils(desk: Desk, schoolKey: string, input: ImportPupils): Promise<Outcome<Imported>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const read = pupilFile(desk, opened.value, input);
  if (!read.done) return read;
  const bad = badFile(read.value);
  if (bad !== undefined) return bad;

  const comparisons = read.value.rows.map(({ comparison }) => comparison).filter((comparison) => comparison !== undefined);
  const changes = comparisons.flatMap((comparison) => changeFor(opened.value, comparison));
  const written = await writeAll(desk, opened.value, schoolKey, changes, input.fileName);
  const saved = written.filter((one) => one.done).length;
  if (saved < changes.length) return unfinished(written, saved, changes.length);
  const count = (action: Comparison['action']): number => comparisons.filter((one) => one.action === action).length;
  return done({ added: count('add'), changed: count('change'), same: count('same') });
}

function badFile({ missingFields, problems }: PupilFile) {
  if (missingFields.length > 0) {
    const names = missingFields.map((field) => importFieldNames[field]);
    return refuse.badInput(
      `Choose the ${names.length === 1 ? 'column' : 'columns'} for ${listInWords(names)}.`,
      missingFields.map((field) => ({
        where: `mapping.${field}`,
        say: `Choose the column that holds ${importFieldNames[field]}.`,
      })),
    );
  }
  if (problems.length === 0) return undefined;
  return refuse.badInput(
    `Nothing was imported: ${countOf(problems.length, 'problem')} in the file. Put ${problems.length === 1 ? 'it' : 'them'} right and send the file again.`,
    problems
      .slice(0, mostProblems)
      .map(({ line, field, say }) => ({ where: field === '' ? `line ${line}` : `line ${line}, ${field}`, say })),
  );
}

function changeFor({ book }: OpenSchool, comparison: Comparison): Change[] {
  if (comparison.action === 'same') return [];
  const to: Pupil = comparison.pupil;
  const before = comparison.action === 'change' ? book.pupils.get(comparison.before.key) : undefined;
  return before === undefined ? [{ list: 'pupils', create: to }] : [{ list: 'pupils', update: before, to }];
}

/** Writes in waves; stops at the first wave that SharePoint does not answer. What was written is told, the error only when nothing was. */
async function writeAll(
  desk: Desk,
  { signature }: OpenSchool,
  schoolKey: string,
  changes: readonly Change[],
  fileName: string,
): Promise<Written[]> {
  const writer = await desk.writer({ school: schoolKey });
  const note = { by: signature, action: 'Pupils imported', subject: fileName };
  const written: Written[] = [];
  const wave = pupilsTogether * batchesAtOnce;
  for (let from = 0; from < changes.length; from += wave) {
    const batches = Array.from({ length: batchesAtOnce }, (_, at) =>
      changes.slice(from + at * pupilsTogether, Math.min(from + (at + 1) * pupilsTogether, changes.length)),
    ).filter((batch) => batch.length > 0);
    const answers = await Promise.allSettled(batches.map((batch) => writer.change(batch, note)));
    written.push(...answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed !== undefined && written.every((one) => !one.done)) throw failed.reason;
    if (failed !== undefined || written.some((one) => !one.done && one.why === 'forbidden')) break;
  }
  return written;
}

function unfinished(written: readonly Written[], saved: number, wanted: number) {
  if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint('the list of pupils');
  return refuse.changedMeanwhile(
    `${saved} of ${countOf(wanted, 'pupil')} saved. Import the same file again to finish; nobody is added twice.`,
  );
}
