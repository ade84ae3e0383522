import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { DocumentSubject } from '#domain/documentSheet.ts';
import type { Freshness } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import {
  type About,
  type AboutDocument,
  type AboutKeys,
  isKindAbout,
  type MadeDocument,
  rightToMake,
  subjectOf,
  versionsOf,
} from './documentAbout.ts';

/** A school's records as documents need them, and what they are about. */
export interface OpenDocuments extends OpenSchool {
  readonly subject: DocumentSubject & AboutKeys;
}

const fresh: Freshness = { maxAgeInSeconds: 5 };
const lists = ['referrals', 'learnerInformation'] as const;

/** Opens the records; refused when what the documents are about is gone. */
export async function openDocuments(
  desk: Desk,
  schoolKey: string,
  about: About,
  freshness = fresh,
): Promise<Outcome<OpenDocuments>> {
  const beside = await openSchool(desk, schoolKey, { ...freshness, lists });
  if (!beside.done) return beside;
  const opened = await openSchool(desk, schoolKey, freshness);
  if (!opened.done) return opened;
  const subject = subjectOf(about, opened.value);
  return subject === undefined
    ? refuse.notFound(`There is no such ${about.what} at this school any more. Go back to the list.`)
    : done({ ...opened.value, subject });
}

/** The same for a person who may make and pass on documents of the kind. */
export async function openToMake(
  desk: Desk,
  schoolKey: string,
  about: About,
  kind: string,
  freshness?: Freshness,
): Promise<Outcome<OpenDocuments & { readonly kind: AboutDocument }>> {
  const opened = await openDocuments(desk, schoolKey, about, freshness);
  if (!opened.done) return opened;
  if (!isKindAbout(kind, about.what)) return refuse.notFound('There is no such document. Reload the page.');
  const right = holdsRight(rightToMake[kind], desk.person, opened.value.facts);
  return right.outcome === 'met' ? done({ ...opened.value, kind }) : refuse.notPermitted(right.because);
}

/** The version of a document that a person saw and speaks of; refused where there is none such. */
export function versionSeen(kind: AboutDocument, about: About, open: OpenSchool, version: number): Outcome<MadeDocument> {
  const latest = latestOf(kind, about, open);
  if (!latest.done) return latest;
  const seen = versionsOf(kind, about, open).find((one) => one.version === version);
  return seen === undefined
    ? refuse.changedMeanwhile(
        `There is no version ${version} of the ${documentKinds[kind].name.toLowerCase()} any more; the latest is version ${latest.value.version}. Look at the page again.`,
      )
    : done(seen);
}

/** The latest version of a document that has been made; refused where there is none. */
export function latestOf(kind: AboutDocument, about: About, open: OpenSchool): Outcome<MadeDocument> {
  const latest = versionsOf(kind, about, open).at(-1);
  return latest === undefined
    ? refuse.changedMeanwhile(`The ${documentKinds[kind].name.toLowerCase()} has not been made yet. Make it first.`)
    : done(latest);
}
