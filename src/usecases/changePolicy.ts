import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { type ChangePolicy, policyChoices, whyProblems } from './policyChanges.ts';
import { mayChangePolicy } from './policyRights.ts';
import { refuse } from './refuse.ts';
import { type PolicyView, viewPolicy } from './viewPolicy.ts';

/**
 * Keeps choices about the policy of a school or of the trust, from a day on: everything is checked first, then written in one batch. The
 * same form sent again completes what a lost connection left out.
 */
export async function changePolicy(desk: Desk, schoolKey: string, input: ChangePolicy): Promise<Outcome<PolicyView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { trust, signature, facts } = opened.value;
  const right = mayChangePolicy(input.scope, desk, opened.value);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const choices = policyChoices(opened.value, input);
  if (!choices.done) return choices;
  const [missing] = whyProblems(input);
  if (missing !== undefined) return refuse.badField(missing.where, missing.say);

  const creates = choices.value.filter(({ key }) => !trust.policies.has(key));
  if (creates.length > 0) {
    const writer = await desk.writer('trust');
    const subject = input.scope === 'trust' ? 'trust' : facts.school.key;
    const note = { by: signature, action: 'Policy changed', subject };
    const written = await writer.change(
      creates.map((create) => ({ list: 'policies', create })),
      note,
    );
    if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint("the trust's policies");
  }
  const affected = input.scope === 'trust' ? trust.schools.keys() : [schoolKey];
  for (const school of affected) desk.afterChange(school);
  return viewPolicy(desk, schoolKey);
}
