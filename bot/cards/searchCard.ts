import type { ChasedPupil } from '#domain/chaseSheet.ts';
import { type Search, searchedIn } from '#domain/search.ts';
import type { Signature } from '#domain/staff.ts';
import { timeInWords } from '#domain/words.ts';
import type { CardAction, CardData, CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { searchButtons } from './searchButtons.ts';
import { searchHead } from './searchHead.ts';
import { searchPlaces } from './searchPlaces.ts';
import { type Detail, searchedPupil } from './searchPupil.ts';
import { dayPlace, tabLink } from './tabLink.ts';
import { aside, box, line, notice, subheading } from './texts.ts';

/**
 * A search for pupils (BEY-1), on the card of everybody whom the school's ladder reaches: loud while it is open, with whom to ring and what
 * was done; then who closed it with what. The same card for a pupil who left the site (ATT-5).
 */
export function searchCard(search: Search, options: CardOptions): Drawn {
  for (const detail of ['all', 'some', 'name'] as const) {
    const drawn = drawWith(search, options, detail);
    if (fits(drawn)) return drawn;
  }
  // Whoever does not fit is on Today; those to look for first are here.
  for (const most of [40, 25]) {
    const drawn = drawWith(search, options, 'name', most);
    if (fits(drawn)) return drawn;
  }
  return drawWith(search, options, 'name', 12);
}

function drawWith(search: Search, options: CardOptions, detail: Detail, most = Number.POSITIVE_INFINITY): Drawn {
  const { links, deliveryKey, say, saved } = options;
  const { sheet } = search;
  const pupils = onceEach(searchedIn(search));
  // Whom the school looks for first stands first.
  const open = pupils
    .filter(({ closed }) => closed === undefined)
    .sort((one, other) => Number(other.isVulnerable) - Number(one.isVulnerable));
  const closed = pupils.filter((pupil) => pupil.closed !== undefined);
  const acting = actingForAll(open);
  const shown = open.slice(0, most).map((pupil) => (acting === undefined ? pupil : { ...pupil, acting: undefined }));
  const { title, below, isOver } = searchHead(search, open);
  const data = searchData(search, pupils, deliveryKey);
  const actions: readonly CardAction[] = [
    ...(shown.length === 0 ? [] : searchButtons(shown, data)),
    tabLink(links, 'Open Today', dayPlace(sheet.schoolKey, sheet.date)),
  ];
  return draw({
    // No names: the line stands in notifications.
    summary: isOver ? `${title}. The search is over.` : `${title}. Somebody must find out where.`,
    deliveryKey,
    body: [
      ...(say === undefined || say === '' ? [] : [notice(say)]),
      ...(saved === undefined ? [] : [box('good', [{ ...line(plain(saved)), weight: 'Bolder' }])]),
      headBox(
        title,
        [...below, ...(acting === undefined ? [] : [`${acting.name} is dealing with it, since ${timeInWords(acting.at)}.`])],
        isOver,
      ),
      ...searchPlaces(shown, detail),
      ...(open.length > shown.length ? [line(`and ${open.length - shown.length} more on Today`)] : []),
      ...(closed.length === 0 ? [] : closedPart(closed, open.length === 0, detail)),
    ],
    actions,
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSearch', data, associatedInputs: 'none' },
  });
}

const headBox = (title: string, below: readonly string[], isOver: boolean): CardElement =>
  box(isOver ? 'good' : 'attention', [
    {
      type: 'TextBlock',
      text: plain(title),
      wrap: true,
      size: 'Large',
      weight: 'Bolder',
      style: 'heading',
      ...(isOver ? {} : { color: 'Attention' as const }),
    },
    ...below.map((text) => aside(plain(text))),
  ]);

/** Who is dealing with every pupil since one moment: said once then. */
function actingForAll(open: readonly ChasedPupil[]): Signature | undefined {
  const first = open[0]?.acting;
  return open.every(({ acting }) => acting?.personId === first?.personId && acting?.at === first?.at) ? first : undefined;
}

function closedPart(closed: readonly ChasedPupil[], isOver: boolean, detail: Detail): CardElement[] {
  const shown = detail === 'name' ? closed.slice(0, 20) : closed;
  return [
    ...(isOver ? [] : [subheading(`No longer searched for: ${closed.length}`)]),
    ...shown.flatMap((pupil) => searchedPupil(pupil, detail)),
    ...(closed.length > shown.length ? [aside(`and ${closed.length - shown.length} more on Today`)] : []),
  ];
}

/** A pupil who was searched for twice stands once: open before closed. */
const onceEach = (pupils: readonly ChasedPupil[]): ChasedPupil[] =>
  pupils.filter((pupil, at) => pupils.findIndex(({ pupilKey }) => pupilKey === pupil.pupilKey) === at);

function searchData(search: Search, pupils: readonly ChasedPupil[], deliveryKey: string): CardData {
  const steps = pupils.flatMap(({ followUps }) => followUps.map(({ by }) => by.at));
  const about = { schoolKey: search.sheet.schoolKey, deliveryKey, seenAt: steps.sort().at(-1) ?? '' };
  if (search.round === 'leftSite') return { ...about, round: 'leftSite', eventKey: search.sheet.eventKey };
  const { date, half, role, moment } = search.sheet;
  return { ...about, round: 'chase', date, half, role, moment };
}
