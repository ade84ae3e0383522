import type { Pupil } from '#domain/pupil.ts';
import type { Comparison } from '#domain/pupilImport/compareWith.ts';
import { importFieldNames } from '#domain/pupilImport/importField.ts';
import { countOf, listInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
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
  if (written === 'forbidden') return refuse.bySharePoint('the list of pupils');
  if (written === 'unfinished') return unfinished(desk, schoolKey, changes);
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

type PupilChange = Extract<Change, { readonly list: 'pupils' }>;

function changeFor({ book }: OpenSchool, comparison: Comparison): PupilChange[] {
  if (comparison.action === 'same') return [];
  const to: Pupil = comparison.pupil;
  const before = comparison.action === 'change' ? book.pupils.get(comparison.before.key) : undefined;
  return before === undefined ? [{ list: 'pupils', create: to }] : [{ list: 'pupils', update: before, to }];
}

/** Writes in waves and stops at the first one that is not whole. */
async function writeAll(
  desk: Desk,
  { signature }: OpenSchool,
  schoolKey: string,
  changes: readonly PupilChange[],
  fileName: string,
): Promise<'written' | 'unfinished' | 'forbidden'> {
  const writer = await desk.writer({ school: schoolKey });
  const note = { by: signature, action: 'Pupils imported', subject: fileName };
  const wave = pupilsTogether * batchesAtOnce;
  for (let from = 0; from < changes.length; from += wave) {
    const batches = Array.from({ length: batchesAtOnce }, (_, at) =>
      changes.slice(from + at * pupilsTogether, from + (at + 1) * pupilsTogether),
    ).filter((batch) => batch.length > 0);
    const answers = await Promise.allSettled(batches.map((batch) => writer.change(batch, note)));
    const written = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (written.some((one) => !one.done && one.why === 'forbidden')) return 'forbidden';
    // Why SharePoint failed is no matter here: what it has kept is read, and the same file finishes the rest.
    if (answers.some(({ status }) => status === 'rejected') || written.some((one) => !one.done)) return 'unfinished';
  }
  return 'written';
}

/** Says how much is saved, as the list itself has it: of a batch without an answer some may be. Throws when the list cannot be read either. */
async function unfinished(desk: Desk, schoolKey: string, changes: readonly PupilChange[]) {
  const { pupils } = await desk.records.school(schoolKey, { maxAgeInSeconds: 0 });
  const upns = new Map(Array.from(pupils.values(), ({ value }) => [value.upn, flat(value)]));
  const isSaved = (change: PupilChange): boolean =>
    'create' in change ? upns.has(change.create.upn) : upns.get(change.to.upn) === flat(change.to);
  const saved = changes.filter(isSaved).length;
  return refuse.changedMeanwhile(
    `${saved} of ${countOf(changes.length, 'pupil')} saved. Import the same file again to finish; nobody is added twice.`,
  );
}

/** A pupil's fields in one order, whoever put them together. */
const flat = (pupil: Pupil): string => JSON.stringify(pupil, [...Object.keys(pupil), ...Object.keys(pupil.contact)].sort());
