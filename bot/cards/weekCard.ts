import type { WeekSheet } from '#domain/sheet.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { dayPlace, tabLink, weekPlace } from './tabLink.ts';
import { aside, box, heading, line, subheading } from './texts.ts';

/** How many pupils below the target have a line of their own. */
const mostPupils = 15;

/** Tells the AP lead how the last school week at providers was (ATT-6): what nobody confirmed first, then attendance, then who is below target. */
export function weekCard(week: WeekSheet, { links, deliveryKey }: CardOptions): Drawn {
  const percent = week.percent === undefined ? 'nothing confirmed' : `${week.percent} % attended`;
  const more = week.belowTarget.length - mostPupils;
  return draw({
    summary: `The week from ${shortDate(week.monday)}: ${percent}${week.missing === 0 ? '' : `, ${countOf(week.missing, 'mark')} missing`}.`,
    deliveryKey,
    body: [
      heading('Attendance at providers last week'),
      aside(`${plain(week.schoolName)} · ${shortDate(week.from)} to ${shortDate(week.to)} · ${countOf(week.pupils, 'pupil')}`),
      ...(week.missing === 0 ? [] : [missingBox(week, links)]),
      {
        type: 'TextBlock',
        text: week.percent === undefined ? 'No session was confirmed' : `${week.percent} % attended`,
        wrap: true,
        size: 'ExtraLarge',
        weight: 'Bolder',
        spacing: 'Medium',
      },
      {
        type: 'FactSet',
        spacing: 'Small',
        facts: [
          { title: 'Expected', value: countOf(week.expected, 'session') },
          { title: 'Confirmed', value: String(week.expected - week.missing) },
          { title: 'Attended', value: `${week.attended}, of which ${week.late} late` },
          {
            title: 'Absent',
            value: `${week.explained} with a reason, ${week.unauthorised} unauthorised, ${week.unexplained} without a reason yet`,
          },
        ],
      },
      ...(week.belowTarget.length === 0
        ? []
        : [
            subheading(`Below the target of ${week.belowTarget[0]?.target} %: ${countOf(week.belowTarget.length, 'pupil')}`),
            ...week.belowTarget
              .slice(0, mostPupils)
              .map(({ name, percent: own }): CardElement => ({ ...line(`${plain(name)} · ${own} %`), spacing: 'Small' })),
            ...(more > 0 ? [aside(`and ${more} more in the register`)] : []),
          ]),
      ...(week.streaks.length === 0
        ? []
        : [
            subheading('Absences that come close to a report'),
            ...week.streaks.slice(0, mostPupils).map((say): CardElement => ({ ...line(plain(say)), spacing: 'Small' })),
          ]),
    ],
    actions: [tabLink(links, 'Open the week', weekPlace(week.schoolKey, week.monday))],
  });
}

const missingBox = (week: WeekSheet, links: CardOptions['links']): CardElement =>
  box('attention', [
    { ...line(`${countOf(week.missing, 'mark is', 'marks are')} missing`), weight: 'Bolder', color: 'Attention' },
    aside('Nobody has confirmed where these pupils were. Ask the provider and complete the day.'),
    ...week.missingDays.map(({ date, count }): CardElement => {
      const { url } = tabLink(links, 'Complete the day', dayPlace(week.schoolKey, date));
      return { ...line(`[${dateInWords(date)}](${url}): ${count} missing`), spacing: 'Small' };
    }),
  ]);
