import type { Pupil } from '#domain/pupil.ts';

/** What whoever looks for a pupil must know; kept by the AP lead and the DSL, not by the import. */
export type Care = Pick<
  Pupil,
  'hasSocialWorker' | 'hasYouthJusticeWorker' | 'hasProtectionPlan' | 'isMarkedVulnerable' | 'riskFlag'
>;

export const careOf = (pupil: Pupil): Care => ({
  hasSocialWorker: pupil.hasSocialWorker,
  hasYouthJusticeWorker: pupil.hasYouthJusticeWorker,
  hasProtectionPlan: pupil.hasProtectionPlan,
  isMarkedVulnerable: pupil.isMarkedVulnerable,
  riskFlag: pupil.riskFlag,
});

export const isSameCare = (one: Care, other: Care): boolean =>
  (['hasSocialWorker', 'hasYouthJusticeWorker', 'hasProtectionPlan', 'isMarkedVulnerable', 'riskFlag'] as const).every(
    (part) => one[part] === other[part],
  );
