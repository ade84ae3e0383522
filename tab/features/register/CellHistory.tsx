import type { RegisterCell } from '#api/contractRegister.ts';
import { markNames } from '#domain/register.ts';
import { countOf, shortDate, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { useChosenStyles } from './chosen.styles.ts';

const ways = { card: 'on a card', tab: 'here', link: 'by the provider’s link' } as const;

/** Every answer of a session, the newest first: what was said, by whom, when and why. */
export function CellHistory({ cell }: { readonly cell: RegisterCell }) {
  const panelStyles = useChosenStyles();
  if (cell.history.length === 0) return null;
  return (
    <ol className={panelStyles.history} aria-label="Answers, newest first" reversed>
      {cell.history.toReversed().map((answer, at) => (
        <li key={`${answer.at}|${answer.mark}|${answer.code}`} className={at === 0 ? undefined : panelStyles.replaced}>
          <strong>
            {markNames[answer.mark]}
            {answer.code === null ? '' : `, ${answer.code}`}
            {answer.minutesLate === null ? '' : `, ${countOf(answer.minutesLate, 'minute')} late`}
          </strong>{' '}
          {answer.byName}, {shortDate(londonDay(answer.at))} at {timeInWords(answer.at)}, {ways[answer.via]}
          {answer.note === '' ? '' : `: ${answer.note}`}
          {answer.isWaiting ? ' (not yet in the register)' : ''}
          {at === 0 ? '' : ' (replaced)'}
        </li>
      ))}
    </ol>
  );
}
