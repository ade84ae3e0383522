import type { NoticeFieldView, NoticeSent, NoticeView, PreviewNotice } from '#api/contractNotices.ts';
import type { SentHow } from '#domain/caseFile/sentHow.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { timeFrom } from '../../shared/timeText.ts';

/** What is in the form of a notice, as it is typed; kept in this browser tab until it is recorded as sent. */
export interface NoticeDraft {
  readonly key: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly toName: string;
  readonly toAddress: string;
  readonly on: string;
  readonly at: string;
  readonly how: string;
  /** Empty: to the name and the address above, by the way chosen. */
  readonly address: string;
  readonly consent: string;
  readonly isOwn: boolean;
  readonly ownWords: string;
}

export function beginDraft({ typed, fields, recipients, hows, today }: NoticeView): NoticeDraft {
  const days = fields.filter(({ input }) => input === 'date').map(({ id }) => id);
  const [first] = recipients;
  return {
    key: crypto.randomUUID(),
    typed: Object.fromEntries(Object.entries(typed).map(([id, text]) => [id, days.includes(id) ? dayAsTyped(text) : text])),
    toName: first?.name ?? '',
    toAddress: first?.address ?? '',
    on: dayAsTyped(today.on),
    at: '',
    how: hows[0] ?? 'letter',
    address: '',
    consent: '',
    isOwn: false,
    ownWords: '',
  };
}

/** As the API wants days and times; what cannot be read stays as it is, and is named as missing. */
function typedText(fields: readonly NoticeFieldView[], typed: NoticeDraft['typed']): Record<string, string> {
  const text = ({ id, input }: NoticeFieldView): string => {
    const written = typed[id] ?? '';
    if (input === 'date') return dayFrom(written) ?? written;
    return input === 'time' ? (timeFrom(written) ?? written) : written;
  };
  return Object.fromEntries(fields.filter(({ input }) => input !== 'none').map((field) => [field.id, text(field)]));
}

export const previewOf = ({ fields }: NoticeView, draft: NoticeDraft): PreviewNotice => ({
  typed: typedText(fields, draft.typed),
  to: { name: draft.toName, address: draft.toAddress },
});

export const howOf = ({ hows }: Pick<NoticeView, 'hows'>, { how }: Pick<NoticeDraft, 'how'>): SentHow =>
  hows.find((one) => one === how) ?? hows[0] ?? 'letter';

/** Where it goes by the way chosen, as far as the records say. */
export function addressFor(notice: Pick<NoticeView, 'hows' | 'recipients'>, draft: NoticeDraft): string {
  const whom = notice.recipients.find(({ name }) => name === draft.toName);
  const how = howOf(notice, draft);
  if (how === 'email') return whom?.email ?? '';
  if (how === 'text') return whom?.telephone ?? '';
  return how === 'letter' ? draft.toAddress : '';
}

export const sentOf = (notice: NoticeView, draft: NoticeDraft): NoticeSent => ({
  ...previewOf(notice, draft),
  key: draft.key,
  on: dayFrom(draft.on) ?? draft.on,
  at: draft.at.trim() === '' ? '' : (timeFrom(draft.at) ?? draft.at),
  how: howOf(notice, draft),
  name: draft.toName,
  address: draft.address.trim() === '' ? addressFor(notice, draft) : draft.address,
  consent: draft.consent,
  ownWords: draft.isOwn ? draft.ownWords : '',
});
