import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyPreviewView } from '#api/contractPolicy.ts';
import { countOf, listInWords, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { standingWords } from '../../shared/duties/standingWords.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { usePolicyStyles } from './policy.styles.ts';

type Previewed = PolicyPreviewView['becomePressing'][number];

/** `3 duties become due or overdue, 1 eases off and 12 move to another day.` */
export function previewInWords({ becomePressing, easeOff, move }: PolicyPreviewView): string {
  const parts = [
    becomePressing.length > 0 ? `${countOf(becomePressing.length, 'duty becomes', 'duties become')} due or overdue` : '',
    easeOff.length > 0 ? `${countOf(easeOff.length, 'duty eases', 'duties ease')} off` : '',
    move > 0 ? `${countOf(move, 'duty moves', 'duties move')} to another day` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing becomes due or overdue, and no date moves.' : `${listInWords(parts)}.`;
}

/** What a change would do, before it is saved. */
export function PreviewResult({ preview }: { readonly preview: PolicyPreviewView }) {
  const styles = usePolicyStyles();
  return (
    <section id="preview" aria-label="What this changes" className={styles.form}>
      <h3 className={styles.subheading} tabIndex={-1}>
        What this changes
      </h3>
      <p className={styles.say}>
        {previewInWords(preview)} {preview.schools > 1 ? `Looked at ${countOf(preview.schools, 'school')}.` : ''}
      </p>
      <PreviewList heading="Becomes due or overdue" rows={preview.becomePressing} hasSchools={preview.schools > 1} />
      <PreviewList heading="Eases off" rows={preview.easeOff} hasSchools={preview.schools > 1} />
    </section>
  );
}

const shownAtFirst = 10;
const dayOr = (day: string | null, otherwise: string): string => (day ? shortDate(day) : otherwise);

interface PreviewListProps {
  readonly heading: string;
  readonly rows: readonly Previewed[];
  readonly hasSchools: boolean;
}

function PreviewList({ heading, rows, hasSchools }: PreviewListProps) {
  const styles = usePolicyStyles();
  const { key: school, name } = useSchool();
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <h4 className={styles.subheading}>
        {heading}: {rows.length}
      </h4>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={`${row.school}|${row.say}|${row.dueBefore}|${row.dueAfter}`} className={styles.rule}>
            <div className={styles.body}>
              <span>
                {row.placementKey && (row.school === school || row.school === name) ? (
                  <AppLink to={`/schools/${school}/placements/${encodeURIComponent(row.placementKey)}`}>{row.say}</AppLink>
                ) : (
                  row.say
                )}
              </span>
              {row.standsAfter ? <Status of={standingWords[row.standsAfter]} /> : null}
              <span>
                {dayOr(row.dueBefore, 'Not asked for before')} → {dayOr(row.dueAfter, 'not asked for any more')}
              </span>
              <span className={styles.quiet}>
                {hasSchools ? `${row.school}: ` : ''}
                {row.because}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <div>
          <Button size="small" onClick={() => setWhole(true)}>
            Show {rows.length - shown.length} more
          </Button>
        </div>
      ) : null}
    </>
  );
}
