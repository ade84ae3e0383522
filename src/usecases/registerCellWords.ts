import { type MarkEntry, markNames } from '#domain/register.ts';
import { countOf, dateInWords, timeInWords } from '#domain/words.ts';
import type { RegisterCell } from './registerCell.ts';

type Said = Omit<RegisterCell, 'says'>;

/** What a session says, after its date: where the pupil was due, what was answered and by whom, the code, what is still to do. */
export function cellInWords(cell: Said, first: MarkEntry | undefined): string {
  const code =
    cell.codeIs === 'none' || (cell.mark === null && cell.code === null)
      ? ''
      : cell.code === null
        ? ' No code yet.'
        : ` Code ${cell.code}, ${cell.codeIs === 'given' ? 'given' : 'proposed'}.`;
  const before = cell.corrected && first !== undefined ? ` Corrected; first answer: ${markNames[first.mark]}.` : '';
  const waiting = cell.isWaiting ? ' Not yet in the register: SharePoint could not be reached.' : '';
  return [`${placeInWords(cell)}. ${answerInWords(cell)}.${code}${before}${waiting}`, remaining(cell.resolve), ...cell.events]
    .filter((part) => part !== '')
    .join(' ');
}

const placeInWords = ({ expected, providerName, isOtherSchools }: Said): string =>
  ({
    provider: `at ${providerName}${isOtherSchools ? ', which marks this session itself' : ''}`,
    elsewhere: `away from ${providerName || 'the provider'} for this session`,
    school: 'in school',
    nowhere: 'not expected anywhere',
    noSchool: 'no school',
  })[expected];

function answerInWords({ mark, minutesLate, expected, isFuture, history }: Said): string {
  const last = history.at(-1);
  if (mark === null || last === undefined) {
    if (expected !== 'provider' && expected !== 'elsewhere') return 'Nothing to confirm';
    return isFuture ? 'Not asked yet' : 'Not confirmed';
  }
  const late = minutesLate === null ? '' : ` by ${countOf(minutesLate, 'minute')}`;
  const note = last.note === '' ? '' : `: ${last.note}`;
  return `${markNames[mark]}${late}, said ${last.byName} at ${timeInWords(last.at)}${note}`;
}

function remaining(resolve: RegisterCell['resolve']): string {
  if (resolve === null) return '';
  const { by, daysLeft } = resolve;
  if (by === null || daysLeft === null)
    return 'The reason is missing; by when it is needed cannot be said, because the calendar ends.';
  if (daysLeft < 0) return `The reason was needed by ${dateInWords(by)}; if none can be found it becomes O.`;
  return `The reason is needed by ${dateInWords(by)}: ${daysLeft === 0 ? 'today is the last day' : `${countOf(daysLeft, 'school day')} left`}.`;
}
