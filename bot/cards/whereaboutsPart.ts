import { type WhereaboutsState, whereaboutsOrder } from '#domain/whereabouts.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import { byPlace } from './byPlace.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { ringOrder, type Telephone } from './ringOrder.ts';
import { aside, box, line, subheading } from './texts.ts';

/** One pupil in one session, as the answers to commands show it. */
export interface PupilRow {
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly providerName: string;
  readonly telephone: string;
  readonly state: WhereaboutsState;
  /** The state in one sentence: what is known, who says so, since when. */
  readonly says: string;
  readonly isVulnerable: boolean;
  /** What whoever looks for the pupil must know; empty when nothing is said. */
  readonly riskFlag: string;
  /** Whom to ring, in this order. */
  readonly telephones: readonly Telephone[];
}

export const stateNames = {
  unknown: 'Unknown',
  left: 'Left the site',
  unexplained: 'Absent without a reason',
  absent: 'Absent with a reason',
  found: 'Found',
  late: 'Late',
  present: 'Present',
  notDue: 'Not due',
  notAsked: 'Not asked yet',
} as const satisfies Record<WhereaboutsState, string>;

const loudStates: readonly WhereaboutsState[] = ['unknown', 'left', 'unexplained'];

/** Nobody has established where the pupil is: what a person must act on (ATT-8). */
export const isLoud = ({ state }: Pick<PupilRow, 'state'>): boolean => loudStates.includes(state);

/** `2 unknown, 1 left the site, 5 present`; the most urgent first. */
export function countsInWords(rows: readonly PupilRow[]): string {
  const parts = whereaboutsOrder.flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n === 0 ? [] : [`${n} ${stateNames[state].toLowerCase()}`];
  });
  return parts.length === 0 ? 'nobody is away from school' : parts.join(', ');
}

/** The pupils nobody has placed in loud boxes with the numbers to ring, then everyone else by state: each with its sentence, or names only. */
export const whereaboutsPart = (rows: readonly PupilRow[], { brief = false } = {}): CardElement[] =>
  whereaboutsOrder.flatMap((state): CardElement[] => {
    const those = rows.filter((row) => row.state === state);
    if (those.length === 0) return [];
    if (loudStates.includes(state)) return [loudBox(state, those)];
    if (brief) return [{ ...line(`**${stateNames[state]}: ${those.length}**`), spacing: 'Small' }];
    return [subheading(`${stateNames[state]}: ${those.length}`), ...those.map(quietPupil)];
  });

const loudBox = (state: WhereaboutsState, rows: readonly PupilRow[]): CardElement =>
  box('attention', [
    {
      ...line(`${stateNames[state]}: ${countOf(rows.length, 'pupil')}`),
      weight: 'Bolder',
      color: 'Attention',
    },
    ...(state === 'unknown' ? unknownPlaces(rows) : byPlace(rows, (row) => row, lostPupil)),
  ]);

/** What is the same for the pupils of a place, mostly that nobody has answered, is said once. */
function unknownPlaces(rows: readonly PupilRow[]): CardElement[] {
  const alike = new Map<string, PupilRow[]>();
  for (const row of rows) {
    const key = `${row.providerName}|${row.telephone}|${row.says}`;
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return [...alike.values()].flatMap((those) => {
    const [place, ...pupils] = byPlace(those, (row) => row, unknownPupil);
    return place === undefined ? [] : [place, aside(plain(those[0]?.says ?? '')), ...pupils];
  });
}

const unknownPupil = (row: PupilRow): CardElement => ({ type: 'Container', items: [line(nameOf(row)), ...riskOf(row)] });

/** The provider's number stands above its pupils; the others to ring follow. */
const lostPupil = (row: PupilRow): CardElement => ({
  type: 'Container',
  items: [
    line(nameOf(row)),
    aside(plain(row.says)),
    ...riskOf(row),
    ...ringOrder(row.telephones.filter(({ telephone }) => telephone !== row.telephone)),
  ],
});

const riskOf = ({ riskFlag }: PupilRow): CardElement[] =>
  riskFlag === '' ? [] : [{ ...line(`**Know before you look:** ${plain(riskFlag)}`), spacing: 'None' }];

const nameOf = (row: PupilRow): string =>
  `**${row.isVulnerable ? '★ ' : ''}${plain(row.pupilName)}**, ${yearGroupName(row.yearGroup)}`;

const quietPupil = (row: PupilRow): CardElement => ({
  ...line(`${nameOf(row)} · ${plain(row.providerName)} · ${plain(row.says)}`),
  spacing: 'Small',
});
