import { countOf, dateInWords } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { tabLink } from './tabLink.ts';
import { aside, heading, line } from './texts.ts';

/** One school's day as counts. */
export interface SchoolCounts {
  readonly name: string;
  readonly isSchoolDay: boolean;
  readonly due: number;
  readonly confirmed: number;
  readonly absent: number;
  readonly unknown: number;
  readonly waitingForApproval: number;
  readonly overdueReviews: number;
}

/** How many schools stand on a card; a larger trust reads the rest in the tab. */
const mostSchools = 25;

/** Answers *today* for somebody with several schools: the school with the most unknown first. */
export function trustTodayCard(date: string, schools: readonly SchoolCounts[], { links, deliveryKey }: CardOptions): Drawn {
  const sorted = schools.toSorted((a, b) => b.unknown - a.unknown || a.name.localeCompare(b.name, 'en-GB'));
  const unknown = schools.reduce((sum, school) => sum + school.unknown, 0);
  const more = schools.length - mostSchools;
  return draw({
    summary: `Today in ${countOf(schools.length, 'school')}: ${unknown} unknown.`,
    deliveryKey,
    body: [
      heading(`Today in ${countOf(schools.length, 'school')}`),
      aside(dateInWords(date)),
      ...sorted.slice(0, mostSchools).flatMap(schoolPart),
      ...(more > 0 ? [aside(`and ${countOf(more, 'more school', 'more schools')} in the tab`)] : []),
    ],
    actions: [tabLink(links, 'Open Today', 'today')],
  });
}

function schoolPart(school: SchoolCounts): CardElement[] {
  const title = line(`**${plain(school.name)}**`);
  const waiting = [
    ...(school.waitingForApproval > 0 ? [`${countOf(school.waitingForApproval, 'placement')} waiting for approval`] : []),
    ...(school.overdueReviews > 0 ? [`${countOf(school.overdueReviews, 'review')} overdue`] : []),
  ];
  const counts = school.isSchoolDay
    ? `${school.due} due, ${school.confirmed} confirmed, ${school.absent} absent, ${school.unknown} unknown`
    : 'No school today';
  return [
    { ...title, separator: true },
    school.unknown > 0
      ? { ...line(counts), spacing: 'None', color: 'Attention', weight: 'Bolder' }
      : { ...line(counts), spacing: 'None' },
    ...(waiting.length === 0 ? [] : [aside(waiting.join(', '))]),
  ];
}
