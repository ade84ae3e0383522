import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { RuleId } from '../../policy/rules.ts';
import type { Provider } from '../../provider.ts';
import type { DateText } from '../../session.ts';
import { countOf } from '../../words.ts';
import { isRegistered } from './isRegistered.ts';
import { type FullTimeCount, pupilsCounted, type RegistrationFacts } from './pupilsCounted.ts';

interface Limit {
  readonly rule: RuleId & ('registrationPupils' | 'registrationLookedAfter' | 'registrationEhcPlan' | 'registrationSenSupport');
  readonly of: keyof FullTimeCount;
  readonly who: (n: number) => string;
}
const pupils = (n: number): string => countOf(n, 'pupil');
export const registrationLimits: readonly Limit[] = [
  { rule: 'registrationPupils', of: 'fullTimePupils', who: (n) => `${pupils(n)} of compulsory school age` },
  { rule: 'registrationLookedAfter', of: 'fullTimeLookedAfter', who: (n) => `${countOf(n, 'looked-after pupil')}` },
  { rule: 'registrationEhcPlan', of: 'fullTimeWithEhcPlan', who: (n) => `${pupils(n)} with an EHC plan` },
  { rule: 'registrationSenSupport', of: 'fullTimeWithSenSupport', who: (n) => `${pupils(n)} with SEN support` },
];

/**
 * Whether a provider may go without registration as an independent school, and so may be used at all (PRO-2). No override.
 *
 * > "must be registered as an independent school if it gives full-time education to five or more pupils of compulsory school age, or to
 * > one such pupil who is looked after, or to one with an EHCP" (PRO-2; Education Act 1996 section 463; no definition of full time in law)
 *
 * What counts is the provider's pupils, of every school of the trust and those it declares for others, and `coming` ones. One pupil
 * below a limit is met with a warning, `facts.near` is then 1; a limit of one pupil has no such warning.
 */
export function registrationTest(provider: Provider, facts: RegistrationFacts, on: DateText, coming?: FullTimeCount): Finding {
  const question = 'Must the provider be registered as a school?';
  const { met, notMet, unclear } = answer(question, provisions.independentSchoolRegistration);
  if (provider.kind === 'onSite') return met(`${provider.name} is on the school’s own site.`);
  if (isRegistered(provider)) return met(`${provider.name} is in the register of schools with URN ${provider.urn}.`);

  const { count, who, missing } = pupilsCounted(provider, facts, on, coming);
  const counts = { ...count, fullTimeHours: facts.policy.on('fullTimeHours', on) };
  const hours = `Full time is taken as ${facts.policy.on('fullTimeHours', on)} hours a week, a guide and not law.`;
  const judged = registrationLimits
    .map((limit) => ({
      ...limit,
      n: count[limit.of],
      least: facts.policy.on(limit.rule, on),
      source: sourceOf(facts, limit, on),
    }))
    .filter(({ least }) => least > 0);

  const reached = judged.filter(({ n, least }) => n >= least);
  if (reached[0] !== undefined) {
    const by2026 = reached.every(({ rule }) => rule === 'registrationSenSupport');
    const refused = by2026 ? answer(question, provisions.registrationAct2026).notMet : notMet;
    const why = reached.map(({ n, who: words, least, source }) => `${words(n)} (the limit is ${least}${source})`).join(', ');
    return refused(
      `${provider.name} must be registered as an independent school and is not. In full-time education there: ${why}. Counted: ${who}. It may not be used and nobody can override this: choose another provider, or, if it is registered, look it up by its URN. ${hours}`,
      counts,
    );
  }
  if (missing.length > 0) {
    const known = who === '' ? '' : ` Known so far, in full-time education: ${who}.`;
    return unclear(
      `Whether ${provider.name} must be registered as a school is not known. ${missing.join(' ')}${known} ${hours}`,
      counts,
    );
  }
  const near = judged.filter(({ n, least }) => least > 1 && n === least - 1);
  if (near.length > 0) {
    const what = near.map(({ n, who: words, least, source }) => `${words(n)} (the limit is ${least}${source})`).join(', ');
    return met(
      `${provider.name} need not be registered yet, but one more full-time pupil would change that. In full-time education there: ${what}. Counted: ${who}. ${hours}`,
      { ...counts, near: 1 },
    );
  }
  return met(`${provider.name} need not be registered: in full-time education there are ${who}. ${hours}`, {
    ...counts,
    near: 0,
  });
}

/** Whose value a limit is, when it is not the law's own. */
function sourceOf({ policy }: RegistrationFacts, { rule }: Limit, on: DateText): string {
  const { said, source } = policy.segmentOn(rule, on);
  return said === 'law' ? '' : `, ${source}`;
}
