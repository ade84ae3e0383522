import type { Arrangement } from '../arrangement.ts';
import type { PlacementReason, Week } from '../placement.ts';
import type { ProviderKind } from '../provider.ts';
import { type Cell, isBlank, looksLikeFormula, quoted, tidy } from '../pupilImport/cell.ts';
import { readDate } from '../pupilImport/readDate.ts';
import { readTelephone } from '../pupilImport/readText.ts';
import { readUpn } from '../pupilImport/readUpn.ts';
import type { DateText } from '../session.ts';
import { readArrangement, readCost, readProviderKind, readReason } from './readChoices.ts';
import { readDayColumns, readDays } from './readWeek.ts';
import { type TrackerField, type TrackerMapping, trackerFieldNames } from './trackerField.ts';

export interface TrackerProvider {
  readonly name: string;
  readonly kind: ProviderKind | undefined;
  readonly urn: string;
  readonly address: string;
  readonly postcode: string;
  readonly telephone: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
}

/** Who is meant, as far as the tracker says it. */
export interface TrackerPupil {
  readonly upn: string;
  /** Forename and surname, or what stands in a single column: `Amara Obi`, `Obi, Amara`. */
  readonly name: string;
  readonly dateOfBirth: DateText | '';
}

export interface TrackerPlacement {
  readonly pupil: TrackerPupil;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly week: Week;
  readonly reason: PlacementReason;
  readonly arrangement: Arrangement;
  readonly costPerWeek: number;
  readonly transport: string;
  readonly objectives: readonly string[];
}

export interface TrackerRow {
  readonly provider: TrackerProvider;
  /** Undefined for a row that names a provider only, or whose placement cannot be read. */
  readonly placement: TrackerPlacement | undefined;
  /** What was written of the pupil, for the dry run. */
  readonly pupilSaid: string;
  readonly problems: readonly string[];
}

const longestLine = 255;

/** One row of the tracker; `cells` is column → cell. What is wrong is said by the name of its field, and what to do. */
export function readTrackerRow(cells: Readonly<Record<string, string | undefined>>, mapping: TrackerMapping): TrackerRow {
  const problems: string[] = [];
  const cell = (field: TrackerField): string => {
    const written = tidy(cells[mapping[field] ?? ''] ?? '');
    return isBlank(written) ? '' : written;
  };
  const take = <T>(field: TrackerField, read: Cell<T>, otherwise: T): T => {
    if ('value' in read) return read.value;
    problems.push(`${trackerFieldNames[field]}: ${read.say}`);
    return otherwise;
  };
  const line = (field: TrackerField, longest = longestLine): string => take(field, readLine(cell(field), longest), '');

  const name = line('providerName', 200);
  if (name === '') problems.push('Provider: the name is missing. Write it, or delete the row.');
  const provider: TrackerProvider = {
    name,
    kind: readProviderKind(cell('providerKind')),
    urn: take('urn', readUrn(cell('urn')), ''),
    address: line('providerAddress', 1000),
    postcode: line('providerPostcode').toUpperCase(),
    telephone: take('providerTelephone', readTelephone(cell('providerTelephone')), ''),
    contactName: line('contactName'),
    contactEmail: line('contactEmail'),
    safeguardingLeadName: line('safeguardingLeadName'),
    safeguardingLeadTelephone: take('safeguardingLeadTelephone', readTelephone(cell('safeguardingLeadTelephone')), ''),
  };
  const said = cell('pupilName') || [cell('forename'), cell('surname')].filter((part) => part !== '').join(' ');
  const pupilSaid = said || cell('upn');
  if (pupilSaid === '') return { provider, placement: undefined, pupilSaid, problems };

  const date = (field: TrackerField, why: string): DateText =>
    cell(field) === '' ? take<DateText>(field, { say: why }, '') : take(field, readDate(cell(field)), '');
  const placement: TrackerPlacement = {
    pupil: {
      upn: cell('upn') === '' ? '' : take('upn', readUpn(cell('upn')), ''),
      name: said,
      dateOfBirth: cell('dateOfBirth') === '' ? '' : take('dateOfBirth', readDate(cell('dateOfBirth'), 'date of birth'), ''),
    },
    startsOn: date('startsOn', 'it is missing. Write the day on which the placement began or begins.'),
    endsOn: date('endsOn', 'it is missing. A placement is for a time: write the day to which it is agreed.'),
    week: take('days', weekIn(cell, mapping), noWeek),
    reason: take('reason', readReason(cell('reason')), 'behaviour'),
    arrangement: readArrangement(cell('arrangement')),
    costPerWeek: take('costPerWeek', readCost(cell('costPerWeek')), 0),
    transport: line('transport', 500),
    objectives: (['objective1', 'objective2', 'objective3'] as const).map((field) => line(field, 1000)),
  };
  return { provider, placement: problems.length === 0 ? placement : undefined, pupilSaid, problems };
}

function weekIn(cell: (field: TrackerField) => string, mapping: TrackerMapping): Cell<Week> {
  const hasColumns = mapping.mon ?? mapping.tue ?? mapping.wed ?? mapping.thu ?? mapping.fri;
  return cell('days') !== '' || hasColumns === undefined
    ? readDays(cell('days'))
    : readDayColumns({ Mon: cell('mon'), Tue: cell('tue'), Wed: cell('wed'), Thu: cell('thu'), Fri: cell('fri') });
}

const noWeek: Week = {
  ...{ MonAM: 'school', MonPM: 'school', TueAM: 'school', TuePM: 'school', WedAM: 'school' },
  ...{ WedPM: 'school', ThuAM: 'school', ThuPM: 'school', FriAM: 'school', FriPM: 'school' },
};

function readLine(text: string, longest: number): Cell<string> {
  if (looksLikeFormula(text)) return { say: `${quoted(text)} begins like a spreadsheet formula. Write it as text.` };
  return text.length > longest
    ? { say: `it has ${text.length} characters; at most ${longest} can be kept. Shorten it.` }
    : { value: text };
}

/** A spreadsheet may have made a number of it: `900201.0`. */
function readUrn(text: string): Cell<string> {
  const urn = text.replace(/\.0+$/, '').replace(/\s/g, '');
  if (urn === '' || /^(n\/?a|none|not registered|unregistered)$/i.test(urn)) return { value: '' };
  return /^\d{6}$/.test(urn) ? { value: urn } : { say: `${quoted(text)} is not a URN. A URN has six digits.` };
}
