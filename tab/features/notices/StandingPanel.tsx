import type { NoticeView } from '#api/contractNotices.ts';
import { dateInWords } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { WhyDue } from '../../shared/duties/WhyDue.tsx';
import { useLetterStyles } from '../../shared/letters/letters.styles.ts';
import { owedWords, stateWord } from '../../shared/letters/noticeWords.tsx';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useNoticeStyles } from './notices.styles.ts';

const isStillToSend = ({ state }: NoticeView): boolean => state === 'notPrepared' || state === 'prepared';

/** Where the notice stands: what is owed by when and why, every time it was sent, and what comes next. */
export function StandingPanel({ notice }: { readonly notice: NoticeView }) {
  const styles = useLetterStyles();
  const { key: school } = useSchool();
  const { duty, sent, today } = notice;
  const to = notice.recipients[0]?.name ?? '';
  return (
    <Panel heading={<Status of={stateWord(notice)} />} anchor="standing" className={styles.screenOnly}>
      <div className={styles.lines}>
        <p className={styles.say}>{owedWords({ party: notice.party, to, dueOn: today.dueOn ?? null })}.</p>
        {duty ? <p className={styles.say}>{duty.because}</p> : null}
        {isStillToSend(notice) && today.timing !== 'noDay' ? (
          <p className={styles.say}>
            Sent today, {dateInWords(today.on)}, it is {today.say}.
          </p>
        ) : null}
        {sent.length === 0 && notice.because ? <p className={styles.say}>{notice.because}</p> : null}
        {duty ? <WhyDue duty={duty} /> : null}
        {sent.length > 0 ? <SentList sent={sent} /> : null}
        {notice.explainsInMeeting ? (
          <p className={styles.say}>
            Next: a meeting explains the reasons to the pupil and the parents, and says that it is not an exclusion.{' '}
            <AppLink to={`/schools/${school}/placements/${encodeURIComponent(notice.placementKey)}#due`}>
              Record the meeting on the placement
            </AppLink>
          </p>
        ) : null}
      </div>
    </Panel>
  );
}

function SentList({ sent }: Pick<NoticeView, 'sent'>) {
  const styles = useLetterStyles();
  const letter = useNoticeStyles();
  return (
    <ul className={styles.list} aria-label="Sent">
      {sent.map(({ key, says, text, file, by, mayTakeBack }, at) => (
        <li key={key} className={styles.item}>
          <p className={styles.say}>
            {at > 0 ? 'Sent again. ' : ''}
            {says}
          </p>
          <p className={styles.small}>
            Recorded by {by.name}. {file ? <OutsideLink href={file.webUrl}>{file.fileName}</OutsideLink> : null}
          </p>
          <details>
            <summary>What it said</summary>
            <pre className={letter.pre}>{text}</pre>
          </details>
          {mayTakeBack ? (
            <div>
              <TakeBackRecord recordKey={key} says={says} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
