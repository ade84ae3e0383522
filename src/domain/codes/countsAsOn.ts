import { remembered } from '../remembered.ts';
import type { DateText } from '../session.ts';
import type { CountsAs } from './registerCode.ts';
import { codeThroughTime } from './registerCodes.ts';

const stretchesOf = remembered(codeThroughTime);

/** What a code counted as on a day; undefined when it was not in force then, or never was one. Quick: figures ask for every session of a year. */
export const countsAsOn = (code: string, date: DateText): CountsAs | undefined =>
  stretchesOf(code).find(
    ({ inForceFrom = '', inForceUntil }) => inForceFrom <= date && (inForceUntil === undefined || date <= inForceUntil),
  )?.countsAs;
