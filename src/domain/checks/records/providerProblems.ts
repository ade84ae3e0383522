import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { providerChecks } from '../../providerCheck.ts';
import { dateInWords } from '../../words.ts';
import { found } from './contradiction.ts';

/** Checks of a provider that expire before they were made, declarations that do not add up, and either of a provider that is not there. */
export function providerProblems({ facts }: Rulebook): Finding[] {
  const nameOf = (key: string): string => facts.providers.get(key)?.name ?? 'a provider that is not in the trust’s list';
  const checks = facts.providerChecks.flatMap(({ key, providerKey, check, on, expiresOn }) => {
    const about = { list: 'providerChecks', record: key } as const;
    const which = `The check “${providerChecks[check].name}” of ${nameOf(providerKey)}`;
    return found(
      !facts.providers.has(providerKey) && {
        ...about,
        other: providerKey,
        problem: 'providerUnknown',
        because: `${which}, made on ${dateInWords(on)}, counts for nobody. Correct the provider.`,
      },
      expiresOn !== undefined &&
        expiresOn < on && {
          ...about,
          problem: 'expiresBeforeMade',
          because: `${which} was made on ${dateInWords(on)} and expires before, on ${dateInWords(expiresOn)}. Record it again with the right day.`,
        },
    );
  });
  const declarations = facts.providerDeclarations.flatMap((one) => {
    const about = { list: 'providerDeclarations', record: one.key } as const;
    const which = `What was declared for ${nameOf(one.providerKey)} on ${dateInWords(one.on)}`;
    const most = Math.max(one.fullTimeLookedAfter, one.fullTimeWithEhcPlan, one.fullTimeWithSenSupport);
    return found(
      !facts.providers.has(one.providerKey) && {
        ...about,
        other: one.providerKey,
        problem: 'providerUnknown',
        because: `${which} counts for nobody. Correct the provider.`,
      },
      (one.fullTimePupils > one.pupils || most > one.fullTimePupils) && {
        ...about,
        problem: 'doesNotAddUp',
        because: `${which} does not add up: ${one.pupils} pupils, ${one.fullTimePupils} of them full time, and of these up to ${most} in one group. Ask the provider again.`,
      },
    );
  });
  return [...checks, ...declarations];
}
