import { type Arrangement, arrangementNames, arrangements } from '../arrangement.ts';
import { foldName } from '../foldName.ts';
import { type PlacementReason, placementReasonNames, placementReasons } from '../placement.ts';
import { type ProviderKind, providerKindNames, providerKinds } from '../provider.ts';
import { type Cell, isBlank, quoted, tidy } from '../pupilImport/cell.ts';
import { listInWords } from '../words.ts';

type Patterns<T> = readonly (readonly [RegExp, T])[];

/** The choice whose own words stand there, or the first whose pattern fits; undefined when none does. */
function chosen<T extends string>(text: string, all: readonly T[], names: Readonly<Record<T, string>>, patterns: Patterns<T>) {
  const folded = foldName(text);
  return all.find((one) => foldName(names[one]) === folded) ?? patterns.find(([pattern]) => pattern.test(folded))?.[1];
}

/** First match wins: "risk of permanent exclusion after suspension" is the risk. The dry run shows what was understood. */
const reasons: Patterns<PlacementReason> = [
  [/fixed term/, 'suspension'],
  [/perm|exclusion|\bpex\b/, 'riskOfPermanentExclusion'],
  [/suspen/, 'suspension'],
  [/attendance|refus|\bebs/, 'nonAttendance'],
  [/mental|anxi|emotional|\bsemh\b|camhs/, 'mentalHealth'],
  [/physical|medical|illness|health/, 'physicalHealth'],
  [/\behc/, 'ehcpRequirement'],
  [/\bsend?\b|special|personalis/, 'sendPersonalisation'],
  [/\bneet\b|post 16|leaving/, 'riskOfNeet'],
  [/curriculum|vocation|course|option/, 'widerCurriculum'],
  [/behav|conduct/, 'behaviour'],
];
export function readReason(text: string): Cell<PlacementReason> {
  const written = tidy(text);
  const names = listInWords(
    Object.values(placementReasonNames).map((name) => `“${name}”`),
    'or',
  );
  if (isBlank(written)) return { say: `The reason is missing. Write ${names}.` };
  const found = chosen(written, placementReasons, placementReasonNames, reasons);
  return found === undefined ? { say: `${quoted(written)} is not one of the reasons. Write ${names}.` } : { value: found };
}

const arranged: Patterns<Arrangement> = [
  [/off ?site|direct|29a/, 'offSiteDirection'],
  [/local authority|\bla\b|council|section 19|\bs19\b/, 'localAuthority'],
  [/parent|school/, 'schoolWithParents'],
];
/** What is blank or not understood is not said yet: a check asks for it. */
export const readArrangement = (text: string): Arrangement =>
  chosen(tidy(text), arrangements, arrangementNames, arranged) ?? 'notSaid';

const kinds: Patterns<ProviderKind> = [
  [/pupil referral|\bpru\b|short stay/, 'pupilReferralUnit'],
  [/ap academy|ap free|alternative provision (academy|free)/, 'apAcademy'],
  [/online|virtual/, 'online'],
  [/hospital/, 'hospital'],
  [/independent/, 'independentSchool'],
  [/special/, 'specialSchool'],
  [/college|further education|\bfe\b/, 'college'],
  [/unregist|farm|workshop|mentor|tuition|tutor|charity|sport/, 'unregisteredSetting'],
  [/own site|on site|in school/, 'onSite'],
  [/school|academy/, 'mainstreamSchool'],
];
/** Undefined when the tracker does not say it: the register of schools may. */
export const readProviderKind = (text: string): ProviderKind | undefined =>
  isBlank(tidy(text)) ? undefined : chosen(tidy(text), providerKinds, providerKindNames, kinds);

/** Pounds a week from `£1,250.50`, `250`, `250 pw`; blank is 0. */
export function readCost(text: string): Cell<number> {
  const written = tidy(text).toLowerCase();
  if (isBlank(written)) return { value: 0 };
  const [, number, per = ''] = /^£? ?([\d,]+(?:\.\d{1,2})?)(?: ?(.*))?$/.exec(written) ?? [];
  if (number === undefined) return { say: `${quoted(written)} is not a cost. Write pounds a week, such as 250.` };
  if (per !== '' && !/^(\/|a |per |p\/?|each )? ?w(eek|k)?$/.test(per))
    return { say: `${quoted(written)} is not a cost a week. Write pounds a week, such as 250.` };
  const pounds = Number(number.replaceAll(',', ''));
  return pounds > 100_000 ? { say: `${quoted(written)} is more than £100,000 a week. Correct it.` } : { value: pounds };
}
