import { rights } from '#domain/checks/rights.ts';
import { holdersOf, holdsRight, type Workplace } from '#domain/checks/rolesThatMay.ts';
import type { Finding } from '#domain/finding.ts';
import { listInWords } from '#domain/words.ts';
import type { TrustBook } from '#records/records.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';

export type PolicyScope = 'school' | 'trust';

const trustAsWorkplace = ({ staff }: TrustBook): Workplace => ({
  school: { name: 'the trust' },
  staff: Array.from(staff.values(), ({ value }) => value),
});

/** Whether a person may change the policy of the school (AP lead) or of the trust (trust AP/SEND lead). */
export const mayChangePolicy = (scope: PolicyScope, { person }: Pick<Desk, 'person'>, { facts, trust }: OpenSchool): Finding =>
  scope === 'school'
    ? holdsRight('changePolicy', person, facts)
    : holdsRight('changeTrustPolicy', person, trustAsWorkplace(trust));

/** PRO-3: whether a person may approve a provider as an exception in writing; the trust alone may. */
export const mayApproveException = ({ person }: Pick<Desk, 'person'>, { trust }: OpenSchool): Finding =>
  holdsRight('approveException', person, trustAsWorkplace(trust));

/** Who may change what, in two sentences. */
export function whoMayChangePolicy({ facts, trust }: OpenSchool): string {
  const named = (names: readonly string[]): string => (names.length === 0 ? 'nobody is named' : listInWords(names, 'or'));
  const ofSchool = named(holdersOf(rights.changePolicy.roles, facts.staff));
  const ofTrust = named(holdersOf(rights.changeTrustPolicy.roles, trustAsWorkplace(trust).staff));
  return `The AP lead of ${facts.school.name} (${ofSchool}) changes the school’s policy. The trust AP/SEND lead (${ofTrust}) changes that of every school, and alone the numbers of the law.`;
}
