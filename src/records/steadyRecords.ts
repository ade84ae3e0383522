import type { AcceptedAnswers } from '#domain/acceptedAnswers.ts';
import { isGraphError } from '#graph/graphError.ts';
import { isAway, patient } from './isAway.ts';
import type { OpenRecords } from './openRecords.ts';
import type { Freshness, SchoolCasebook, TrustBook } from './records.ts';

interface Options {
  readonly records: OpenRecords;
  /** A school's answers that are not in SharePoint yet; the same array while they are the same. */
  readonly waitingOf: (schoolKey: string) => readonly AcceptedAnswers[];
  readonly patience?: Patience;
}

/** In milliseconds. Two reads and a write must end within the eight seconds that a press on a card has. */
interface Patience {
  /** Until what memory holds will do. */
  readonly withMemory: number;
  /** Until a reader is told that there is nothing. */
  readonly without: number;
  /** So long nobody waits again after SharePoint did not answer. */
  readonly pause: number;
}
const usual: Patience = { withMemory: 2000, without: 5000, pause: 5000 };

/**
 * The records for people who must go on when SharePoint does not answer: a reader who says `orHeld` is given what memory holds after a short
 * wait, and school books carry the answers that wait to be written. Everybody else reads as before.
 */
export function steadyRecords({ records, waitingOf, patience = usual }: Options): OpenRecords {
  let isPausing: NodeJS.Timeout | undefined;

  function isBack(): void {
    clearTimeout(isPausing);
    isPausing = undefined;
  }

  function pause(): void {
    clearTimeout(isPausing);
    isPausing = setTimeout(isBack, patience.pause).unref();
  }

  /** A read that ended well: SharePoint is there again. */
  const read = <B>(book: Promise<B>): Promise<B> =>
    book.then((value) => {
      isBack();
      return value;
    });

  async function steady<B extends object>(
    ask: () => Promise<B>,
    held: () => B | undefined,
    { orHeld, atOnceUpToSeconds }: Partial<Freshness> = {},
  ): Promise<B | (B & { isStale: true })> {
    // What came out of memory says nothing of SharePoint.
    if (orHeld !== true) return atOnceUpToSeconds === undefined ? read(ask()) : ask();
    const before = held();
    if (before !== undefined && isPausing !== undefined) return { ...before, isStale: true };
    return patient(read(ask()), before === undefined ? patience.without : patience.withMemory).catch((error: unknown) => {
      // The application's own sign-in may be what is down.
      if (!isAway(error) && !isGraphError(error, 'signIn')) throw error;
      const book = held();
      if (book === undefined) throw error;
      pause();
      return { ...book, isStale: true as const };
    });
  }

  const trust = (freshness?: Freshness): Promise<TrustBook> =>
    steady(() => records.trust(freshness), records.heldTrust, freshness);

  async function school(schoolKey: string, freshness?: Freshness): Promise<SchoolCasebook> {
    const ask = () => records.school(schoolKey, freshness);
    const book = await steady(ask, () => records.heldSchool(schoolKey), freshness);
    const waiting = waitingOf(schoolKey);
    return waiting.length === 0 ? book : { ...book, waiting };
  }

  return {
    ...records,
    trust,
    school,
    forget() {
      isBack();
      records.forget();
    },
  };
}
