import type { SampleProvider } from './providers.ts';
import { addDays, type DateText } from './schoolDays.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

interface Details {
  readonly localNames?: string;
  /** Name and extension. */
  readonly deputy?: readonly [name: string, extension: string];
  /** How many days ago lead and deputy were trained. */
  readonly trained: readonly [lead: number, deputy?: number];
  readonly inspection?: readonly [outcome: string, daysAgo: number];
  readonly listedForDays?: number;
  readonly cost?: readonly [pounds: number, per: 'a session' | 'a day'];
  readonly curriculum: string;
  readonly qualifications: string;
}

/** What is known of the sample providers; the garage's lead was trained long ago and has no deputy. Of the others nothing was noted. */
const details: Readonly<Record<string, Details>> = {
  'Wexbourne Pupil Referral Unit': {
    localNames: 'The PRU, Cooper Street',
    deputy: ['Tamsin Rook', '513'],
    trained: [200, 340],
    inspection: ['Good', 700],
    listedForDays: 1200,
    cost: [58, 'a session'],
    curriculum: 'English, mathematics, science, PSHE, art, sport',
    qualifications: 'GCSE English, mathematics, science; Arts Award',
  },
  'Sparrow Farm': {
    localNames: 'The farm',
    deputy: ['Nell Wainwright', '532'],
    trained: [310, 310],
    listedForDays: 400,
    cost: [95, 'a day'],
    curriculum: 'Animal care, land-based work, PSHE',
    qualifications: 'Entry level certificate in land-based studies',
  },
  'Second Gear Workshop': {
    localNames: 'The garage',
    trained: [800],
    listedForDays: 300,
    cost: [80, 'a day'],
    curriculum: 'Motor vehicle work, employability',
    qualifications: 'Level 1 award in motor vehicle studies',
  },
};

/** The columns that say more of a provider, as of today. */
export function detailsOf({ name }: SampleProvider, today: DateText): Row {
  const known = details[name];
  if (known === undefined) return {};
  const ago = (days: number | undefined): string => (days === undefined ? '' : addDays(today, -days));
  return {
    LocalNames: known.localNames ?? '',
    DeputySafeguardingLeadName: known.deputy?.[0] ?? '',
    DeputySafeguardingLeadTelephone: known.deputy === undefined ? '' : `01632 960${known.deputy[1]}`,
    SafeguardingLeadTrainedOn: ago(known.trained[0]),
    DeputySafeguardingLeadTrainedOn: ago(known.trained[1]),
    InspectionOutcome: known.inspection?.[0] ?? '',
    InspectionOn: ago(known.inspection?.[1]),
    LaListedBy: known.listedForDays === undefined ? '' : 'Wexshire County Council',
    LaListedSince: ago(known.listedForDays),
    ...(known.cost === undefined ? {} : { Cost: known.cost[0], CostPer: known.cost[1] }),
    Curriculum: known.curriculum,
    Qualifications: known.qualifications,
  };
}
