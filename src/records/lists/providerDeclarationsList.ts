import { z } from 'zod';
import type { ProviderDeclaration } from '#domain/providerCheck.ts';
import { date, key, wholeNumber } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

/** An empty number is not zero: the row is set aside until somebody fills it. */
const count = wholeNumber.nonnegative();

const shape = z
  .object({
    Key: key,
    ProviderKey: key,
    DeclaredOn: date,
    Pupils: count,
    FullTimePupils: count,
    FullTimeLookedAfter: count,
    FullTimeWithEhcPlan: count,
    FullTimeWithSenSupport: count,
    ...recordedByShape,
  })
  .transform(
    (row): ProviderDeclaration => ({
      key: row.Key,
      providerKey: row.ProviderKey,
      on: row.DeclaredOn,
      pupils: row.Pupils,
      fullTimePupils: row.FullTimePupils,
      fullTimeLookedAfter: row.FullTimeLookedAfter,
      fullTimeWithEhcPlan: row.FullTimeWithEhcPlan,
      fullTimeWithSenSupport: row.FullTimeWithSenSupport,
      by: recordedBy(row),
    }),
  );

export const providerDeclarationsList: ListCodec<ProviderDeclaration> = {
  list: 'providerDeclarations',
  shape,
  keyOf: (declaration) => declaration.key,
  title: ({ providerKey, on }, names) => `${names.provider(providerKey)}, ${on}`,
  write: (declaration) => ({
    ProviderKey: declaration.providerKey,
    DeclaredOn: declaration.on,
    Pupils: declaration.pupils,
    FullTimePupils: declaration.fullTimePupils,
    FullTimeLookedAfter: declaration.fullTimeLookedAfter,
    FullTimeWithEhcPlan: declaration.fullTimeWithEhcPlan,
    FullTimeWithSenSupport: declaration.fullTimeWithSenSupport,
    ...recordedByFields(declaration.by),
  }),
};
