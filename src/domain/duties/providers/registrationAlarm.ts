import { registrationTest } from '../../checks/provider/registrationTest.ts';
import type { Finding } from '../../finding.ts';
import type { Provider } from '../../provider.ts';
import { dateInWords } from '../../words.ts';
import { onSchoolDay } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { dischargeByCheck, isEnough } from './checkSteps.ts';
import { type ProviderCase, type ProviderRule, providerDuty } from './providerCase.ts';

/**
 * PRO-2: "A provider that must be registered and is not may not be used, no override: … live ones raise an alarm to the AP lead, DSL and
 * trust, and the school's duty to report it is tracked". Whether it must be is `registrationTest`; where that cannot be said, that is
 * said. Each is due from the first pupil's start on, because nobody may be there.
 */
export const registrationAlarm: ProviderRule = (c) => {
  if (c.provider === undefined) return [];
  const finding = registrationTest(c.provider, c.book.facts, c.today);
  if (finding.outcome === 'unclear') return [notKnown(c, finding)];
  if (finding.outcome === 'met') return [];
  return [alarm(c, c.provider, finding), report(c, c.provider, finding)];
};

const dueSince = (c: ProviderCase): string => onSchoolDay(c.usedFrom, c.book.facts, c.usedFrom);
const sinceInWords = (c: ProviderCase): string =>
  `The first placement there that runs or is to come starts on ${dateInWords(c.usedFrom)}; from that day nobody may be there.`;

const alarm = (c: ProviderCase, { name }: Provider, finding: Finding): Duty =>
  providerDuty(c, {
    kind: 'mustBeRegistered',
    dueOn: dueSince(c),
    tellFrom: alwaysTold,
    done: null,
    citation: finding.citation,
    words: () => ({
      say: `Move the pupils from ${name}: it may not be used. Tell the DSL and the trust today.`,
      because: finding.because,
      steps: [finding.because, sinceInWords(c)],
    }),
  });

const report = (c: ProviderCase, { name }: Provider, finding: Finding): Duty => {
  const reported = c.checks('unregisteredReported').findLast(isEnough);
  return providerDuty(c, {
    kind: 'unregisteredReported',
    dueOn: dueSince(c),
    tellFrom: alwaysTold,
    done: reported === undefined ? null : dischargeByCheck(reported),
    citation: finding.citation,
    words: () => ({
      say: `Report ${name} as a setting that must be registered and is not, and record the report.`,
      because: finding.because,
      steps: ['The school reports a setting that must be registered and is not (PRO-2).', sinceInWords(c)],
    }),
  });
};

const notKnown = (c: ProviderCase, finding: Finding): Duty =>
  providerDuty(c, {
    kind: 'mustBeRegistered',
    part: 'unknown',
    dueOn: undefined,
    done: null,
    citation: finding.citation,
    words: () => ({
      say: `Find out whether ${c.name} must be registered as a school.`,
      because: finding.because,
      steps: ['Whether a setting must be registered turns on all of its pupils (PRO-2), and not all of them are known.'],
    }),
  });

/** An alarm is not held back until it is due. */
const alwaysTold = '1900-01-01';
