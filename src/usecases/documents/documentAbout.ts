import { isRecordDocument, type RecordDocument } from '#documents/documentFields.ts';
import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import { type EvidenceKind, isEvidenceKind } from '#domain/caseFile/documentKind.ts';
import type { Right } from '#domain/checks/rights.ts';
import type { DocumentSubject } from '#domain/documentSheet.ts';
import type { Signature } from '#domain/staff.ts';
import type { OpenSchool } from '../openSchool.ts';

/** Whom or what documents are about; a referral's key is its placement's. */
export type AboutWhat = 'placement' | 'pupil' | 'provider';
export interface About {
  readonly what: AboutWhat;
  readonly key: string;
}

/** Made of the school's template, or of the records alone. */
export type AboutDocument = RecordDocument | EvidenceKind;

/** Which kinds are made about what, in the order in which people need them. */
export const kindsAbout = {
  placement: [
    'agreement',
    'individualAgreement',
    'learnersPlan',
    'referralPartA',
    'referralPartB',
    'midEvaluation',
    'endEvaluation',
    'placementEvidence',
  ],
  pupil: ['learnerInformation', 'subjectAccess'],
  provider: ['letterOfAssurance', 'providerChecklist', 'providerEvidence'],
} as const satisfies Record<AboutWhat, readonly AboutDocument[]>;

/** Who makes and passes on each kind. */
export const rightToMake = {
  agreement: 'makeAgreement',
  individualAgreement: 'makeAgreement',
  learnersPlan: 'makeAgreement',
  midEvaluation: 'evaluate',
  endEvaluation: 'evaluate',
  learnerInformation: 'describeLearner',
  referralPartA: 'refer',
  referralPartB: 'refer',
  letterOfAssurance: 'recordCheck',
  providerChecklist: 'recordCheck',
  placementEvidence: 'makeEvidence',
  providerEvidence: 'makeEvidence',
  subjectAccess: 'makeEvidence',
} as const satisfies Record<AboutDocument, Right>;

/** The keys under which the case file holds what is about it. */
export interface AboutKeys {
  readonly placementKey: string;
  readonly pupilKey: string;
  readonly providerKey: string;
}

/** What the documents speak of, with its keys; undefined when it is no longer in the lists. */
export function subjectOf({ what, key }: About, { book, facts }: OpenSchool): (DocumentSubject & AboutKeys) | undefined {
  if (what === 'provider') return facts.providers.has(key) ? { placementKey: '', pupilKey: '', providerKey: key } : undefined;
  if (what === 'pupil') {
    const learner = book.learnerInformation.get(key)?.value;
    return facts.pupils.has(key) ? { placementKey: '', pupilKey: key, providerKey: '', learner } : undefined;
  }
  const placement = book.placements.get(key)?.value;
  const referral = book.referrals.get(key)?.value;
  const pupilKey = placement?.pupilKey ?? referral?.pupilKey;
  if (pupilKey === undefined) return undefined;
  const providerKey = placement?.providerKey ?? referral?.providerKey ?? '';
  return { placementKey: key, pupilKey, providerKey, placement, referral, learner: book.learnerInformation.get(pupilKey)?.value };
}

/** One document as it was made last. `recordKey` is empty for an agreement from before the case file. */
export interface MadeDocument {
  readonly recordKey: string;
  readonly version: number;
  readonly file: FileLink;
  readonly by: Signature;
}

/** The records of the case file about it. */
export const recordsAbout = ({ what, key }: About, { facts }: OpenSchool) =>
  facts.caseRecords.filter((record) =>
    what === 'placement'
      ? record.placementKey === key
      : what === 'pupil'
        ? record.pupilKey === key && record.placementKey === ''
        : record.providerKey === key && record.placementKey === '' && record.pupilKey === '',
  );

/** Every version of one kind, earliest first. */
export function versionsOf(kind: AboutDocument, about: About, open: OpenSchool): MadeDocument[] {
  const recorded = recordsOf(recordsAbout(about, open), 'documentMade')
    .filter(({ what }) => what.document === kind)
    .map(({ key, what, by }: CaseRecordOf<'documentMade'>) => ({ recordKey: key, version: what.version, file: what.file, by }));
  const { made, version = 0, ...file } = (kind === 'agreement' && open.book.placements.get(about.key)?.value.agreement) || {};
  const isOlder = made !== undefined && !recorded.some((one) => one.version === version);
  const older = isOlder && 'itemId' in file ? [{ recordKey: '', version, file, by: made }] : [];
  return [...older, ...recorded].toSorted((a, b) => a.version - b.version);
}

export const isKindAbout = (kind: string, what: AboutWhat): kind is AboutDocument =>
  (isRecordDocument(kind) || isEvidenceKind(kind)) && kindsAbout[what].some((one) => one === kind);
