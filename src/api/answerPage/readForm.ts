import { type ProviderWord, providerWords } from '#domain/links/providerWord.ts';
import type { TimeText } from '#domain/session.ts';
import type { LinkAnswer, LinkAnswers } from '#usecases/links/linkAnswers.ts';

/** What stood in the fields of one pupil, as it was typed. */
export interface Typed {
  readonly word: ProviderWord | undefined;
  readonly minutes: string;
  readonly reason: string;
  readonly leftAt: string;
  readonly leftNote: string;
}

/** The form as it was sent, to be shown again where something is wrong. */
export interface SentForm {
  readonly typed: ReadonlyMap<string, Typed>;
  readonly isClosed: boolean;
  readonly closedNote: string;
}

const pupilField = /^(?:word|minutes|reason|leftAt|leftNote)-(.+)$/;

/** A form's body, whatever was sent: a field that came twice or not as text is as if it were empty. */
export function readForm(body: unknown): SentForm {
  const fields = new Map(Object.entries(typeof body === 'object' && body !== null ? body : {}));
  const text = (name: string): string => {
    const value: unknown = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const keys = new Set([...fields.keys()].flatMap((name) => pupilField.exec(name)?.[1] ?? []));
  const typed = Array.from(keys, (key): [string, Typed] => [
    key,
    {
      word: providerWords.find((word) => word === text(`word-${key}`)),
      minutes: text(`minutes-${key}`),
      reason: text(`reason-${key}`),
      leftAt: text(`leftAt-${key}`),
      leftNote: text(`leftNote-${key}`),
    },
  ]);
  return { typed: new Map(typed), isClosed: text('closed') === 'yes', closedNote: text('closedNote') };
}

/** The answers in it: pupils without a chosen word have none; fields of a word that was not chosen say nothing. */
export const answersOf = ({ typed, isClosed, closedNote }: SentForm): LinkAnswers => ({
  isClosed,
  closedNote: isClosed ? closedNote : '',
  answers: Array.from(typed).flatMap(([pupilKey, fields]): LinkAnswer[] => {
    const { word, minutes, reason, leftAt, leftNote } = fields;
    if (word === undefined) return [];
    return [
      {
        pupilKey,
        word,
        minutesLate: word === 'late' && minutes !== '' ? Number(minutes) : undefined,
        reason: word === 'notHere' ? reason : word === 'leftEarly' ? leftNote : '',
        leftAt: word === 'leftEarly' ? clockTime(leftAt) : undefined,
      },
    ];
  }),
});

/** A time as browsers send it and as people type it: `10:45`, `10.45`, `1045`, `10.45am`, `2pm`; undefined when it is none. */
function clockTime(text: string): TimeText | undefined {
  const [, hours, minutes = '00', half] = /^(\d{1,2}?)[:.]?(\d{2})?\s*([ap]m)?$/i.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const isAfternoon = half?.toLowerCase() === 'pm';
  if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}
