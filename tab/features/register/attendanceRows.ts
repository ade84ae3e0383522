import type { AttendanceView } from '#api/contractRegister.ts';

type Pupil = AttendanceView['pupils'][number];
type Provider = AttendanceView['providers'][number];

/** A line of the figures: one pupil or one provider. */
export interface FigureRow extends Pick<Pupil, 'total' | 'standing' | 'weeks' | 'alerts'> {
  readonly key: string;
  readonly name: string;
  readonly small: string;
  readonly offered: Pupil['offered'];
  /** What the register's address adds for it. */
  readonly search: string;
}

export const pupilRow = ({ pupilKey, pupilName, providerNames, ...row }: Pupil): FigureRow => ({
  ...row,
  key: pupilKey,
  name: pupilName,
  small: providerNames.join(', '),
  search: `?${new URLSearchParams({ pupil: pupilKey })}`,
});

export const providerRow = ({ providerKey, providerName, pupils, ...row }: Provider): FigureRow => ({
  ...row,
  key: providerKey,
  name: providerName,
  small: pupils === 1 ? '1 pupil' : `${pupils} pupils`,
  alerts: [],
  offered: null,
  search: `?${new URLSearchParams({ provider: providerKey })}`,
});

export const sortNames = { need: 'Who needs somebody first', percent: 'Lowest attendance first', name: 'By name' } as const;
export type SortedBy = keyof typeof sortNames;

const percentOf = ({ total }: FigureRow): number => total.percent ?? 101;
const needOf = ({ alerts, standing, total }: FigureRow): number =>
  alerts.length > 0 ? 0 : standing === 'below' ? 1 : total.unexplained > 0 ? 2 : total.missing > 0 ? 3 : 4;

/** Rows come by name; a stable sort keeps that order among equals. */
export function sortRows(rows: readonly FigureRow[], by: SortedBy): FigureRow[] {
  if (by === 'name') return [...rows];
  return rows.toSorted((a, b) => (by === 'need' ? needOf(a) - needOf(b) : 0) || percentOf(a) - percentOf(b));
}

/** A column of the figures: one week, or in a year a half-term of weeks. `at`: which weeks of the row it adds up. */
export interface Column {
  readonly key: string;
  readonly title: string;
  readonly monday: string;
  readonly isPart: boolean;
  readonly at: readonly number[];
}

const mostWeeks = 16;

/** Each week by itself, unless there are more than fit beside one another: then the half-terms. */
export function columnsOf({ weeks }: AttendanceView): Column[] {
  if (weeks.length <= mostWeeks)
    return weeks.map(({ monday }, at) => ({ key: monday, title: monday, monday, isPart: false, at: [at] }));
  const names = [...new Set(weeks.map(({ partOfTerm }) => partOfTerm))];
  return names.map((name) => {
    const at = weeks.flatMap(({ partOfTerm }, week) => (partOfTerm === name ? [week] : []));
    return { key: name, title: name, monday: weeks[at[0] ?? 0]?.monday ?? '', isPart: true, at };
  });
}

/** The figures of a row in one column: as a sign, in words, and the sessions nobody confirmed; undefined where there is none. */
export function inColumn({ weeks }: Pick<FigureRow, 'weeks'>, { at }: Column) {
  const own = at.flatMap((week) => weeks[week] ?? []);
  const sum = (of: (week: FigureRow['weeks'][number]) => number): number => own.reduce((all, week) => all + of(week), 0);
  const [attended, confirmed] = [sum((one) => one.attended), sum((one) => one.confirmed)];
  const missing = sum((one) => one.missing + one.otherSchool.missing);
  const attendedThere = sum((one) => one.otherSchool.attended);
  const confirmedThere = attendedThere + sum((one) => one.otherSchool.absent);
  if (confirmed > 0) return { missing, sign: `${percentIn(attended, confirmed)}%`, told: `${attended} of ${confirmed} attended` };
  // Where there is nothing of ours, what the other school marks is said, in brackets.
  if (confirmedThere > 0)
    return { missing, sign: `(${percentIn(attendedThere, confirmedThere)}%)`, told: 'marked by the other school' };
  return missing > 0 ? { missing, sign: '–', told: 'nothing confirmed' } : undefined;
}

const percentIn = (attended: number, confirmed: number): number => Math.floor((attended * 100) / confirmed);
