import type { ProviderLink } from '#domain/providerLink.ts';
import { halfName } from '#domain/session.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';

/** Whom to ring at the school, in this order. */
export interface Ring {
  readonly name: string;
  readonly telephone: string;
}

/** Why a link shows no list of pupils, and what to do instead. */
export interface ClosedLink {
  readonly isOpen: false;
  readonly why: 'notGood' | 'expired' | 'revoked' | 'nobody';
  readonly title: string;
  readonly say: string;
  readonly ring: readonly Ring[];
}

/** An address that we did not sign, or whose records are gone: it says nothing of any school. */
export const notGood: ClosedLink = {
  isOpen: false,
  why: 'notGood',
  title: 'This link does not work',
  say: 'Open the link in the newest e-mail from the school, all of it. If that does not help, ring the school.',
  ring: [],
};

/** The attendance officers by name, then the school itself. */
export const whomToRing = ({ school, staff }: Pick<SchoolCasebook, 'school' | 'staff'>): Ring[] => [
  ...Array.from(staff.values(), ({ value }) => value)
    .filter(({ roles, telephone }) => roles.includes('attendanceOfficer') && telephone !== '')
    .map(({ name, telephone }) => ({ name: `${name}, attendance officer`, telephone })),
  ...(school.telephone === '' ? [] : [{ name: school.name, telephone: school.telephone }]),
];

type Book = Pick<SchoolCasebook, 'school' | 'staff'>;

export const revokedLink = (book: Book): ClosedLink => ({
  isOpen: false,
  why: 'revoked',
  title: 'This link is no longer in use',
  say: `${book.school.name} has withdrawn it. Ring to say who is with you.`,
  ring: whomToRing(book),
});

export const expiredLink = (book: Book, { date, half, expiresAt }: ProviderLink): ClosedLink => ({
  isOpen: false,
  why: 'expired',
  title: 'This link has run out',
  say: `It was for the ${halfName(half)} of ${dateInWords(date)} and took answers until ${timeInWords(expiresAt)}. For another session open the newest e-mail. If something was different that day, ring.`,
  ring: whomToRing(book),
});

/** The calendar or the placements changed after the mail had gone out. */
export const nobodyExpected = (book: Book, { date, half }: ProviderLink): ClosedLink => ({
  isOpen: false,
  why: 'nobody',
  title: 'No pupils are expected',
  say: `${book.school.name} has changed its plan: nobody is expected with you on the ${halfName(half)} of ${dateInWords(date)}. If a pupil is with you all the same, ring now.`,
  ring: whomToRing(book),
});
