import { provisions } from '../../law.ts';
import { insurances, type ProviderCheck, providerChecks } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords, shortDate } from '../../words.ts';
import { onSchoolDay } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type CheckDate, checkDate } from './checkDates.ts';
import { type CheckStep, checkSteps, isEnough, latestInWords, partOf } from './checkSteps.ts';
import { type ProviderCase, type ProviderRule, providerDuty } from './providerCase.ts';

type Insurance = (typeof insurances)[number];

/**
 * PRO-5: "Insurance with minimum cover … Policies have expiry dates and are chased before they lapse". Motor insurance only when it was
 * recorded, and without a least cover: it matches how vehicles are used. School policy, no statutory reference.
 */
export const insurance: ProviderRule = (c) =>
  insurances.flatMap((kind) => (kind === 'motorInsurance' && c.checks(kind).length === 0 ? [] : dutiesFor(c, kind)));

/** The least cover in pounds in force today; motor insurance has none. */
const leastCover = (c: ProviderCase, kind: Insurance): number =>
  kind === 'motorInsurance' ? 0 : c.book.facts.policy.on(kind, c.today);

function dutiesFor(c: ProviderCase, kind: Insurance): Duty[] {
  const least = leastCover(c, kind);
  const judge = {
    isEnough: (record: ProviderCheck) => isEnough(record) && (record.outcome === 'notNeeded' || (record.cover ?? 0) >= least),
    expiryOf: ({ expiresOn }: ProviderCheck) => expiresOn,
  };
  const latest = c.checks(kind).at(-1);
  const isOpenEnded =
    latest !== undefined && judge.isEnough(latest) && latest.outcome === 'passed' && latest.expiresOn === undefined;
  return [
    ...checkSteps(c.checks(kind), judge).map((step) => dutyFor(c, kind, step)),
    ...(isOpenEnded ? [withoutExpiry(c, kind, latest)] : []),
  ];
}

function dutyFor(c: ProviderCase, kind: Insurance, step: CheckStep): Duty {
  const { policy } = c.book.facts;
  const name = providerChecks[kind].name;
  const date =
    raisedDate(c, kind, step) ?? checkDate(c, step, step.step === 'renewal' ? lastDayOf(c, step.expiresOn) : undefined);
  const shortfall = policy.on('insuranceShortfall', c.today);
  const least = leastCover(c, kind);
  const source = kind === 'motorInsurance' ? '' : policy.segmentOn(kind, c.today).source;
  return providerDuty(c, {
    kind: 'insurance',
    part: partOf(kind, step),
    dueOn: date.dueOn,
    done: step.done,
    citation: provisions.PRO5,
    basis: source,
    words: () => ({
      say: `${step.step === 'renewal' ? 'Ask for the renewal of the' : 'See the'} ${inSentence(name)} of ${c.name}.`,
      because: `${reason(c, step, least)} ${shortfall === 'bars' ? 'Without it no new pupil may start there.' : 'The school takes this as a warning; it does not bar a new placement.'}`,
      steps: [
        ...(least === 0 ? [] : [`The least cover is ${inPounds(least)} for any one occurrence (${source}, PRO-5).`]),
        ...date.steps,
      ],
    }),
  });
}

/** Cover that was enough when it was seen is judged by a higher least cover only from the day of that choice on. */
function raisedDate(c: ProviderCase, kind: Insurance, step: CheckStep): CheckDate | undefined {
  if (kind === 'motorInsurance' || step.step !== 'first' || step.done !== null || step.latest?.cover === undefined)
    return undefined;
  const { facts } = c.book;
  const { from } = facts.policy.segmentOn(kind, c.today);
  const wasEnough = isEnough(step.latest) && step.latest.cover >= facts.policy.on(kind, step.latest.on);
  const dueOn = onSchoolDay(from, facts, from);
  return wasEnough && (c.dayBefore === undefined || dueOn > c.dayBefore)
    ? { dueOn, steps: [`The least cover was raised on ${dateInWords(from)}; until then what was seen was enough.`] }
    : undefined;
}

/** The last day on which it is valid: the school chooses whether its expiry day is. */
const lastDayOf = (c: ProviderCase, expiresOn: DateText): DateText =>
  c.book.facts.policy.on('validOnExpiryDay', expiresOn) ? expiresOn : addDays(expiresOn, -1);

const withoutExpiry = (c: ProviderCase, kind: Insurance, record: ProviderCheck): Duty =>
  providerDuty(c, {
    kind: 'insurance',
    part: `${kind}|noExpiry`,
    dueOn: undefined,
    done: null,
    citation: provisions.PRO5,
    words: () => ({
      say: `Record when the ${inSentence(providerChecks[kind].name)} of ${c.name} expires.`,
      because: `It was seen on ${dateInWords(record.on)}, but its expiry is not recorded, so nobody can say by when it must be renewed.`,
      steps: ['Insurance is renewed before it lapses (PRO-5), and the day on which it lapses is not known.'],
    }),
  });

function reason(c: ProviderCase, step: CheckStep, least: number): string {
  if (step.step === 'renewal') {
    return `The insurance seen on ${dateInWords(step.record.on)} expires on ${dateInWords(step.expiresOn)}${
      lastDayOf(c, step.expiresOn) === step.expiresOn
        ? ' and is taken as valid on that day'
        : ' and is no longer taken as valid on that day'
    }.`;
  }
  const record = step.step === 'failed' ? step.record : step.latest;
  const what = record !== undefined && isEnough(record) ? shortCover(record, least) : latestInWords(record);
  return step.step === 'failed'
    ? `It was in order, and then ${what}.`
    : `A pupil starts there on ${dateInWords(c.usedFrom)}, and ${what}.`;
}

const shortCover = ({ cover, on }: ProviderCheck, least: number): string =>
  cover === undefined
    ? `the cover seen on ${shortDate(on)} was not recorded`
    : `the cover seen on ${shortDate(on)} was ${inPounds(cover)}, less than ${inPounds(least)}`;

const inPounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;
const inSentence = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
