import { reportDocument } from '#documents/evidence/reportDocument.ts';
import type { EvidenceKind } from '#domain/caseFile/documentKind.ts';
import { placementEvidence } from '#domain/evidence/placementEvidence.ts';
import { providerEvidence } from '#domain/evidence/providerEvidence.ts';
import type { Report } from '#domain/evidence/report.ts';
import { subjectAccess } from '#domain/evidence/subjectAccess.ts';
import type { OpenDocuments } from '../documents/openDocuments.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { entriesOf } from './entriesOf.ts';

/** The Word document of evidence about what is open (REP-5): nothing is saved. Refused where there is nothing to tell of. */
export function evidenceContent(open: OpenDocuments, kind: EvidenceKind): Outcome<Uint8Array> {
  const report = reportOf(open, kind);
  return report === undefined
    ? refuse.notFound('There is nothing to make evidence of: the placement or the pupil is not in the lists. Reload the page.')
    : done(reportDocument(report));
}

function reportOf(open: OpenDocuments, kind: EvidenceKind): Report | undefined {
  const { facts, subject, signature: made, now, today, book } = open;
  const making = { facts, made, now, today };
  switch (kind) {
    case 'placementEvidence': {
      const { placement, referral, learner } = subject;
      if (placement === undefined) return undefined;
      return placementEvidence({ ...making, placement, entries: entriesOf(open, [placement]), referral, learner });
    }
    case 'providerEvidence':
      return providerEvidence({ ...making, providerKey: subject.providerKey });
    case 'subjectAccess': {
      const pupil = facts.pupils.get(subject.pupilKey);
      if (pupil === undefined) return undefined;
      const placements = facts.placements.filter(({ pupilKey }) => pupilKey === pupil.key);
      const referrals = Array.from(book.referrals.values(), ({ value }) => value).filter(
        ({ pupilKey }) => pupilKey === pupil.key,
      );
      return subjectAccess({ ...making, pupil, learner: subject.learner, referrals, entries: entriesOf(open, placements) });
    }
  }
}
