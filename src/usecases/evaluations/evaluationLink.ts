import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import type { EvaluationVoice, EvaluationWhen } from '#domain/caseFile/evaluationWhat.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { evaluationOf } from '#domain/evaluations/evaluationOf.ts';
import { partKeyOf } from '#domain/evaluations/partKeyOf.ts';
import { shortNames } from '#domain/links/shortNames.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { isAway } from '#records/isAway.ts';
import type { Freshness, SchoolCasebook } from '#records/records.ts';
import type { Ring } from '../links/closedLink.ts';
import type { LinkDesk } from '../links/linkDesk.ts';
import { askedEndsAt } from './askVoice.ts';
import { type ClosedEvaluation, expired, gone, notGood, revoked, ringOf, used } from './closedEvaluation.ts';

/** What is at hand when somebody without an account answers a part of an evaluation: the link says which. */
export type EvaluationDesk = Omit<LinkDesk, 'waiting'>;

/** A good link before the records as they are now. `page` is all that is shown behind it. */
export interface OpenEvaluationLink {
  readonly isOpen: true;
  readonly link: CaseRecordOf<'evaluationAsked'>;
  readonly placement: Placement;
  readonly book: SchoolCasebook;
  readonly page: EvaluationPage;
  /** As the school's own records call the placement; it is not on the page. */
  readonly name: string;
}

/** Everything that the page behind a link shows: no pupil's name but the short one that a provider needs to know of whom it speaks. */
export interface EvaluationPage {
  readonly schoolName: string;
  readonly providerName: string;
  readonly when: EvaluationWhen;
  readonly voice: EvaluationVoice;
  /** `Aaliyah B.`, for the provider only. */
  readonly pupilName: string;
  readonly until: DateText;
  readonly ring: readonly Ring[];
}

/** Withdrawn a moment ago is withdrawn: nothing older than the request is believed. */
const asNow = { maxAgeInSeconds: 0, lists: ['caseRecords', 'placements', 'pupils', 'staff'] } as const satisfies Freshness;
const asHeld = { maxAgeInSeconds: 5, lists: ['caseRecords', 'placements', 'pupils', 'staff'], orHeld: true } as const;

/** As `openNow`; by what memory holds when SharePoint cannot be reached (`book.isStale`), so that nobody loses what was typed. */
export async function openEvaluationLink(desk: EvaluationDesk, token: string): Promise<OpenEvaluationLink | ClosedEvaluation> {
  try {
    return await openNow(desk, token, asNow);
  } catch (error) {
    if (!isAway(error)) throw error;
    return openNow(desk, token, asHeld);
  }
}

/** Proves a link and lays its part open; it is closed by its last day, by being withdrawn, and by one answer. */
async function openNow(
  desk: EvaluationDesk,
  token: string,
  freshness: Freshness,
): Promise<OpenEvaluationLink | ClosedEvaluation> {
  const claim = await desk.tokens.read(token);
  if (claim === undefined) return notGood;
  const trust = await desk.records.trust(freshness.orHeld === true ? asHeld : undefined);
  if (!trust.schools.has(claim.schoolKey)) return notGood;
  const book = await desk.records.school(claim.schoolKey, freshness);
  const link = book.caseRecords.get(claim.linkKey)?.value;
  if (link === undefined || !isAsked(link)) return notGood;

  const { when, voice, until } = link.what;
  const records = recordsOfPlacement(Array.from(book.caseRecords.values(), ({ value }) => value))(link.placementKey);
  const evaluation = evaluationOf(records, when);
  // Used once: also when the school took the answer back afterwards.
  if (book.caseRecords.has(partKeyOf(link.key))) return used(book);
  if (!evaluation.asked.some(({ key }) => key === link.key)) return revoked(book);
  const end = Date.parse(askedEndsAt(until));
  if (Date.parse(desk.now()) >= Math.min(end, Date.parse(claim.expiresAt))) return expired(book, until);
  if (evaluation.parts.has(voice)) return used(book);
  const placement = book.placements.get(link.placementKey)?.value;
  const provider = placement && trust.providers.get(placement.providerKey)?.value;
  if (placement === undefined || provider === undefined || placement.decision.status === 'withdrawn') return gone(book);
  const page = {
    ...{ schoolName: book.school.name, providerName: provider.name, when, voice, until, ring: ringOf(book) },
    pupilName: voice === 'provider' ? shortNameOf(book, placement) : '',
  };
  const pupil = book.pupils.get(placement.pupilKey)?.value;
  const name = placementName(placement, {
    pupils: new Map(pupil && [[pupil.key, pupil]]),
    providers: new Map([[provider.key, provider]]),
  });
  return { isOpen: true, link, placement, book, page, name };
}

const isAsked = (record: { readonly what: { readonly kind: string } }): record is CaseRecordOf<'evaluationAsked'> =>
  record.what.kind === 'evaluationAsked';

/** Told apart from the school's other pupils at that provider. */
function shortNameOf({ placements, pupils }: SchoolCasebook, { providerKey, pupilKey }: Placement): string {
  const there = new Set(
    Array.from(placements.values(), ({ value }) => value).flatMap((one) => (one.providerKey === providerKey ? one.pupilKey : [])),
  );
  return shortNames([...there].flatMap((key) => pupils.get(key)?.value ?? [])).get(pupilKey) ?? 'a pupil';
}
