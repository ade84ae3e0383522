import { toCsv } from '#documents/csv.ts';
import { type ComparedProvider, compareProviders } from '#domain/compareProviders.ts';
import { type Provider, providerKindNames } from '#domain/provider.ts';
import { costUnits } from '#domain/providerDetails.ts';
import { type ReviewOutcome, reviewOutcomeNames, reviewOutcomes } from '#domain/review.ts';
import type { DateText } from '#domain/session.ts';
import { pounds } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import type { CsvFile } from '../exportToday.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';

export interface ComparisonRow extends Omit<ComparedProvider, 'provider' | 'trustPupils' | 'attendance' | 'reviews'> {
  readonly key: string;
  readonly name: string;
  readonly kindName: string;
  /** What the provider asks for, in words; empty when nobody has said. */
  readonly listPrice: string;
  readonly trustPupils: number | null;
  readonly attendance: { readonly percent: number | null; readonly confirmed: number; readonly missing: number };
  readonly reviews: readonly { readonly outcome: ReviewOutcome; readonly count: number }[];
}

export interface Comparison {
  /** Attendance and what was paid are counted between these days. */
  readonly from: DateText;
  readonly to: DateText;
  readonly providers: readonly ComparisonRow[];
}

/** Providers side by side: checks, cost, attendance and outcomes of this school's pupils (PRO-12). Whoever may read the school may see them. */
export async function viewComparison(desk: Desk, schoolKey: string): Promise<Outcome<Comparison>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today, now } = opened.value;
  const { from, to, providers } = compareProviders(facts, today, now);
  return done({ from, to, providers: providers.map(rowOf) });
}

const rowOf = ({ provider, trustPupils, attendance, reviews, ...rest }: ComparedProvider): ComparisonRow => ({
  ...rest,
  key: provider.key,
  name: provider.name,
  kindName: providerKindNames[provider.kind],
  listPrice: listPriceOf(provider),
  trustPupils: trustPupils ?? null,
  attendance: { ...attendance, percent: attendance.percent ?? null },
  reviews: reviewOutcomes.map((outcome) => ({ outcome, count: reviews[outcome] })).filter(({ count }) => count > 0),
});

const listPriceOf = ({ cost, costPer }: Provider): string =>
  cost === undefined ? '' : `${pounds(cost)}${costPer === undefined ? '' : ` ${costUnits[costPer]}`}`;

const useWords = { met: 'May be used', notMet: 'May not be used', unclear: 'Not clear' } as const;
const header = [
  'Provider',
  'Kind',
  'May it be used',
  'Why',
  'Pupils now',
  'Pupils before',
  'Pupils of the trust',
  'Listed price',
  'Least a week, £',
  'Most a week, £',
  'A session, £',
  'A session attended, £',
  'Attendance, %',
  'Sessions confirmed',
  'Sessions missing',
  ...reviewOutcomes.map((outcome) => `Reviews: ${reviewOutcomeNames[outcome]}`),
  'Ended as planned',
  'Ended early',
  'Reasons for ending',
];

/** The comparison as a file: all providers, or those chosen. */
export async function exportComparison(desk: Desk, schoolKey: string, keys: readonly string[]): Promise<Outcome<CsvFile>> {
  const viewed = await viewComparison(desk, schoolKey);
  if (!viewed.done) return viewed;
  const { providers, to } = viewed.value;
  const rows = providers.filter(({ key }) => keys.length === 0 || keys.includes(key)).map(cellsOf);
  return done({ fileName: `providers-${schoolKey}-${to}.csv`, csv: toCsv([header, ...rows]) });
}

const cellsOf = (row: ComparisonRow): (string | number)[] => [
  ...[row.name, row.kindName, useWords[row.mayBeUsed], row.because.join(' ')],
  ...[row.pupilsNow, row.pupilsBefore, row.trustPupils ?? '', row.listPrice],
  ...[row.costPerWeek?.least ?? '', row.costPerWeek?.most ?? '', row.costPerSession ?? '', row.costPerAttended ?? ''],
  ...[row.attendance.percent ?? '', row.attendance.confirmed, row.attendance.missing],
  ...reviewOutcomes.map((outcome) => row.reviews.find((one) => one.outcome === outcome)?.count ?? 0),
  ...[row.ended.asPlanned, row.ended.early, row.ended.reasons.join('; ')],
];
