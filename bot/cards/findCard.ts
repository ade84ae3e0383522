import type { PlacementStage } from '#domain/placement.ts';
import { halfName } from '#domain/session.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { ringOrder } from './ringOrder.ts';
import { tabLink } from './tabLink.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, heading, line } from './texts.ts';
import { isLoud, type PupilRow, stateNames } from './whereaboutsPart.ts';

const stageNames = {
  proposed: 'waiting for approval',
  sentBack: 'sent back',
  approved: 'approved, not begun',
  running: 'running',
  pastItsEnd: 'past its end date',
  withdrawn: 'withdrawn',
  ended: 'ended',
} as const satisfies Record<PlacementStage, string>;

/** A pupil as *find* shows it. */
export interface PupilFound {
  readonly schoolName: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly placements: readonly { readonly providerName: string; readonly stage: PlacementStage }[];
  readonly today: readonly (PupilRow & { readonly half: 'AM' | 'PM' })[];
}

/** Answers *find*: where each pupil is meant to be today, what was confirmed, and whom to ring. */
export function findCard(words: string, pupils: readonly PupilFound[], total: number, options: CardOptions): Drawn {
  const drawFirst = (n: number): Drawn => {
    const shown = pupils.slice(0, n);
    const more = total - shown.length;
    return draw({
      summary: `Found ${countOf(total, 'pupil')}.`,
      deliveryKey: options.deliveryKey,
      body: [
        heading(total === 0 ? 'No pupil found' : `${countOf(total, 'pupil')} found`),
        aside(
          total === 0
            ? `Nobody is called “${plain(words)}” in your schools. Try part of a first name or surname.`
            : `for “${plain(words)}”`,
        ),
        ...shown.flatMap(pupilPart),
        ...(more > 0 ? [aside(`and ${more} more. Write more of the name to narrow it down.`)] : []),
      ],
      actions: [tabLink(options.links, 'Open pupils', 'pupils')],
    });
  };
  const whole = drawFirst(pupils.length);
  return fits(whole) ? whole : drawFirst(5);
}

function pupilPart(pupil: PupilFound): CardElement[] {
  return [
    {
      ...line(
        `**${plain(pupil.name)}**, ${yearGroupName(pupil.yearGroup)} ${plain(pupil.registrationGroup)} · ${plain(pupil.schoolName)}`,
      ),
      separator: true,
      spacing: 'Medium',
    },
    ...pupil.today.flatMap(todayPart),
    ...(pupil.today.length === 0 ? [{ ...line('Not due away from school today.'), spacing: 'None' as const }] : []),
    ...pupil.placements.map(
      (placement): CardElement => aside(`${plain(placement.providerName)}: ${stageNames[placement.stage]}`),
    ),
    ...(pupil.contactName === ''
      ? []
      : [aside(`Contact: ${plain(pupil.contactName)}, ${telephoneLink(pupil.contactTelephone)}`)]),
  ];
}

/** The state in a sentence; whom to ring stands below only where somebody has to look for the pupil. */
function todayPart(row: PupilFound['today'][number]): CardElement[] {
  const text = line(`Today, ${halfName(row.half)}: **${stateNames[row.state]}**. ${plain(row.says)}`);
  const where = aside(`${plain(row.providerName)} · ${telephoneLink(row.telephone)}`);
  if (!isLoud(row)) return [{ ...text, spacing: 'Small' }, where];
  return [
    { ...text, spacing: 'Small', color: 'Attention', weight: 'Bolder' },
    aside(plain(row.providerName)),
    ...ringOrder(row.telephones),
    ...(row.riskFlag === '' ? [] : [line(`**Know before you look:** ${plain(row.riskFlag)}`)]),
  ];
}
