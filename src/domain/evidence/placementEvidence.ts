/**
 * REP-5: the whole evidence about one placement, for an inspector, the local authority or a complaint. Summary first, then one part a subject,
 * the full chronology at the end. Nothing of the safeguarding site is in it.
 */
import { placementName } from '../placementName.ts';
import type { EvidenceOf } from './evidenceOf.ts';
import { agreementPart } from './parts/agreementPart.ts';
import { attendancePart } from './parts/attendancePart.ts';
import { checksPart } from './parts/checksPart.ts';
import { chronologyPart } from './parts/chronologyPart.ts';
import { decisionsPart } from './parts/decisionsPart.ts';
import { documentsPart } from './parts/documentsPart.ts';
import { dutiesPart } from './parts/dutiesPart.ts';
import { contactsPart, evaluationsPart, noticesPart, reviewsPart, visitsPart } from './parts/entryParts.ts';
import { atAGlance, summaryPart } from './parts/summaryPart.ts';
import type { Report, ReportPart } from './report.ts';

const parts: readonly ((of: EvidenceOf) => ReportPart)[] = [
  summaryPart,
  decisionsPart,
  checksPart,
  agreementPart,
  attendancePart,
  contactsPart,
  visitsPart,
  reviewsPart,
  evaluationsPart,
  noticesPart,
  dutiesPart,
  documentsPart,
  chronologyPart,
];

export const placementEvidence = (of: EvidenceOf): Report => ({
  title: 'Evidence of a placement',
  subtitle: placementName(of.placement, of.facts),
  school: of.facts.school.name,
  about: placementName(of.placement, of.facts),
  made: of.made,
  facts: atAGlance(of),
  note: 'It holds personal data: keep it safe, and pass it on only to those who may have it. Safeguarding records are kept apart by the designated safeguarding lead and are not in it.',
  parts: parts.map((part) => part(of)),
});
