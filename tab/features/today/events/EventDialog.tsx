import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { ConfirmDialog } from '../../../shared/ConfirmDialog.tsx';
import { ErrorSummary } from '../../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../../shared/fieldProblems.ts';
import { formIncomplete } from '../../../shared/formIncomplete.ts';
import { londonTime } from '../../../shared/londonDay.ts';
import { useEditorStyles } from '../answer/editor.styles.ts';
import { useBoard } from '../board/boardContext.ts';
import { useBoardRecord } from '../record/useBoardRecord.ts';
import { type EventDraft, type EventKind, eventFrom, hasPlace, mayLastAllDay, unknownWhenClosed } from './eventDraft.ts';
import { atHints, atLabels, eventSaid, eventTitle } from './eventWords.ts';
import { SiteField } from './SiteField.tsx';
import { WhomItMakesUnknown } from './WhomItMakesUnknown.tsx';

interface EventDialogProps {
  readonly row: Whereabouts;
  readonly kind: EventKind;
  /** About all pupils of the row's provider; otherwise about the pupil. */
  readonly isForProvider: boolean;
  /** All pupils of the session. */
  readonly rows: readonly Whereabouts[];
  readonly updatedAt: string;
  readonly onClose: () => void;
}

const outings = ['trip', 'exam', 'tasterDay'] as const;
const outingNames = { trip: 'Trip', exam: 'Exam', tasterDay: 'Taster day' } as const;

/** What makes this session go otherwise than planned, for a pupil or a whole provider; whom it makes unknown is said before it is saved. */
export function EventDialog({ row, kind, isForProvider, rows, updatedAt, onClose }: EventDialogProps) {
  const styles = useEditorStyles();
  const { date, half, asked, isPastDay } = useBoard();
  const recording = useBoardRecord(asked);
  const [failure, setFailure] = useState<unknown>();
  const [sent, setSent] = useState<EventDraft>();
  const [draft, setDraft] = useState<EventDraft>(() => ({
    key: crypto.randomUUID(),
    laterKey: crypto.randomUUID(),
    kind,
    siteKey: '',
    at: kind === 'leftSite' && !isPastDay ? londonTime(updatedAt).replace(':', '.') : '',
    where: 'elsewhere',
    place: '',
    note: '',
    isAllDay: false,
  }));
  const change = (part: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...part }));
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const isOuting = outings.some((one) => one === kind);
  const atLabel = atLabels[draft.kind];
  const whom = isForProvider ? row.providerName : row.pupilName;

  const save = () => {
    setSent(draft);
    const about = isForProvider ? { pupilKey: '', providerKey: row.providerKey } : { pupilKey: row.pupilKey, providerKey: '' };
    const written = eventFrom(draft, about, { date, half });
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    recording.mutate(
      { sent: written.records.map((body) => ({ path: 'session-events', body })), say: `${whom}: ${eventSaid[draft.kind]}.` },
      { onSuccess: onClose, onError: setFailure },
    );
  };
  return (
    <ConfirmDialog
      title={eventTitle(isOuting ? 'outing' : kind, whom)}
      verb="Save"
      isWorking={recording.isPending}
      onConfirm={save}
      onCancel={onClose}
    >
      <div className={styles.fields}>
        {failure ? <ErrorSummary error={failure} /> : null}
        {isOuting ? (
          <RadioGroup
            aria-label="What it is"
            layout="horizontal"
            value={draft.kind}
            onChange={(_event, { value }) => change({ kind: outings.find((one) => one === value) ?? 'trip' })}
          >
            {outings.map((one) => (
              <Radio key={one} value={one} label={outingNames[one]} />
            ))}
          </RadioGroup>
        ) : null}
        {isForProvider ? (
          <SiteField
            rows={rows}
            providerKey={row.providerKey}
            siteKey={draft.siteKey}
            onChange={(siteKey) => change({ siteKey })}
          />
        ) : null}
        {hasPlace(draft.kind) ? (
          <>
            <RadioGroup
              aria-label="Where the pupil is instead"
              value={draft.where}
              onChange={(_event, { value }) => change({ where: value === 'school' ? 'school' : 'elsewhere' })}
            >
              <Radio value="elsewhere" label="Somewhere else: answers are asked for as always" />
              <Radio value="school" label="In school: the school’s own register has the pupil" />
            </RadioGroup>
            {draft.where === 'elsewhere' ? (
              <Field label="Name and address of the place" required {...fieldProblem(problems, 'place')}>
                <Input
                  id={fieldId('place')}
                  value={draft.place}
                  maxLength={300}
                  onChange={(_event, { value }) => change({ place: value })}
                />
              </Field>
            ) : null}
          </>
        ) : null}
        {atLabel ? (
          <Field label={atLabel} hint={atHints[draft.kind] ?? ''} {...fieldProblem(problems, 'at')}>
            <Input
              id={fieldId('at')}
              className={styles.short}
              value={draft.at}
              maxLength={8}
              autoComplete="off"
              onChange={(_event, { value }) => change({ at: value })}
            />
          </Field>
        ) : null}
        {half === 'AM' && mayLastAllDay(draft.kind) ? (
          <Checkbox
            label="This afternoon as well"
            checked={draft.isAllDay}
            onChange={(_event, { checked }) => change({ isAllDay: checked === true })}
          />
        ) : null}
        <Field label={kind === 'leftSite' ? 'What is known: with whom, which way, what the pupil wears' : 'Note'}>
          <Textarea
            value={draft.note}
            maxLength={500}
            resize="vertical"
            onChange={(_event, { value }) => change({ note: value })}
          />
        </Field>
        {kind === 'providerClosed' ? <WhomItMakesUnknown rows={unknownWhenClosed(rows, row.providerKey, draft.siteKey)} /> : null}
      </div>
    </ConfirmDialog>
  );
}
