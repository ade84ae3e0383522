import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { type MealArrangement, mealNames } from '#domain/learner/mealArrangement.ts';
import type { DateText } from '#domain/session.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { ProviderOfLearner } from './providersOfLearner.ts';

/** ATT-9: the free school meal at one provider of an eligible pupil. */
export interface MealRow {
  readonly placementKey: string;
  readonly providerName: string;
  readonly arranged: {
    readonly recordKey: string;
    readonly arrangement: MealArrangement;
    readonly name: string;
    readonly detail: string;
    readonly checkedWith: string;
    readonly on: DateText;
    readonly byName: string;
  } | null;
}

export const mealRows = (
  { today }: Pick<OpenSchool, 'today'>,
  providers: readonly ProviderOfLearner[],
  records: readonly CaseRecordOf<'mealsArranged'>[],
): MealRow[] =>
  providers
    .filter(({ isLive }) => isLive)
    .map(({ placement, providerName }) => {
      const last = records.findLast(({ placementKey, on }) => placementKey === placement.key && on <= today);
      return {
        placementKey: placement.key,
        providerName,
        arranged:
          last === undefined
            ? null
            : {
                recordKey: last.key,
                arrangement: last.what.arrangement,
                name: mealNames[last.what.arrangement],
                detail: last.what.detail,
                checkedWith: last.what.checkedWith,
                on: last.on,
                byName: last.by.name,
              },
      };
    });
