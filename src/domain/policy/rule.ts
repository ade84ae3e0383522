import type { Provision } from '../provision.ts';
import type { DateText } from '../session.ts';
import type { ProfileId } from './profiles.ts';

/** The parts of the policy, in the order of the screen. */
export const ruleGroups = {
  deciding: 'Deciding on a placement',
  notices: 'Notices and telling others',
  providers: 'Providers',
  attendance: 'Attendance',
  contact: 'Contact and visits',
  reviews: 'Reviews and reports',
  exclusions: 'Suspension',
  partTime: 'Part-time timetables and flexi-schooling',
  records: 'Keeping and removing records',
  school: 'The school’s own work',
} as const;
export type RuleGroup = keyof typeof ruleGroups;

interface Common {
  readonly group: RuleGroup;
  /** What the value settles, as a question. */
  readonly question: string;
  /** The provision or line that asks for it. */
  readonly citation: Provision;
}

interface Valued<V> {
  /** Used where a profile says nothing. */
  readonly byDefault: NoInfer<V>;
  /** What a profile says; one that is missing says nothing. */
  readonly profiles?: Readonly<Partial<Record<ProfileId, NoInfer<V>>>>;
}

/** One of several answers. */
export interface ChoiceRule<V extends string> extends Common, Valued<V> {
  readonly kind: 'choice';
  readonly options: Readonly<Record<V, string>>;
}
/** A whole number of `unit`, from `least` to `most`. */
export interface NumberRule extends Common, Valued<number> {
  readonly kind: 'number';
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}
export interface YesNoRule extends Common, Valued<boolean> {
  readonly kind: 'yesNo';
}
/** A day, or none. */
export interface DateRule extends Common {
  readonly kind: 'date';
  readonly byDefault: undefined;
}
/**
 * A number that the law sets: no profile and no school changes it, the trust may add a value from a day on when the law changes.
 * `isGuide` says that the number is guidance, not law.
 */
export interface LawRule extends Common {
  readonly kind: 'law';
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly values: readonly { readonly from: DateText; readonly value: number }[];
  readonly isGuide?: boolean;
}

export type Rule = ChoiceRule<string> | NumberRule | YesNoRule | DateRule | LawRule;
