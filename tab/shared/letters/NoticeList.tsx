import type { NoticesView } from '#api/contractNotices.ts';
import { AppLink } from '../AppLink.tsx';
import { Status } from '../Status.tsx';
import { useSchool } from '../schoolContext.ts';
import { useLetterStyles } from './letters.styles.ts';
import { noticePath } from './noticesQuery.ts';
import { owedWords, stateWord } from './noticeWords.tsx';

interface NoticeListProps {
  readonly view: Pick<NoticesView, 'notices' | 'notNeeded'>;
  /** Where several pupils stand in one list. */
  readonly namesPupils?: boolean;
}

/** What is owed to whom by when, and how it stands; also what is not needed, with the reason. */
export function NoticeList({ view, namesPupils = false }: NoticeListProps) {
  const styles = useLetterStyles();
  const { key: school } = useSchool();
  return (
    <ul className={styles.list}>
      {view.notices.map((notice) => (
        <li key={notice.key} className={styles.item}>
          <div className={styles.row}>
            <AppLink
              to={noticePath(school, notice.key)}
              label={`${notice.name}${namesPupils ? `, ${notice.pupilName}` : ''}. ${owedWords(notice)}`}
            >
              {notice.name}
              {namesPupils ? `: ${notice.pupilName}` : ''}
            </AppLink>
            <Status of={stateWord(notice)} />
          </div>
          <p className={styles.small}>
            {owedWords(notice)}
            {notice.timesSent > 1 ? `. Sent ${notice.timesSent} times` : ''}
          </p>
          {notice.because ? <p className={styles.small}>{notice.because}</p> : null}
        </li>
      ))}
      {view.notNeeded.map(({ kind, name, because }) => (
        <li key={`${kind}|${because}`} className={styles.item}>
          <div className={styles.row}>
            <span>{name}</span>
            <Status of={stateWord({ state: 'notNeeded', isOverdue: false })} />
          </div>
          <p className={styles.small}>{because}</p>
        </li>
      ))}
    </ul>
  );
}
