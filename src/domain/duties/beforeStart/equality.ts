import { provisions } from '../../law.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { capital, firstDayInWords, pupilName } from './whoIsWho.ts';

/** REF-10: "reasonable adjustments and no less favourable treatment of disabled pupils considered and recorded". School policy, no statutory reference. */
export const equality = onceBeforeStart({
  kind: 'equality',
  citation: provisions.REF10,
  say: (c) => `Record which reasonable adjustments were considered for ${c.name()}.`,
  because: (c) => `${firstDayInWords(c)}, and ${askedBecause(c)}.`,
});

function askedBecause(c: PlacementCase): string {
  const name = pupilName(c);
  if (c.pupil?.senStatus === 'ehcp') return `${capital(name)} has an EHC plan: what it asks for is given there too`;
  if (c.pupil?.senStatus === 'senSupport') return `${capital(name)} has SEN support: what helps at school is given there too`;
  return `a disabled pupil is treated no less favourably, so the school asks whether ${name} needs adjustments`;
}
