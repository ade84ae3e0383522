import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Triangle16Filled } from '@fluentui/react-icons/svg/triangle';
import type { AttendanceView } from '#api/contractRegister.ts';
import { countOf } from '#domain/words.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

type Standing = AttendanceView['school']['standing'];

/** How figures stand against the target: words and shape, so that black ink and forced colours say it too. */
export const attendanceWords = {
  below: { words: 'Below the target', icon: <Triangle16Filled style={{ transform: 'rotate(180deg)' }} />, tone: 'danger' },
  reached: { words: 'Target reached', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  tooFew: { words: 'Too few sessions to say', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  none: { words: 'Nothing confirmed', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<Standing, StatusWord>;

/** All sessions of a dual-registered pupil are at the other school. */
export const otherSchoolWords: StatusWord = {
  words: 'The other school marks',
  icon: <SubtractCircle16Regular />,
  tone: 'neutral',
};

/** The figures against the target in a sentence. */
export function standingSentence(
  { percent, confirmed }: { readonly percent: number | null; readonly confirmed: number },
  standing: Standing,
  target: AttendanceView['target'],
): string {
  const is = `The target is ${target.percent} per cent (${target.source}).`;
  if (standing === 'none' || percent === null) return is;
  const tooFew = standing === 'tooFew' ? `, too few: the school looks from ${target.fromSessions} on` : '';
  return `${percent} per cent of ${countOf(confirmed, 'confirmed session')}${tooFew}. ${is}`;
}
