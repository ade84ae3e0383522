import type { RecordSessionEvent, Whereabouts } from '#api/contractAttendance.ts';
import type { Session } from '#domain/session.ts';
import type { FieldProblem } from '../../../shared/apiProblem.ts';
import { timeFrom } from '../../../shared/timeText.ts';

export type EventKind = RecordSessionEvent['kind'];

/** What is in the form, as it is typed. */
export interface EventDraft {
  readonly key: string;
  /** Of the record for the afternoon, when it holds for both halves. */
  readonly laterKey: string;
  readonly kind: EventKind;
  /** Empty: all addresses of the provider. */
  readonly siteKey: string;
  readonly at: string;
  readonly where: 'school' | 'elsewhere';
  readonly place: string;
  readonly note: string;
  readonly isAllDay: boolean;
}

/** Of these somebody says where the pupil is instead. */
export const hasPlace = (kind: EventKind): boolean =>
  kind === 'placed' || kind === 'trip' || kind === 'exam' || kind === 'tasterDay';

/** These may hold for the whole day; the others belong to one half. */
export const mayLastAllDay = (kind: EventKind): boolean => kind === 'providerClosed' || hasPlace(kind);

const timeWords: Partial<Record<EventKind, string>> = {
  leftSite: 'Write when the pupil left, or was last seen, such as 9.40.',
  lateStart: 'Write when it starts, such as 10.15.',
  earlyEnd: 'Write when it ends, such as 11.30.',
};

/** The pupils whom nobody can vouch for any more once the provider is closed: all who are expected there and not placed elsewhere. */
export const unknownWhenClosed = (rows: readonly Whereabouts[], providerKey: string, siteKey: string): readonly Whereabouts[] =>
  rows.filter(
    (row) =>
      row.providerKey === providerKey &&
      (siteKey === '' || row.siteKey === siteKey) &&
      row.expected === 'provider' &&
      row.state !== 'found',
  );

/** Whom an event is about. */
interface About {
  readonly pupilKey: string;
  readonly providerKey: string;
}

type Written = { readonly records: readonly RecordSessionEvent[] } | { readonly problems: readonly FieldProblem[] };

/** What is sent, or what is missing before it can be sent. */
export function eventFrom(draft: EventDraft, about: About, { date, half }: Session): Written {
  const problems: FieldProblem[] = [];
  const at = timeFrom(draft.at);
  const needsTime = timeWords[draft.kind];
  if (draft.at.trim() === '' && needsTime) problems.push({ where: 'at', say: needsTime });
  if (draft.at.trim() !== '' && at === undefined) problems.push({ where: 'at', say: 'Write a time such as 9.40.' });
  const isElsewhere = hasPlace(draft.kind) && draft.where === 'elsewhere';
  if (isElsewhere && draft.place.trim() === '')
    problems.push({ where: 'place', say: 'Write the name and address of the place: somebody may have to go there.' });
  if (problems.length > 0) return { problems };
  const record: RecordSessionEvent = {
    key: draft.key,
    kind: draft.kind,
    date,
    half,
    ...about,
    siteKey: about.providerKey === '' ? '' : draft.siteKey,
    ...(at && { at }),
    ...(hasPlace(draft.kind) && { where: draft.where }),
    place: isElsewhere ? draft.place.trim() : '',
    note: draft.note.trim(),
  };
  const { at: _at, ...wholeHalf } = record;
  const later: RecordSessionEvent = { ...wholeHalf, key: draft.laterKey, half: 'PM' };
  return { records: draft.isAllDay && half === 'AM' && mayLastAllDay(draft.kind) ? [record, later] : [record] };
}
