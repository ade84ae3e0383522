import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, providerName, pupilName } from './whoIsWho.ts';

/** ATT-9: "for an eligible pupil the arrangement (meal, food, voucher) at the provider is made and checked". School policy, no statutory reference. */
export const meals = onceBeforeStart({
  kind: 'meals',
  citation: provisions.ATT9,
  when: ({ pupil }) => pupil === undefined || pupil.isEligibleForFreeSchoolMeals,
  unclear: ({ pupil }) =>
    pupil === undefined
      ? 'The pupil is no longer in the list, so nobody can say whether free school meals are due: put the pupil back, then look again.'
      : undefined,
  say: (c) => `Arrange ${pupilName(c)}’s free school meal at ${providerName(c)} (meal, food or voucher), and check it.`,
  because: (c) => `${firstDayInWords(c)}, and ${pupilName(c)} is entitled to free school meals there as at school.`,
});
