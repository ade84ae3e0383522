import { shortNames } from '#domain/links/shortNames.ts';
import { markNames } from '#domain/register.ts';
import type { DateText, Half, InstantText } from '#domain/session.ts';
import { timeInWords } from '#domain/words.ts';
import { type Ring, whomToRing } from './closedLink.ts';
import type { OpenLink } from './openLink.ts';
import { ownEvents, type Said, saidOf, schoolsAnswer } from './saidOf.ts';

export interface LinkPupil {
  readonly key: string;
  /** First name and initial only. */
  readonly name: string;
  /** Where the pupil is due, if the provider works at several addresses; empty otherwise. */
  readonly siteName: string;
  readonly said: Said | undefined;
  /** What the school has from somebody else; empty when it has nothing. */
  readonly schoolHas: string;
}

/** Everything that the page behind a link shows. */
export interface LinkPage {
  readonly isOpen: true;
  readonly schoolName: string;
  readonly providerName: string;
  readonly date: DateText;
  readonly half: Half;
  readonly expiresAt: InstantText;
  readonly ring: readonly Ring[];
  readonly pupils: readonly LinkPupil[];
  /** That the provider is closed, said by this link; the words it added. */
  readonly closed: { readonly note: string } | undefined;
}

export function linkPage(open: OpenLink): LinkPage {
  const { book, facts, link, provider, expected } = open;
  const known = expected.flatMap(({ pupilKey }) => facts.pupils.get(pupilKey) ?? []);
  const names = shortNames(known);
  const hasSites = new Set(expected.map(({ placement }) => placement.siteKey)).size > 1;
  const closed = ownEvents(open).find(({ kind }) => kind === 'providerClosed');
  const pupils = expected.map(({ pupilKey, placement }): LinkPupil => {
    const answer = schoolsAnswer(open, pupilKey, placement);
    return {
      key: pupilKey,
      name: names.get(pupilKey) ?? 'A pupil whose record is missing',
      siteName: hasSites ? (facts.sites.get(placement.siteKey)?.name ?? '') : '',
      said: saidOf(open, pupilKey),
      schoolHas: answer === undefined ? '' : `${markNames[answer.mark].toLowerCase()}, since ${timeInWords(answer.by.at)}`,
    };
  });
  return {
    isOpen: true,
    schoolName: book.school.name,
    providerName: provider.name,
    date: link.date,
    half: link.half,
    expiresAt: link.expiresAt,
    ring: whomToRing(book),
    pupils: pupils.toSorted((a, b) => order(a.siteName, b.siteName) || order(a.name, b.name)),
    closed: closed && { note: closed.note },
  };
}

const order = (one: string, other: string): number => one.localeCompare(other, 'en-GB');
