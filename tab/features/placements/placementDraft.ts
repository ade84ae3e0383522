import type { PlacementView, Propose } from '#api/contractPlacements.ts';
import type { Where } from '#domain/placement.ts';
import { type WeekSlot, weekSlots } from '#domain/session.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** What is in the form: everything as it is typed. */
export interface PlacementDraft {
  readonly key: string;
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly siteKey: string;
  readonly reason: Propose['reason'] | '';
  readonly arrangement: Exclude<Propose['arrangement'], 'notSaid'> | '';
  readonly startsOn: string;
  readonly endsOn: string;
  readonly week: Readonly<Record<WeekSlot, Where>>;
  readonly objectives: readonly string[];
  readonly transport: string;
  readonly costPerWeek: string;
}

/** A week with one place in every session that `fits`, and school in the others. */
export const weekWith = (where: Where, fits: (slot: WeekSlot) => boolean = () => true): PlacementDraft['week'] => {
  const place = (slot: WeekSlot): Where => (fits(slot) ? where : 'school');
  return {
    MonAM: place('MonAM'),
    MonPM: place('MonPM'),
    TueAM: place('TueAM'),
    TuePM: place('TuePM'),
    WedAM: place('WedAM'),
    WedPM: place('WedPM'),
    ThuAM: place('ThuAM'),
    ThuPM: place('ThuPM'),
    FriAM: place('FriAM'),
    FriPM: place('FriPM'),
  };
};

export const emptyDraft = (): PlacementDraft => ({
  key: crypto.randomUUID(),
  pupilKey: '',
  providerKey: '',
  siteKey: '',
  reason: '',
  arrangement: '',
  startsOn: '',
  endsOn: '',
  week: weekWith('school'),
  objectives: ['', '', ''],
  transport: '',
  costPerWeek: '',
});

export const draftOf = (placement: PlacementView): PlacementDraft => ({
  key: placement.key,
  pupilKey: placement.pupilKey,
  providerKey: placement.providerKey,
  siteKey: placement.siteKey,
  reason: placement.reason,
  arrangement: placement.arrangement === 'notSaid' ? '' : placement.arrangement,
  startsOn: dayAsTyped(placement.startsOn),
  endsOn: dayAsTyped(placement.endsOn),
  week: placement.week,
  objectives: placement.objectives,
  transport: placement.transport,
  costPerWeek: placement.costPerWeek.toFixed(2),
});

/** Pounds as people write them: `125`, `£1,250.50`. Undefined when it is no amount. */
function poundsFrom(text: string): number | undefined {
  const plain = text.replace(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

export const sessionsAtProvider = (week: PlacementDraft['week']): number =>
  weekSlots.filter((slot) => week[slot] === 'provider').length;

/** The proposal to send, or what is missing before it can be sent. */
export function proposalFrom(
  draft: PlacementDraft,
): { readonly propose: Propose } | { readonly problems: readonly FieldProblem[] } {
  const { key, pupilKey, providerKey, siteKey, reason, arrangement, week } = draft;
  const cost = poundsFrom(draft.costPerWeek);
  const startsOn = dayFrom(draft.startsOn);
  const endsOn = dayFrom(draft.endsOn);
  const [one = '', two = '', three = ''] = draft.objectives;
  const problems: FieldProblem[] = [];
  const need = (is: boolean, where: string, say: string) => {
    if (!is) problems.push({ where, say });
  };
  need(draft.pupilKey !== '', 'pupilKey', 'Choose a pupil.');
  need(draft.providerKey !== '', 'providerKey', 'Choose a provider.');
  need(draft.siteKey !== '' || draft.providerKey === '', 'siteKey', 'Choose where the provider works.');
  need(reason !== '', 'reason', 'Choose a reason.');
  need(arrangement !== '', 'arrangement', 'Choose how it is arranged.');
  need(startsOn !== undefined, 'startsOn', 'Write the day the placement starts, such as 23/11/2026.');
  need(endsOn !== undefined, 'endsOn', 'Write the day the placement ends, such as 23/11/2026.');
  need(!startsOn || !endsOn || startsOn <= endsOn, 'endsOn', 'The end cannot be before the start.');
  need(sessionsAtProvider(draft.week) > 0, 'week', 'Choose at least one session at the provider.');
  for (const [index, text] of [one, two, three].entries())
    need(text.trim() !== '', `objectives.${index}`, `Write objective ${index + 1}.`);
  need(cost !== undefined, 'costPerWeek', 'Write the cost in pounds, such as 125 or 125.50. Write 0 if there is none.');
  if (problems.length > 0 || reason === '' || arrangement === '' || cost === undefined || !startsOn || !endsOn)
    return { problems };
  return {
    propose: {
      key,
      pupilKey,
      providerKey,
      siteKey,
      reason,
      arrangement,
      startsOn,
      endsOn,
      week,
      objectives: [one, two, three],
      transport: draft.transport.trim(),
      costPerWeek: cost,
    },
  };
}
