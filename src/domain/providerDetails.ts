import type { DateText } from './session.ts';

/** PRO-1: what a price is for. */
export const costUnits = {
  session: 'a session',
  day: 'a day',
  week: 'a week',
  term: 'a term',
  placement: 'a placement',
} as const;
export type CostUnit = keyof typeof costUnits;
const isCostUnit = (text: string): text is CostUnit => Object.hasOwn(costUnits, text);
export const costUnitList: readonly CostUnit[] = Object.keys(costUnits).filter(isCostUnit);

/** PRO-1: what is known of a provider beside its name, kind, contact and reporting. Empty or undefined: nobody has said. */
export interface ProviderDetails {
  /** What people call it, so that it is found under those names too. */
  readonly localNames: string;
  readonly deputySafeguardingLeadName: string;
  readonly deputySafeguardingLeadTelephone: string;
  /** Their last training in safeguarding. */
  readonly safeguardingLeadTrainedOn: DateText | undefined;
  readonly deputySafeguardingLeadTrainedOn: DateText | undefined;
  /** Ofsted's words, or another inspectorate's. */
  readonly inspectionOutcome: string;
  readonly inspectionOn: DateText | undefined;
  /** The local authority in whose catalogue it stands: evidence, never a pass (BEY-6). */
  readonly laListedBy: string;
  readonly laListedSince: DateText | undefined;
  /** Pounds, with pence. */
  readonly cost: number | undefined;
  readonly costPer: CostUnit | undefined;
  readonly curriculum: string;
  readonly qualifications: string;
}

/** A provider of whom nobody has said more yet. */
export const noDetails: ProviderDetails = {
  localNames: '',
  deputySafeguardingLeadName: '',
  deputySafeguardingLeadTelephone: '',
  safeguardingLeadTrainedOn: undefined,
  deputySafeguardingLeadTrainedOn: undefined,
  inspectionOutcome: '',
  inspectionOn: undefined,
  laListedBy: '',
  laListedSince: undefined,
  cost: undefined,
  costPer: undefined,
  curriculum: '',
  qualifications: '',
};
