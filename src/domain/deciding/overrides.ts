/** PRO-11: "A headteacher's override needs a written reason and stays visible; it never reaches PRO-2." */
import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { Finding } from '../finding.ts';
import type { Placement } from '../placement.ts';
import { isProviderCheckKind, providerChecks } from '../providerCheck.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import { recordsOfPlacement } from './recordsOfPlacement.ts';

/** What is overridden: a placement there is, or a pupil at a provider before anything is proposed. */
export type Overridden = Pick<Placement, 'key' | 'pupilKey' | 'providerKey'>;

export interface Override {
  readonly given: CaseRecordOf<'override'>;
  /** That it was ended by hand. */
  readonly ended: CaseRecordOf<'overrideEnded'> | undefined;
}

/** Every override of a placement, earliest first, ended ones too. One that was given for another provider is none of it. */
export function overridesOf({ caseRecords }: Pick<SchoolFacts, 'caseRecords'>, about: Overridden): Override[] {
  if (caseRecords.length === 0) return [];
  const of = recordsOfPlacement(caseRecords);
  const before = of('').filter(({ pupilKey }) => pupilKey === about.pupilKey);
  const records = [...before, ...of(about.key)].filter(({ providerKey }) => providerKey === about.providerKey);
  const ended = recordsOf(records, 'overrideEnded');
  return recordsOf(records, 'override').map((given) => ({
    given,
    ended: ended.find(({ what }) => what.recordKey === given.key),
  }));
}

/** Those in force on a day: from the day each was given to its last day, both included, unless somebody ended it. */
export const overridesInForce = (facts: Pick<SchoolFacts, 'caseRecords'>, about: Overridden, on: DateText): Override[] =>
  overridesOf(facts, about).filter(({ given, ended }) => ended === undefined && given.on <= on && on <= given.what.until);

/** What a finding found wrong, by check, part and state: `essentialChecks/letterOfAssurance:missing`. */
export function wrongParts({ outcome, facts: { check, wrong } }: Finding): string[] {
  if (outcome !== 'notMet' || typeof check !== 'string' || typeof wrong !== 'string' || wrong === '') return [];
  return wrong.split(' ').map((part) => `${check}/${part}`);
}

/** The same of a finding that may be overridden; nothing for any other. */
export const partsOf = (finding: Finding): string[] => (finding.facts.overridableBy === 'headteacher' ? wrongParts(finding) : []);

/** `Letter of assurance (missing)`. */
export function partInWords(part: string): string {
  const [kind = '', state = ''] = (part.split('/')[1] ?? part).split(':');
  return `${isProviderCheckKind(kind) ? providerChecks[kind].name : kind} (${state})`;
}

/**
 * The findings as they count with the overrides in force: what is wholly overridden refuses no more, and says who answers for it until when
 * and why. What went wrong since is not overridden.
 */
export function withOverrides(findings: readonly Finding[], inForce: readonly Override[]): Finding[] {
  if (inForce.length === 0) return [...findings];
  return findings.map((finding) => {
    const parts = partsOf(finding);
    const used = inForce.filter(({ given }) => given.what.checks.some((check) => parts.includes(check)));
    const covered = new Set(used.flatMap(({ given }) => given.what.checks));
    if (parts.length === 0 || !parts.every((part) => covered.has(part))) return finding;
    return {
      ...finding,
      outcome: 'unclear',
      because: `${used.map(overrideInWords).join(' ')} ${finding.because}`,
      facts: { ...finding.facts, overridden: 1 },
    };
  });
}

/** `Overridden by Helen Ward until Friday 18 December 2026: “The letter is promised for Monday.”` */
export const overrideInWords = ({ given: { by, what } }: Override): string =>
  `Overridden by ${by.name} until ${dateInWords(what.until)}: “${what.reason}”`;
