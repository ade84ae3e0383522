import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ReportsPage } from '#api/contractReports.ts';
import { shortDate } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import { LaterForm } from '../../shared/forms/LaterForm.tsx';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { useReportStyles } from './report.styles.ts';

interface RecordedPanelProps {
  /** The anchor of its panel. */
  readonly anchor: string;
  readonly forms: readonly OfferedForm[];
  readonly rows: readonly (ReportsPage['reports'][number] & { readonly isRiskOpen?: boolean })[];
  readonly label: string;
  readonly none: string;
  /** What is due, above everything. */
  readonly children: ReactNode;
}

/** What was recorded, the latest first, and the forms that record more, in their place; a duty's button opens its form. */
export function RecordedPanel({ anchor, forms, rows, label, none, children }: RecordedPanelProps) {
  const styles = useReportStyles();
  const [asked, setAsked] = useState(() =>
    location.hash === `#${anchor}` ? (new URLSearchParams(location.search).get('record') ?? '') : '',
  );
  const form = forms.find(({ name }) => name === asked);
  return (
    <div className={styles.parts}>
      {children}
      {form === undefined ? null : (
        <LaterForm key={form.name} {...{ name: form.name, form, anchor, now: form.now }} onClose={() => setAsked('')} />
      )}
      {form === undefined && forms.length > 0 ? (
        <div className={styles.buttons}>
          {forms.map(({ name, verb }) => (
            <Button key={name} onClick={() => setAsked(name)}>
              {verb}
            </Button>
          ))}
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState say={none} />
      ) : (
        <ul className={styles.list} aria-label={label}>
          {rows.map(({ key, on, says, lines, byName, mayTakeBack, isRiskOpen }) => (
            <li key={key} className={styles.item}>
              <p className={isRiskOpen ? styles.loud : styles.say}>
                <strong>{shortDate(on)}</strong> {says}
              </p>
              {lines.map((line) => (
                <p key={line} className={styles.say}>
                  {line}
                </p>
              ))}
              <p className={styles.small}>
                Recorded by {byName}. {mayTakeBack ? <TakeBackRecord recordKey={key} says={says} /> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
