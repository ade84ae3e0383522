import { z } from 'zod';
import { type Provider, providerKindNames, providerKinds } from '#domain/provider.ts';
import { choiceOf, date, key, text, time } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const sources = ['register', 'typedIn'] as const;
const sourceNames = { register: 'Register of schools', typedIn: 'Typed in' } as const;

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
  }),
};
