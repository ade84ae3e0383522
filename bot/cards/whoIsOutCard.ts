import { type Half, halfName } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { awayNotice } from './awayNotice.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { tabLink } from './tabLink.ts';
import { heading, line, subheading } from './texts.ts';
import { countsInWords, type PupilRow, whereaboutsPart } from './whereaboutsPart.ts';

/** One school's pupils away from school in the session that runs now. */
export interface SchoolOut {
  readonly schoolName: string;
  readonly date: string;
  readonly half: Half;
  readonly isSchoolDay: boolean;
  readonly calendarSays: string;
  readonly asOf?: string;
  readonly rows: readonly PupilRow[];
}

/**
 * Answers *who is out*: every pupil expected away from school now, the unknown first. Where a card would be too long, those whom nobody has
 * placed by name and the others as counts; then counts only.
 */
export function whoIsOutCard(schools: readonly SchoolOut[], { links, deliveryKey }: CardOptions): Drawn {
  const drawWith = (names: Names): Drawn =>
    draw({
      summary: `Who is out: ${schools.map((school) => `${school.schoolName}, ${countsInWords(school.rows)}`).join('; ')}.`,
      deliveryKey,
      body: [heading('Who is out of school now'), ...schools.flatMap((school) => schoolPart(school, names))],
      actions: [tabLink(links, 'Open Today', 'today')],
    });
  return (['all', 'loud'] as const).map(drawWith).find(fits) ?? drawWith('none');
}

/** Whose names stand on the card. */
type Names = 'all' | 'loud' | 'none';

function schoolPart(school: SchoolOut, names: Names): CardElement[] {
  const title = { ...subheading(plain(school.schoolName)), separator: true };
  if (!school.isSchoolDay) return [title, ...awayNotice(school.asOf), line(`No school: ${plain(school.calendarSays)}`)];
  return [
    title,
    ...awayNotice(school.asOf),
    { ...line(`${dateInWords(school.date)}, ${halfName(school.half)}: ${countsInWords(school.rows)}.`), spacing: 'Small' },
    ...(names === 'none' ? [] : whereaboutsPart(school.rows, { brief: names === 'loud' })),
    ...(names === 'all' ? [] : [line('There are too many pupils for a card. Open Today to see every name.')]),
  ];
}
