import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { aside, heading, line, subheading } from './texts.ts';

/** What one person owns at one school, as *due* answers it. */
export interface OwnDuties {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly duties: readonly { readonly say: string; readonly standing: string; readonly isOverdue: boolean }[];
}

/** How many duties a school shows before the card points to the tab. */
const mostDuties = 10;
/** Teams shows six buttons at most. */
const mostButtons = 6;

/** Answers *due*: what one person still has to do, by school. */
export function dueCard(schools: readonly OwnDuties[], { links, deliveryKey }: CardOptions): Drawn {
  const count = schools.reduce((sum, { duties }) => sum + duties.length, 0);
  return draw({
    summary: count === 0 ? 'Nothing is due for you.' : `Due for you: ${count}.`,
    deliveryKey,
    body: [heading(count === 0 ? 'Nothing is due for you' : `Due for you: ${count}`), ...schools.flatMap(schoolPart)],
    actions: schools
      .slice(0, mostButtons)
      .map(({ schoolKey, schoolName }) =>
        tabLink(links, schools.length === 1 ? 'Open Today' : `Open ${schoolName}`, todayPlace(schoolKey)),
      ),
  });
}

function schoolPart({ schoolName, duties }: OwnDuties): CardElement[] {
  const more = duties.length - mostDuties;
  return [
    subheading(plain(schoolName)),
    ...duties
      .slice(0, mostDuties)
      .flatMap(({ say, standing, isOverdue }): CardElement[] => [
        { ...line(`${isOverdue ? '**Overdue:** ' : ''}${plain(say)}`), spacing: 'Small' },
        aside(plain(standing)),
      ]),
    ...(more > 0 ? [aside(`and ${more} more in Today`)] : []),
    ...(duties.length === 0 ? [aside('Nothing is due here.')] : []),
  ];
}
