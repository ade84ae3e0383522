import type { ProviderCheck, ProviderCheckKind } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import { dateInWords, shortDate } from '../../words.ts';
import type { Discharge } from '../duty.ts';

/** What is asked of one check of a provider through time: it is made, renewed before it expires, and put right after it failed. */
export type CheckStep =
  | { readonly step: 'first'; readonly latest: ProviderCheck | undefined; readonly done: Discharge | null }
  | {
      readonly step: 'renewal';
      readonly record: ProviderCheck;
      readonly expiresOn: DateText;
      readonly done: Discharge | null;
    }
  | { readonly step: 'failed'; readonly record: ProviderCheck; readonly done: Discharge | null };

/** How a kind of check is judged. */
export interface CheckJudge {
  readonly isEnough: (record: ProviderCheck) => boolean;
  readonly expiryOf: (record: ProviderCheck) => DateText | undefined;
}

/** A check that passed is enough, and one that is not needed when its evidence says why (PRO-4). */
export const isEnough = ({ outcome, evidence }: ProviderCheck): boolean =>
  outcome === 'passed' || (outcome === 'notNeeded' && evidence.trim() !== '');

const outcomeInWords = { passed: 'Passed', notNeeded: 'Not needed', failed: 'Failed' } as const;
export const dischargeByCheck = ({ outcome, on, by }: ProviderCheck): Discharge => ({
  on,
  say: `${outcomeInWords[outcome]}, recorded by ${by.name} for ${dateInWords(on)}`,
});

/**
 * The steps of one kind of check from its records, earliest first. Each is done by the next record that is enough. A renewal is named by
 * the day on which the check expires: two records with the same expiry are one.
 */
export function checkSteps(records: readonly ProviderCheck[], judge: CheckJudge): CheckStep[] {
  const enough = records.filter(judge.isEnough);
  const first: CheckStep = { step: 'first', latest: records.at(-1), done: enough[0] ? dischargeByCheck(enough[0]) : null };
  const later = enough.flatMap((record, at): CheckStep[] => {
    const next = enough[at + 1];
    const done = next === undefined ? null : dischargeByCheck(next);
    const between = records.slice(records.indexOf(record) + 1, next === undefined ? undefined : records.indexOf(next));
    const failed = between[0];
    if (failed !== undefined) return [{ step: 'failed', record: failed, done }];
    const expiresOn = judge.expiryOf(record);
    const isSame = expiresOn === undefined || enough.slice(at + 1).some((other) => judge.expiryOf(other) === expiresOn);
    return isSame ? [] : [{ step: 'renewal', record, expiresOn, done }];
  });
  return [first, ...later];
}

/** The part of a duty's key: the check alone for the first, with the day for what comes after. */
export function partOf(check: ProviderCheckKind | '', step: CheckStep): string {
  const prefix = check === '' ? '' : `${check}|`;
  switch (step.step) {
    case 'first':
      return check;
    case 'renewal':
      return `${prefix}${step.expiresOn}`;
    case 'failed':
      return `${prefix}failed|${step.record.key}`;
  }
}

/** What is wrong with the latest record, for a sentence; undefined when there is none. */
export const latestInWords = (latest: ProviderCheck | undefined): string =>
  latest === undefined
    ? 'nothing is recorded'
    : latest.outcome === 'failed'
      ? `it failed on ${shortDate(latest.on)}`
      : latest.outcome === 'notNeeded'
        ? `it was marked “not needed” on ${shortDate(latest.on)} without a reason`
        : `what was recorded on ${shortDate(latest.on)} is not enough`;
