import type { Provider, ProviderKind } from '#domain/provider.ts';
import type { CostUnit } from '#domain/providerDetails.ts';
import type { DateText } from '#domain/session.ts';

/** What people say of a provider in the form; empty or null: nobody knows. The register's own facts are not among it. */
export interface ProviderForm {
  readonly name: string;
  readonly localNames: string;
  readonly kind: ProviderKind;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly website: string;
  readonly safeguardingLeadName: string;
  readonly safeguardingLeadTelephone: string;
  readonly safeguardingLeadTrainedOn: DateText | null;
  readonly deputySafeguardingLeadName: string;
  readonly deputySafeguardingLeadTelephone: string;
  readonly deputySafeguardingLeadTrainedOn: DateText | null;
  readonly inspectionOutcome: string;
  readonly inspectionOn: DateText | null;
  readonly laListedBy: string;
  readonly laListedSince: DateText | null;
  /** Pounds. */
  readonly cost: number | null;
  readonly costPer: CostUnit | null;
  readonly curriculum: string;
  readonly qualifications: string;
}
type Field = keyof ProviderForm;

/** The fields as a sentence names them. */
const fieldNames = {
  name: 'name',
  localNames: 'local names',
  kind: 'kind',
  contactName: 'contact',
  contactEmail: 'contact’s e-mail',
  telephone: 'telephone',
  website: 'website',
  safeguardingLeadName: 'safeguarding lead',
  safeguardingLeadTelephone: 'safeguarding lead’s telephone',
  safeguardingLeadTrainedOn: 'safeguarding lead’s training',
  deputySafeguardingLeadName: 'deputy',
  deputySafeguardingLeadTelephone: 'deputy’s telephone',
  deputySafeguardingLeadTrainedOn: 'deputy’s training',
  inspectionOutcome: 'outcome of the inspection',
  inspectionOn: 'day of the inspection',
  laListedBy: 'local authority’s catalogue',
  laListedSince: 'day of the listing',
  cost: 'cost',
  costPer: 'what the cost is for',
  curriculum: 'curriculum',
  qualifications: 'qualifications',
} as const satisfies Record<Field, string>;
const isField = (name: string): name is Field => Object.hasOwn(fieldNames, name);
const fields: readonly Field[] = Object.keys(fieldNames).filter(isField);

export const formOf = (provider: Provider): ProviderForm => ({
  name: provider.name,
  localNames: provider.localNames,
  kind: provider.kind,
  contactName: provider.contactName,
  contactEmail: provider.contactEmail,
  telephone: provider.telephone,
  website: provider.website,
  safeguardingLeadName: provider.safeguardingLeadName,
  safeguardingLeadTelephone: provider.safeguardingLeadTelephone,
  safeguardingLeadTrainedOn: provider.safeguardingLeadTrainedOn ?? null,
  deputySafeguardingLeadName: provider.deputySafeguardingLeadName,
  deputySafeguardingLeadTelephone: provider.deputySafeguardingLeadTelephone,
  deputySafeguardingLeadTrainedOn: provider.deputySafeguardingLeadTrainedOn ?? null,
  inspectionOutcome: provider.inspectionOutcome,
  inspectionOn: provider.inspectionOn ?? null,
  laListedBy: provider.laListedBy,
  laListedSince: provider.laListedSince ?? null,
  cost: provider.cost ?? null,
  costPer: provider.costPer ?? null,
  curriculum: provider.curriculum,
  qualifications: provider.qualifications,
});

/** The provider with what the form says; the register's facts, its times and its key stay. */
export const withForm = (provider: Provider, form: ProviderForm): Provider => ({
  ...provider,
  ...form,
  safeguardingLeadTrainedOn: form.safeguardingLeadTrainedOn ?? undefined,
  deputySafeguardingLeadTrainedOn: form.deputySafeguardingLeadTrainedOn ?? undefined,
  inspectionOn: form.inspectionOn ?? undefined,
  laListedSince: form.laListedSince ?? undefined,
  cost: form.cost ?? undefined,
  costPer: form.costPer ?? undefined,
});

/** The names of the fields in which two forms differ. */
export const differences = (one: ProviderForm, other: ProviderForm): string[] =>
  fields.filter((field) => one[field] !== other[field]).map((field) => fieldNames[field]);
