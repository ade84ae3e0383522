import type { Duty } from '#domain/duties/duty.ts';
import { oddDuty } from '#domain/duties/oddDuty.ts';
import { provisions } from '#domain/law.ts';
import type { Unread, WithOwnConcerns } from './withOwnConcerns.ts';

/** Today is read over the shoulder: what these records are is said on their own page. */
const because: Readonly<Record<Unread, string>> = {
  away: 'SharePoint does not answer. Look again in a minute; until then go by what you know.',
  closed: 'SharePoint does not let you open them. “Confidential records” says what to do.',
  rows: 'Some rows cannot be read. “Confidential records” names them: put them right in SharePoint.',
};

/** Overdue at once, for the safeguarding lead only: what is due from those records may be missing on this page. */
export const unreadConcerns = ({ unread, facts, now, today }: WithOwnConcerns): Duty[] =>
  unread === undefined
    ? []
    : [
        oddDuty({
          kind: 'ownRecords',
          subject: facts.school.key,
          dueOn: today,
          dueAt: now,
          say: 'Some records of yours cannot be read now: what is due from them may be missing here.',
          because: because[unread],
          citation: provisions.SAF2,
        }),
      ];
