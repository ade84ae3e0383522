import type { Signature } from '#domain/staff.ts';
import { countOf, timeInWords, yearGroupName } from '#domain/words.ts';
import { byPlace } from './byPlace.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { box, line, subheading } from './texts.ts';

/** One pupil in one session, as the answers to commands show it. */
export interface PupilRow {
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly providerName: string;
  readonly telephone: string;
  readonly state: 'unknown' | 'absent' | 'late' | 'present' | 'notAsked';
  /** "Don't know yet" was answered; the state is unknown all the same. */
  readonly askedAndNotKnown: boolean;
  readonly confirmed: Signature | null;
  readonly isVulnerable: boolean;
}

export const stateNames = {
  unknown: 'Unknown',
  absent: 'Absent',
  late: 'Late',
  present: 'Present',
  notAsked: 'Not asked yet',
} as const satisfies Record<PupilRow['state'], string>;

const order = ['unknown', 'absent', 'late', 'present', 'notAsked'] as const;

/** `2 unknown, 1 absent, 5 present`; unknown first. */
export function countsInWords(rows: readonly PupilRow[]): string {
  const parts = order.flatMap((state) => {
    const n = rows.filter((row) => row.state === state).length;
    return n === 0 ? [] : [`${n} ${stateNames[state].toLowerCase()}`];
  });
  return parts.length === 0 ? 'nobody is away from school' : parts.join(', ');
}

/** The unknown in a loud box with the provider's number, then everyone else by state. */
export function whereaboutsPart(rows: readonly PupilRow[]): CardElement[] {
  const unknown = rows.filter((row) => row.state === 'unknown');
  return [
    ...(unknown.length === 0
      ? []
      : [
          box('attention', [
            { ...line(`Unknown: ${countOf(unknown.length, 'pupil')}`), weight: 'Bolder' as const, color: 'Attention' as const },
            ...byPlace(unknown, (row) => row, unknownLine),
          ]),
        ]),
    ...order.slice(1).flatMap((state) => {
      const those = rows.filter((row) => row.state === state);
      return those.length === 0 ? [] : [subheading(`${stateNames[state]}: ${those.length}`), ...those.map(pupilLine)];
    }),
  ];
}

const nameOf = (row: PupilRow): string =>
  `**${row.isVulnerable ? '★ ' : ''}${plain(row.pupilName)}**, ${yearGroupName(row.yearGroup)}`;

const unknownLine = (row: PupilRow): CardElement => line(`${nameOf(row)}${row.askedAndNotKnown ? ': asked, not known yet' : ''}`);

function pupilLine(row: PupilRow): CardElement {
  const by = row.confirmed === null ? '' : ` · ${plain(row.confirmed.name)}, ${timeInWords(row.confirmed.at)}`;
  return { ...line(`${nameOf(row)} · ${plain(row.providerName)}${by}`), spacing: 'Small' };
}
