import { expect, it } from 'vitest';
import { entriesOf } from '../../src/usecases/evidence/entriesOf.ts';
import { aMark, aPlacement, approved, aSignature, aWeek, registerOf, someFacts } from '../domain/builders.ts';

const farm = aPlacement({ key: 'p1', decision: approved, week: aWeek(['MonAM']) });
const garage = aPlacement({ key: 'p2', providerKey: 'garage', decision: approved, week: aWeek(['TueAM']) });
const assessment = {
  ...{ key: 'risk', placementKey: '', pupilKey: farm.pupilKey, providerKey: '', on: '2026-11-16', by: aSignature() },
  says: 'Risk assessment, version 1.',
  what: { kind: 'riskAssessment', version: 1, reviewBy: '2027-01-15', summary: '', where: 'File', file: null },
} as const;
const entries = {
  MonAM: [aMark('present'), aMark('absent')],
  TueAM: [
    { ...aMark('present'), providerKey: 'garage' },
    { ...aMark('absent'), providerKey: 'garage' },
  ],
};
const facts = someFacts({
  placements: [farm, garage],
  caseRecords: [assessment],
  register: registerOf({ pupilKey: farm.pupilKey, weekStartsOn: '2026-11-23', entries }),
});

it('Two placements of a pupil in one document: each with its own entries, what is about the pupil once', () => {
  const all = entriesOf({ facts }, [farm, garage]);
  const says = (pattern: RegExp) => all.filter((entry) => pattern.test(entry.says));
  expect(says(/^Register changed/)).toHaveLength(2);
  expect(says(/^Risk assessment/)).toHaveLength(1);
  for (const { corrects } of all) if (corrects !== null) expect(all.some(({ key }) => key === corrects)).toBe(true);
});
