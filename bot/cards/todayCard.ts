import { type Half, halfName } from '#domain/session.ts';
import { dateInWords, timeOfDay } from '#domain/words.ts';
import { awayNotice } from './awayNotice.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { tabLink } from './tabLink.ts';
import { aside, box, heading, line, subheading } from './texts.ts';
import { countsInWords, isLoud, type PupilRow } from './whereaboutsPart.ts';

/** One school's day, as *today* answers it. */
export interface SchoolToday {
  readonly schoolName: string;
  readonly date: string;
  readonly isSchoolDay: boolean;
  readonly calendarSays: string;
  readonly asOf?: string;
  readonly sessions: readonly {
    readonly half: Half;
    readonly askedAt: string;
    readonly isOpen: boolean;
    readonly rows: readonly PupilRow[];
  }[];
  readonly duties: readonly { readonly say: string; readonly isOverdue: boolean }[];
}

/** How many duties a school shows before the card points to the tab. */
const mostDuties = 6;

/** Answers *today* for one school: both sessions as counts and what is due. Names are in *who is out* and in the tab. */
export function todayCard(school: SchoolToday, { links, deliveryKey }: CardOptions): Drawn {
  const more = school.duties.length - mostDuties;
  return draw({
    summary: `Today: ${countsInWords(school.sessions.flatMap(({ rows }) => rows))}.`,
    deliveryKey,
    body: [
      heading(dateInWords(school.date)),
      aside(plain(school.schoolName)),
      ...awayNotice(school.asOf),
      ...(school.calendarSays === '' ? [] : [line(plain(school.calendarSays))]),
      ...(school.isSchoolDay ? school.sessions.map(sessionPart) : []),
      subheading(school.duties.length === 0 ? 'Nothing is waiting' : 'Waiting'),
      ...school.duties.slice(0, mostDuties).map(
        ({ say, isOverdue }): CardElement => ({
          ...line(`${isOverdue ? '**Overdue:** ' : ''}${plain(say)}`),
          spacing: 'Small',
        }),
      ),
      ...(more > 0 ? [aside(`and ${more} more in the tab`)] : []),
    ],
    actions: [tabLink(links, 'Open Today', 'today')],
  });
}

function sessionPart(session: SchoolToday['sessions'][number]): CardElement {
  const loud = session.rows.some(isLoud);
  const name = halfName(session.half);
  const asked = session.isOpen ? '' : ` (asked at ${timeOfDay(session.askedAt)})`;
  const text = line(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${countsInWords(session.rows)}${asked}`);
  return loud ? { ...box('attention', [{ ...text, weight: 'Bolder' }]), spacing: 'Small' } : { ...text, spacing: 'Small' };
}
