/**
 * What a notice says of the powers it rests on, by the type of school: the regulations on off-site direction bind the governing bodies of
 * maintained schools (confirmed: note to SI 2010/1156, Suffolk SENDIASS, IPSEA); an academy uses general powers of its own and follows them
 * as good practice.
 */
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { School, SchoolType } from '../school.ts';

export interface SchoolTypeWords {
  /** Who decides: begins a sentence. */
  readonly whoDecides: string;
  /** What the direction rests on. */
  readonly power: string;
  /** What the notice rests on. */
  readonly notice: string;
  /** Who holds a review meeting that is asked for, and why. `{weeks}` is the law's number. */
  readonly reviewRequest: string;
  /** Who arranges education from the sixth day of a suspension. */
  readonly sixthDay: string;
  readonly source: Provision;
}

const academy: SchoolTypeWords = {
  whoDecides: '{school}',
  power:
    '{school} is an academy: it makes this arrangement under its own powers, and follows as good practice the rules for maintained schools on off-site direction (section 29A of the Education Act 2002).',
  notice: 'This letter follows the regulations of 2010 on off-site direction (SI 2010/1156) as good practice.',
  reviewRequest:
    'You may ask in writing for a meeting to review it. As good practice the school holds it as soon as it reasonably can, unless one was held in the {weeks} before.',
  sixthDay: 'The academy trust must arrange suitable full-time education from school day {day} of a suspension at the latest.',
  source: provisions.offSiteDirection,
};

const wordsByType: Readonly<Record<SchoolType, SchoolTypeWords>> = {
  maintained: {
    whoDecides: 'The governing body of {school}',
    power: 'The decision rests on section 29A of the Education Act 2002.',
    notice: 'This letter is sent as the regulations of 2010 on off-site direction ask (SI 2010/1156).',
    reviewRequest:
      'You may ask in writing for a meeting to review it. The governing body must then hold it as soon as is reasonably practicable, unless one was held in the {weeks} before.',
    sixthDay: 'The governing body must arrange suitable full-time education from school day {day} of a suspension at the latest.',
    source: provisions.offSiteDirection,
  },
  academy,
  specialAcademy: academy,
};

/** The words of a school's type, with its name in them. */
export function schoolTypeWords({ schoolType, name }: Pick<School, 'schoolType' | 'name'>): SchoolTypeWords {
  const words = wordsByType[schoolType];
  const named = (text: string) => text.replaceAll('{school}', name);
  return { ...words, whoDecides: named(words.whoDecides), power: named(words.power) };
}
