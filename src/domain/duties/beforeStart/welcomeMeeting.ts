import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, providerName, pupilName } from './whoIsWho.ts';

/**
 * REF-7: "a welcome meeting agrees dress, lunch, travel, expectations, behaviour contract, start and end dates". School policy, no statutory
 * reference.
 */
export const welcomeMeeting = onceBeforeStart({
  kind: 'welcomeMeeting',
  citation: provisions.REF7,
  say: (c) => `Hold the welcome meeting with ${providerName(c)} for ${pupilName(c)}, and record it.`,
  because: (c) =>
    `${firstDayInWords(c)}; dress, lunch, travel, what is expected and the dates are agreed with the family before.`,
});
