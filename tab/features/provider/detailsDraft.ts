import type { ProviderForm } from '#api/contractPassport.ts';
import { providerKinds } from '#domain/provider.ts';
import { costUnitList } from '#domain/providerDetails.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** What is in the form, as it is typed. */
export type DetailsDraft = Readonly<Record<keyof ProviderForm, string>>;

const days = ['safeguardingLeadTrainedOn', 'deputySafeguardingLeadTrainedOn', 'inspectionOn', 'laListedSince'] as const;

export const detailsDraft = (details: ProviderForm): DetailsDraft => ({
  ...details,
  safeguardingLeadTrainedOn: dayAsTyped(details.safeguardingLeadTrainedOn ?? ''),
  deputySafeguardingLeadTrainedOn: dayAsTyped(details.deputySafeguardingLeadTrainedOn ?? ''),
  inspectionOn: dayAsTyped(details.inspectionOn ?? ''),
  laListedSince: dayAsTyped(details.laListedSince ?? ''),
  cost: details.cost === null ? '' : String(details.cost),
  costPer: details.costPer ?? '',
});

/** Pounds as people write them: `95`, `£1,250.50`. Undefined when it is no amount, null when nothing is written. */
export function poundsFrom(text: string): number | null | undefined {
  const plain = text.replace(/[£,\s]/g, '');
  if (plain === '') return null;
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** What is sent, or what must be put right first. */
export function detailsFrom(draft: DetailsDraft): { readonly to: ProviderForm } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const say = (where: string, what: string) => problems.push({ where, say: what });
  const written = Object.fromEntries(days.map((name) => [name, draft[name].trim() === '' ? null : dayFrom(draft[name])]));
  for (const name of days) if (written[name] === undefined) say(name, 'Write the day as 31/8/2026, or leave it empty.');
  const cost = poundsFrom(draft.cost);
  if (cost === undefined) say('cost', 'Write the cost in pounds, such as 95 or 57.50.');
  if (draft.name.trim() === '') say('name', 'Write the provider’s name.');
  if (draft.telephone.trim() === '') say('telephone', 'Write a telephone number: the attendance officer rings it.');
  const costPer = costUnitList.find((unit) => unit === draft.costPer) ?? null;
  if (cost !== null && cost !== undefined && costPer === null) say('costPer', 'Choose what the cost is for.');
  const kind = providerKinds.find((one) => one === draft.kind);
  if (problems.length > 0 || kind === undefined) return { problems };
  return {
    to: {
      ...trimmed(draft),
      kind,
      safeguardingLeadTrainedOn: written['safeguardingLeadTrainedOn'] ?? null,
      deputySafeguardingLeadTrainedOn: written['deputySafeguardingLeadTrainedOn'] ?? null,
      inspectionOn: written['inspectionOn'] ?? null,
      laListedSince: written['laListedSince'] ?? null,
      cost: cost ?? null,
      costPer: cost === null ? null : costPer,
    },
  };
}

const trimmed = (draft: DetailsDraft) => ({
  name: draft.name.trim(),
  localNames: draft.localNames.trim(),
  contactName: draft.contactName.trim(),
  contactEmail: draft.contactEmail.trim(),
  telephone: draft.telephone.trim(),
  website: draft.website.trim(),
  safeguardingLeadName: draft.safeguardingLeadName.trim(),
  safeguardingLeadTelephone: draft.safeguardingLeadTelephone.trim(),
  deputySafeguardingLeadName: draft.deputySafeguardingLeadName.trim(),
  deputySafeguardingLeadTelephone: draft.deputySafeguardingLeadTelephone.trim(),
  inspectionOutcome: draft.inspectionOutcome.trim(),
  laListedBy: draft.laListedBy.trim(),
  curriculum: draft.curriculum.trim(),
  qualifications: draft.qualifications.trim(),
});
