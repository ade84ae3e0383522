import { z } from 'zod';
import { type Provider, providerKindNames, providerKinds } from '#domain/provider.ts';
import { type CostUnit, costUnitList, costUnits } from '#domain/providerDetails.ts';
import { choiceOf, date, key, text, time } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const sources = ['register', 'typedIn'] as const;
const sourceNames = { register: 'Register of schools', typedIn: 'Typed in' } as const;

/** A price without its unit, or a unit that nobody knows, says nothing. */
const costUnitOf = (words: string): CostUnit | undefined => costUnitList.find((unit) => costUnits[unit] === words);

const shape = z
  .object({
    Key: key,
    Title: text,
    Kind: choiceOf(providerKinds, providerKindNames),
    Urn: text,
    FoundIn: choiceOf(sources, sourceNames),
    RegisterStatus: text,
    RegisterCheckedOn: date.nullish(),
    ContactName: text,
    ContactEmail: text,
    Telephone: text,
    Website: text,
    SafeguardingLeadName: text,
    SafeguardingLeadTelephone: text,
    MorningReportsBy: time.nullish(),
    AfternoonReportsBy: time.nullish(),
    AttendanceEmail: text,
    LocalNames: text,
    DeputySafeguardingLeadName: text,
    DeputySafeguardingLeadTelephone: text,
    SafeguardingLeadTrainedOn: date.nullish(),
    DeputySafeguardingLeadTrainedOn: date.nullish(),
    InspectionOutcome: text,
    InspectionOn: date.nullish(),
    LaListedBy: text,
    LaListedSince: date.nullish(),
    Cost: z.number().nullish(),
    CostPer: text,
    Curriculum: text,
    Qualifications: text,
  })
  .transform(
    (row): Provider => ({
      key: row.Key,
      name: row.Title,
      kind: row.Kind,
      urn: row.Urn,
      foundIn: row.FoundIn,
      registerStatus: row.RegisterStatus,
      registerCheckedOn: row.RegisterCheckedOn ?? undefined,
      contactName: row.ContactName,
      contactEmail: row.ContactEmail,
      telephone: row.Telephone,
      website: row.Website,
      safeguardingLeadName: row.SafeguardingLeadName,
      safeguardingLeadTelephone: row.SafeguardingLeadTelephone,
      morningReportsBy: row.MorningReportsBy ?? undefined,
      afternoonReportsBy: row.AfternoonReportsBy ?? undefined,
      attendanceEmail: row.AttendanceEmail,
      localNames: row.LocalNames,
      deputySafeguardingLeadName: row.DeputySafeguardingLeadName,
      deputySafeguardingLeadTelephone: row.DeputySafeguardingLeadTelephone,
      safeguardingLeadTrainedOn: row.SafeguardingLeadTrainedOn ?? undefined,
      deputySafeguardingLeadTrainedOn: row.DeputySafeguardingLeadTrainedOn ?? undefined,
      inspectionOutcome: row.InspectionOutcome,
      inspectionOn: row.InspectionOn ?? undefined,
      laListedBy: row.LaListedBy,
      laListedSince: row.LaListedSince ?? undefined,
      cost: row.Cost ?? undefined,
      costPer: costUnitOf(row.CostPer),
      curriculum: row.Curriculum,
      qualifications: row.Qualifications,
    }),
  );

export const providersList: ListCodec<Provider> = {
  list: 'providers',
  shape,
  keyOf: (provider) => provider.key,
  title: (provider) => provider.name,
  write: (provider) => ({
    Kind: providerKindNames[provider.kind],
    Urn: provider.urn,
    FoundIn: sourceNames[provider.foundIn],
    RegisterStatus: provider.registerStatus,
    RegisterCheckedOn: provider.registerCheckedOn ?? '',
    ContactName: provider.contactName,
    ContactEmail: provider.contactEmail,
    Telephone: provider.telephone,
    Website: provider.website,
    SafeguardingLeadName: provider.safeguardingLeadName,
    SafeguardingLeadTelephone: provider.safeguardingLeadTelephone,
    MorningReportsBy: provider.morningReportsBy ?? '',
    AfternoonReportsBy: provider.afternoonReportsBy ?? '',
    AttendanceEmail: provider.attendanceEmail,
    LocalNames: provider.localNames,
    DeputySafeguardingLeadName: provider.deputySafeguardingLeadName,
    DeputySafeguardingLeadTelephone: provider.deputySafeguardingLeadTelephone,
    SafeguardingLeadTrainedOn: provider.safeguardingLeadTrainedOn ?? '',
    DeputySafeguardingLeadTrainedOn: provider.deputySafeguardingLeadTrainedOn ?? '',
    InspectionOutcome: provider.inspectionOutcome,
    InspectionOn: provider.inspectionOn ?? '',
    LaListedBy: provider.laListedBy,
    LaListedSince: provider.laListedSince ?? '',
    Cost: provider.cost ?? null,
    CostPer: provider.costPer === undefined ? '' : costUnits[provider.costPer],
    Curriculum: provider.curriculum,
    Qualifications: provider.qualifications,
  }),
};
