import { fullName } from '../pupil.ts';
import type { NoticeSheet } from './noticeSheet.ts';

/** Somebody to whom a notice may go, with what is known of where. */
export interface Recipient {
  readonly name: string;
  /** `mother`; empty when nobody said. */
  readonly relationship: string;
  readonly address: string;
  readonly email: string;
  readonly telephone: string;
}

/** Whom the records know for the party of a notice, the first of them first; nobody when they know none. */
export function recipientsOf({ notice, pupil, learner }: NoticeSheet): Recipient[] {
  if (notice.party === 'pupil')
    return [{ name: fullName(pupil), relationship: 'pupil', address: pupil.address, email: '', telephone: '' }];
  if (notice.party === 'la') {
    const { name = '', telephone = '', email = '' } = learner?.caseOfficer ?? {};
    const authority = learner?.maintainingAuthority.trim() ?? '';
    const known = [name.trim(), authority].filter((part) => part !== '').join(', ');
    return known === '' ? [] : [{ name: known, relationship: 'local authority', address: '', email, telephone }];
  }
  const { contact, address } = pupil;
  return [{ ...contact, address }, ...(learner?.parents ?? [])].filter(({ name }) => name.trim() !== '');
}
