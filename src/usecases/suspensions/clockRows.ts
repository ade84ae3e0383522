import type { ClockState } from '#domain/away/clockState.ts';
import { sixthDayClock } from '#domain/away/sixthDayClock.ts';
import { compareText } from '#domain/compareText.ts';
import { type SuspensionCase, suspensionCases } from '#domain/duties/pupils/suspensionCase.ts';
import { nameOf } from '#domain/duties/pupils/suspensionWords.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { DateText } from '#domain/session.ts';
import type { OpenSchool } from '../openSchool.ts';

/** One suspended or excluded pupil, as Today shows it. */
export interface ClockRow {
  /** The page of the latest suspension of the run. */
  readonly suspensionKey: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly isPermanent: boolean;
  readonly state: ClockState;
  readonly dueOn: DateText | null;
  readonly says: string;
}

export const clockRow = (c: SuspensionCase, today: DateText): ClockRow & { readonly isShown: boolean } => {
  const { state, dueOn, says, isShown } = sixthDayClock(c, today);
  const latest = c.run.reduce((last, one) => (one.startsOn > last.startsOn ? one : last));
  return {
    suspensionKey: latest.key,
    pupilKey: latest.pupilKey,
    pupilName: nameOf(c),
    isPermanent: c.isPermanent,
    state,
    dueOn: dueOn ?? null,
    says,
    isShown,
  };
};

const loudFirst: readonly ClockState[] = ['late', 'unclear', 'open', 'arranged', 'short'];
const rank = ({ state }: ClockRow): number => (loudFirst.indexOf(state) + loudFirst.length + 1) % (loudFirst.length + 1);

/** Everybody whose clock runs on a day: what is missing first. */
export const clockRows = ({ facts, today }: Pick<OpenSchool, 'facts' | 'today'>): ClockRow[] =>
  facts.suspensions.length === 0
    ? []
    : suspensionCases(rulebook(facts))
        .map((c) => clockRow(c, today))
        .filter(({ isShown }) => isShown)
        .map(({ isShown: _isShown, ...row }) => row)
        .sort((one, other) => rank(one) - rank(other) || compareText(one.dueOn ?? '', other.dueOn ?? ''));
