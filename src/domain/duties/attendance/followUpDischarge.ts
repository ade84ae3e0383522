import { compareText } from '../../compareText.ts';
import { type FollowUp, type FollowUpStep, followUpStepNames } from '../../followUp.ts';
import { londonDay } from '../../londonDay.ts';
import { rememberedOf } from '../../remembered.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { timeInWords } from '../../words.ts';
import type { Discharge } from '../duty.ts';
import { grouped } from '../rulebook.ts';

const byDay = rememberedOf((followUps: readonly FollowUp[]) =>
  grouped(
    followUps.toSorted((a, b) => compareText(a.by.at, b.by.at) || compareText(a.key, b.key)),
    ({ pupilKey, date }) => `${pupilKey}|${date}`,
  ),
);

/** What was done about a pupil of one day, both sessions together, earliest first. */
export const followUpsOfDay = (
  { followUps }: Pick<SchoolFacts, 'followUps'>,
  pupilKey: string,
  date: DateText,
): readonly FollowUp[] => byDay(followUps)(`${pupilKey}|${date}`);

/** The first of some steps of a day that reached somebody. */
export const stepDone = (followUps: readonly FollowUp[], ...steps: readonly FollowUpStep[]): FollowUp | undefined =>
  followUps.find(({ step, result }) => steps.includes(step) && result !== 'notReached');

/** Steps as what discharged a duty: on the day on which the last of them happened. */
export const dischargedBy = (...steps: readonly FollowUp[]): Discharge => ({
  on: steps.map(({ happenedAt, by }) => londonDay(happenedAt || by.at)).reduce((a, b) => (a > b ? a : b)),
  say: `${steps.map(({ step, by }) => `${followUpStepNames[step]} (${by.name} at ${timeInWords(by.at)})`).join('; ')}`,
});
