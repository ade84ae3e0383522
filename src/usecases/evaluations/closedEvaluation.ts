import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import type { Ring } from '../links/closedLink.ts';

/** Why a link to an evaluation shows nothing, and what to do instead. It never says whose evaluation it was. */
export interface ClosedEvaluation {
  readonly isOpen: false;
  readonly why: 'notGood' | 'expired' | 'revoked' | 'used' | 'gone';
  readonly title: string;
  readonly say: string;
  readonly ring: readonly Ring[];
}

type Book = Pick<SchoolCasebook, 'school' | 'staff'>;

/** The AP leads by name, then the school itself. */
export const ringOf = ({ school, staff }: Book): Ring[] => [
  ...Array.from(staff.values(), ({ value }) => value)
    .filter(({ roles, telephone }) => roles.includes('apLead') && telephone !== '')
    .map(({ name, telephone }) => ({ name, telephone })),
  ...(school.telephone === '' ? [] : [{ name: school.name, telephone: school.telephone }]),
];

/** An address that we did not sign, or whose records are gone: it says nothing of any school. */
export const notGood: ClosedEvaluation = {
  isOpen: false,
  why: 'notGood',
  title: 'This link does not work',
  say: 'Open the whole link as the school sent it. If that does not help, ask the school for a new one.',
  ring: [],
};

export const used = (book: Book): ClosedEvaluation => ({
  isOpen: false,
  why: 'used',
  title: 'These questions have been answered',
  say: `A link takes one answer, and ${book.school.name} has it. If it was not you who answered, or something was wrong, ring the school.`,
  ring: ringOf(book),
});

export const revoked = (book: Book): ClosedEvaluation => ({
  isOpen: false,
  why: 'revoked',
  title: 'This link is no longer in use',
  say: `${book.school.name} has withdrawn it. Ring the school if you wanted to answer.`,
  ring: ringOf(book),
});

export const expired = (book: Book, until: DateText): ClosedEvaluation => ({
  isOpen: false,
  why: 'expired',
  title: 'This link has run out',
  say: `It took answers until ${dateInWords(until)}. ${book.school.name} can give you a new one.`,
  ring: ringOf(book),
});

export const gone = (book: Book): ClosedEvaluation => ({
  isOpen: false,
  why: 'gone',
  title: 'Nothing is asked any more',
  say: `${book.school.name} no longer asks these questions. There is nothing for you to do.`,
  ring: ringOf(book),
});
