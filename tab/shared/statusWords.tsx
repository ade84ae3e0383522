/** Every status a person sees: the words, the icon, the colour. Never colour alone: forced colours and black ink lose it. */
import { tokens } from '@fluentui/react-components';
import { ArrowExit16Filled } from '@fluentui/react-icons/svg/arrow-exit';
import { ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { LocationCheckmark16Regular } from '@fluentui/react-icons/svg/location-checkmark';
import { PersonWarning16Filled } from '@fluentui/react-icons/svg/person-warning';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { Stop16Regular } from '@fluentui/react-icons/svg/stop';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { PlacementStage } from '#domain/placement.ts';
import type { Mark } from '#domain/register.ts';

export type Tone = 'danger' | 'warning' | 'success' | 'neutral';

export interface StatusWord {
  readonly words: string;
  readonly icon: ReactElement;
  readonly tone: Tone;
}

export const whereaboutsWords = {
  unknown: { words: 'Not confirmed', icon: <QuestionCircle16Filled />, tone: 'danger' },
  left: { words: 'Left the site', icon: <ArrowExit16Filled />, tone: 'danger' },
  unexplained: { words: 'Absent, no reason', icon: <PersonWarning16Filled />, tone: 'danger' },
  absent: { words: 'Absent', icon: <DismissCircle16Filled />, tone: 'warning' },
  found: { words: 'Found', icon: <LocationCheckmark16Regular />, tone: 'neutral' },
  late: { words: 'Late', icon: <Clock16Regular />, tone: 'success' },
  present: { words: 'Present', icon: <CheckmarkCircle16Filled />, tone: 'success' },
  notDue: { words: 'Not due here', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  notAsked: { words: 'Not asked yet', icon: <Hourglass16Regular />, tone: 'neutral' },
} as const satisfies Record<Whereabouts['state'], StatusWord>;

export const stageWords = {
  proposed: { words: 'Waiting for approval', icon: <Hourglass16Regular />, tone: 'warning' },
  sentBack: { words: 'Sent back', icon: <ArrowReply16Regular />, tone: 'warning' },
  approved: { words: 'Approved, not started', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  running: { words: 'Running', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  pastItsEnd: { words: 'Past its end date', icon: <Warning16Filled />, tone: 'danger' },
  withdrawn: { words: 'Withdrawn', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  ended: { words: 'Ended', icon: <Stop16Regular />, tone: 'neutral' },
} as const satisfies Record<PlacementStage, StatusWord>;

export const findingWords = {
  met: { words: 'Met', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  notMet: { words: 'Not met', icon: <Warning16Filled />, tone: 'danger' },
  unclear: { words: 'Not clear', icon: <QuestionCircle16Filled />, tone: 'warning' },
  overridden: { words: 'Overridden', icon: <PersonWarning16Filled />, tone: 'warning' },
} as const satisfies Record<string, StatusWord>;

export const conditionWords = {
  open: { words: 'Condition', icon: <Hourglass16Regular />, tone: 'warning' },
  overdue: { words: 'Condition, overdue', icon: <Warning16Filled />, tone: 'danger' },
  met: { words: 'Condition met', icon: <CheckmarkCircle16Regular />, tone: 'success' },
} as const satisfies Record<string, StatusWord>;

export const actionWords = {
  open: { words: 'Open', icon: <Hourglass16Regular />, tone: 'neutral' },
  overdue: { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' },
  done: { words: 'Done', icon: <CheckmarkCircle16Regular />, tone: 'success' },
} as const satisfies Record<string, StatusWord>;

export const visitWords = {
  planned: { words: 'Planned', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  past: { words: 'Planned, not recorded', icon: <Warning16Filled />, tone: 'warning' },
  missing: { words: 'Visit missing', icon: <Warning16Filled />, tone: 'danger' },
  wrong: { words: 'Not in order', icon: <Warning16Filled />, tone: 'warning' },
} as const satisfies Record<string, StatusWord>;

export const overrideWords = {
  inForce: { words: 'In force', icon: <PersonWarning16Filled />, tone: 'warning' },
  over: { words: 'Ran out', icon: <Stop16Regular />, tone: 'neutral' },
  ended: { words: 'Ended by hand', icon: <Stop16Regular />, tone: 'neutral' },
} as const satisfies Record<string, StatusWord>;

export const startWords = {
  confirmed: { words: 'Start confirmed', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  notCleared: { words: 'Not cleared to start', icon: <Warning16Filled />, tone: 'danger' },
} as const satisfies Record<string, StatusWord>;

export const reviewWords = {
  planned: { words: 'Planned', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  overdue: { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' },
  held: { words: 'Held', icon: <CheckmarkCircle16Regular />, tone: 'success' },
} as const satisfies Record<string, StatusWord>;

/** The register's letters; the key beside the table explains them. */
export const markLetters = { present: 'P', late: 'L', absent: 'A', notKnown: '?' } as const satisfies Record<Mark, string>;

export const toneColours = {
  danger: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground1,
  success: tokens.colorStatusSuccessForeground1,
  neutral: tokens.colorNeutralForeground2,
} as const satisfies Record<Tone, string>;
