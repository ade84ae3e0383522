import type { SessionSheet } from '#domain/sheet.ts';
import { countOf } from '#domain/words.ts';
import { byPlace } from './byPlace.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { pupilsOf } from './sessionFacts.ts';
import { box, line, loudLine } from './texts.ts';
import { stateNames } from './whereaboutsPart.ts';

/** The pupils of a session who left and were not found: what was answered before says nothing of where they are now. */
export function leftBox(sheet: SessionSheet): CardElement[] {
  const left = pupilsOf(sheet).filter(({ pupil }) => pupil.state === 'left');
  if (left.length === 0) return [];
  const draw = ({ pupil }: (typeof left)[number]): CardElement =>
    line(`**${pupil.isVulnerable ? '★ ' : ''}${plain(pupil.name)}** · ${plain(pupil.says)}`);
  return [
    box('attention', [
      loudLine(`${stateNames.left}: ${countOf(left.length, 'pupil')}`),
      ...byPlace(left, ({ place }) => place, draw),
    ]),
  ];
}
