import type { Period } from './schoolDays.ts';

const term = (name: string, startsOn: string, endsOn: string): Period => ({ kind: 'Term', name, startsOn, endsOn });
const halfTerm = (name: string, startsOn: string, endsOn: string): Period => ({ kind: 'Half-term', name, startsOn, endsOn });
const inset = (...days: readonly string[]): Period[] =>
  days.map((day) => ({ kind: 'INSET day', name: 'Staff training', startsOn: day, endsOn: day }));
const closure = (name: string, startsOn: string, endsOn: string): Period => ({ kind: 'Closure', name, startsOn, endsOn });

/** Larkhill: the trust's usual dates. */
const larkhill: readonly Period[] = [
  term('Autumn term 2025', '2025-09-01', '2025-12-19'),
  halfTerm('Autumn half-term 2025', '2025-10-27', '2025-10-31'),
  term('Spring term 2026', '2026-01-05', '2026-03-27'),
  halfTerm('Spring half-term 2026', '2026-02-16', '2026-02-20'),
  term('Summer term 2026', '2026-04-13', '2026-07-21'),
  halfTerm('Summer half-term 2026', '2026-05-25', '2026-05-29'),
  ...inset('2025-09-01', '2025-11-28', '2026-01-05', '2026-06-26', '2026-07-21'),
  term('Autumn term 2026', '2026-09-01', '2026-12-18'),
  halfTerm('Autumn half-term 2026', '2026-10-26', '2026-10-30'),
  term('Spring term 2027', '2027-01-04', '2027-03-25'),
  halfTerm('Spring half-term 2027', '2027-02-15', '2027-02-19'),
  term('Summer term 2027', '2027-04-12', '2027-07-21'),
  halfTerm('Summer half-term 2027', '2027-05-31', '2027-06-04'),
  ...inset('2026-09-01', '2026-09-02', '2026-11-27', '2027-01-04', '2027-06-25'),
  term('Autumn term 2027', '2027-09-01', '2027-12-17'),
  halfTerm('Autumn half-term 2027', '2027-10-25', '2027-10-29'),
  term('Spring term 2028', '2028-01-04', '2028-03-31'),
  halfTerm('Spring half-term 2028', '2028-02-21', '2028-02-25'),
  term('Summer term 2028', '2028-04-18', '2028-07-21'),
  halfTerm('Summer half-term 2028', '2028-05-29', '2028-06-02'),
  ...inset('2027-09-01', '2027-09-02', '2027-11-26', '2028-01-04', '2028-06-30'),
];

/** Northmoor: a fortnight in October, paid for by shorter summers. */
const northmoor: readonly Period[] = [
  term('Autumn term 2025', '2025-09-02', '2025-12-19'),
  halfTerm('Autumn half-term 2025', '2025-10-20', '2025-10-31'),
  term('Spring term 2026', '2026-01-05', '2026-03-27'),
  halfTerm('Spring half-term 2026', '2026-02-16', '2026-02-20'),
  term('Summer term 2026', '2026-04-13', '2026-07-24'),
  halfTerm('Summer half-term 2026', '2026-05-25', '2026-05-29'),
  ...inset('2025-09-02', '2025-11-03', '2026-02-23', '2026-06-01', '2026-07-24'),
  term('Autumn term 2026', '2026-09-02', '2026-12-18'),
  halfTerm('Autumn half-term 2026', '2026-10-19', '2026-10-30'),
  term('Spring term 2027', '2027-01-05', '2027-03-25'),
  halfTerm('Spring half-term 2027', '2027-02-15', '2027-02-19'),
  term('Summer term 2027', '2027-04-12', '2027-07-23'),
  halfTerm('Summer half-term 2027', '2027-05-31', '2027-06-04'),
  ...inset('2026-09-02', '2026-11-02', '2027-02-22', '2027-06-07', '2027-07-23'),
  closure('Polling station', '2027-05-06', '2027-05-06'),
  term('Autumn term 2027', '2027-09-01', '2027-12-17'),
  halfTerm('Autumn half-term 2027', '2027-10-18', '2027-10-29'),
  term('Spring term 2028', '2028-01-05', '2028-03-31'),
  halfTerm('Spring half-term 2028', '2028-02-21', '2028-02-25'),
  term('Summer term 2028', '2028-04-18', '2028-07-24'),
  halfTerm('Summer half-term 2028', '2028-05-29', '2028-06-02'),
  ...inset('2027-09-01', '2027-11-01', '2028-02-28', '2028-06-05', '2028-07-24'),
];

/** Wyndale: as Larkhill, with later starts and a half-term of its own in February. */
const wyndale: readonly Period[] = [
  term('Autumn term 2025', '2025-09-03', '2025-12-19'),
  halfTerm('Autumn half-term 2025', '2025-10-27', '2025-10-31'),
  term('Spring term 2026', '2026-01-06', '2026-03-27'),
  halfTerm('Spring half-term 2026', '2026-02-09', '2026-02-13'),
  term('Summer term 2026', '2026-04-13', '2026-07-22'),
  halfTerm('Summer half-term 2026', '2026-05-25', '2026-05-29'),
  ...inset('2025-09-03', '2025-10-24', '2026-01-06', '2026-04-13', '2026-07-22'),
  closure('Heating failure', '2026-01-22', '2026-01-23'),
  term('Autumn term 2026', '2026-09-02', '2026-12-18'),
  halfTerm('Autumn half-term 2026', '2026-10-26', '2026-10-30'),
  term('Spring term 2027', '2027-01-05', '2027-03-25'),
  halfTerm('Spring half-term 2027', '2027-02-08', '2027-02-12'),
  term('Summer term 2027', '2027-04-12', '2027-07-22'),
  halfTerm('Summer half-term 2027', '2027-05-31', '2027-06-04'),
  ...inset('2026-09-02', '2026-10-23', '2027-01-05', '2027-04-12', '2027-07-22'),
  term('Autumn term 2027', '2027-09-02', '2027-12-17'),
  halfTerm('Autumn half-term 2027', '2027-10-25', '2027-10-29'),
  term('Spring term 2028', '2028-01-05', '2028-03-31'),
  halfTerm('Spring half-term 2028', '2028-02-14', '2028-02-18'),
  term('Summer term 2028', '2028-04-18', '2028-07-21'),
  halfTerm('Summer half-term 2028', '2028-05-29', '2028-06-02'),
  ...inset('2027-09-02', '2027-10-22', '2028-01-05', '2028-04-18', '2028-07-21'),
];

/** Each school's terms, half-terms, INSET days and closures, September 2025 to July 2028. */
export const terms = { larkhill, northmoor, wyndale } as const;
