/**
 * What sessions at providers come to. Every session is exactly one of these; `otherSchool…` are those of a dual-registered pupil that the
 * other school marks (D): no possible sessions of ours, but absences there are followed up all the same.
 */
export const figureKinds = [
  'present',
  'late',
  'authorised',
  'unauthorised',
  'unexplained',
  'missing',
  'notPossible',
  'otherSchoolAttended',
  'otherSchoolAbsent',
  'otherSchoolMissing',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** How many sessions are of each kind. */
export type Figures = Readonly<Record<FigureKind, number>>;
export type Tally = Record<FigureKind, number>;

export const nothing = (): Tally => ({
  present: 0,
  late: 0,
  authorised: 0,
  unauthorised: 0,
  unexplained: 0,
  missing: 0,
  notPossible: 0,
  otherSchoolAttended: 0,
  otherSchoolAbsent: 0,
  otherSchoolMissing: 0,
});

/** Adds figures to a tally. */
export function add(tally: Tally, figures: Figures): void {
  for (const kind of figureKinds) tally[kind] += figures[kind];
}

export const attended = ({ present, late }: Figures): number => present + late;

/** Sessions that somebody confirmed: what a percentage is of. One without an answer counts neither way, least of all as present (ATT-8). */
export const confirmed = (figures: Figures): number =>
  attended(figures) + figures.authorised + figures.unauthorised + figures.unexplained;

/** Sessions in which the pupil could attend and which have been: confirmed or not. */
export const possible = (figures: Figures): number => confirmed(figures) + figures.missing;

/** Whole per cent of the confirmed sessions that were attended, rounded down, so that what is below a target never reads as the target. */
export const percentOf = (figures: Figures): number | undefined =>
  confirmed(figures) === 0 ? undefined : Math.floor((attended(figures) * 100) / confirmed(figures));
