/** Where in the product a duty is done or looked at. */
import type { DutyRow } from '#api/contractDuties.ts';

export interface DutyPlace {
  /** The page. */
  readonly path: string;
  /** What is handed to the page, e.g. which check to record; with its `?`. */
  readonly search: string;
  /** The part of the page, by the anchor of its panel. */
  readonly anchor: string;
}

const place = (path: string, anchor = '', search = ''): DutyPlace => ({ path, anchor, search });

/** `kind|subject|part` → the part. */
const partOf = (key: string): string => key.split('|').slice(2).join('|');

/** Which check discharges a duty about a provider: its kind says, or the first piece of its part. */
function checkOf({ kind, key }: DutyRow): string {
  if (kind === 'providerRiskAssessment') return 'coreRiskAssessment';
  if (kind === 'freshAssurance') return 'letterOfAssurance';
  if (kind === 'unregisteredReported') return 'unregisteredReported';
  return partOf(key).split('|')[0] ?? '';
}

/** The page a duty is about; undefined when the product has none for it: then it is mended in SharePoint. */
export function pageOf(duty: DutyRow, school: string): string | undefined {
  const { placementKey, pupilKey, providerKey, record } = duty;
  const home = `/schools/${school}`;
  if (record === 'timetable' || record === 'suspension') return awayPlace(duty, school).path;
  if (record === 'policy') return `${home}/policy`;
  if (placementKey && record !== 'providerCheck') return `${home}/placements/${encodeURIComponent(placementKey)}`;
  if (providerKey) return `${home}/providers/${encodeURIComponent(providerKey)}`;
  if (pupilKey) return `${home}/pupils/${encodeURIComponent(pupilKey)}`;
  return undefined;
}

/** Where its button leads, for what is not recorded on the spot; a notice has a page of its own. */
export function placeOf(duty: DutyRow, school: string): DutyPlace | undefined {
  if (duty.record === 'timetable' || duty.record === 'suspension') return awayPlace(duty, school);
  if (duty.record === 'notice') return place(`/schools/${school}/notices/${encodeURIComponent(duty.key)}`);
  if (duty.record === 'confidential') return confidentialPlace(duty, school);
  if (duty.record === 'audit') return place(`/schools/${school}/providers/${encodeURIComponent(duty.providerKey ?? '')}/audits`);
  return duty.record === 'learner' ? learnerPlace(duty, school) : placeOnPage(duty, school);
}

/** The part of its page where it is recorded. */
const anchors: Partial<Record<DutyRow['record'], string>> = {
  agreement: 'agreement',
  before: 'before',
  decide: 'standing',
  end: 'standing',
  start: 'start',
  condition: 'chain',
  action: 'actions',
  sdq: 'sdq',
  override: 'override',
};

/** The form of “Return and end” that discharges it. */
const endingForms: Partial<Record<DutyRow['kind'], string>> = {
  reintegrationPlan: 'plan',
  reintegrationMeeting: 'meeting',
  destination: 'destination',
  yearElevenPlan: 'yearEleven',
  returnCheck: 'check',
  extensionDecision: 'decideExtension',
  measuresReview: 'measures',
};

/** The form of “Reports” that discharges it. */
const reportForms: Partial<Record<DutyRow['kind'], string>> = {
  providerReport: 'provider',
  finalReport: 'final',
  panelReport: 'panel',
  ehcpReport: 'ehcp',
  pepReport: 'pep',
};

/** A review and its decision in writing name their review; whatever else asks for one is met by the next. */
const reviewOf = ({ kind, key }: DutyRow): string => (kind === 'review' || kind === 'reviewRecord' ? partOf(key) : 'next');
const anchorOfReview: Partial<Record<DutyRow['kind'], string>> = { reviewRecord: 'sent' };

/** A signature says which evaluation it is of. */
const evaluationOf = ({ kind, key }: DutyRow): string =>
  kind === 'evaluationSignature' ? partOf(key) : kind === 'midEvaluation' ? 'mid' : 'end';

function placeOnPage(duty: DutyRow, school: string): DutyPlace | undefined {
  const page = pageOf(duty, school);
  if (duty.record === 'register') {
    const day = /\d{4}-\d{2}-\d{2}/.exec(partOf(duty.key))?.[0] ?? duty.dueOn;
    return place(`/schools/${school}/today${day ? `/${day}` : ''}`);
  }
  if (page === undefined) return undefined;
  if (duty.record === 'review') return place(`${page}/reviews/${encodeURIComponent(reviewOf(duty))}`, anchorOfReview[duty.kind]);
  if (duty.record === 'visit') return place(`${page}/visit`);
  if (duty.record === 'evaluation') return place(`${page}/evaluations/${evaluationOf(duty)}`);
  if (duty.record === 'ending') return place(page, 'ending', `?record=${endingForms[duty.kind] ?? ''}`);
  if (duty.record === 'report') return place(page, 'reports', `?record=${reportForms[duty.kind] ?? ''}`);
  if (duty.record === 'belonging') return place(page, 'belonging', '?record=plan');
  if (duty.record === 'contact') return place(page, 'contact', '?record=contact');
  return duty.record === 'providerCheck'
    ? place(page, 'checks', `?record=${encodeURIComponent(checkOf(duty))}`)
    : place(page, anchors[duty.record]);
}

/** The form of the pupil's page, for the placement the duty is about. */
function learnerPlace({ kind, placementKey, pupilKey }: DutyRow, school: string): DutyPlace | undefined {
  if (!pupilKey) return undefined;
  const form = kind === 'meals' ? 'meals' : kind === 'informationGiven' || kind === 'toldOfOthers' ? 'given' : 'risk';
  const search = `?record=${form}&placement=${encodeURIComponent(placementKey ?? '')}`;
  return place(`/schools/${school}/pupils/${encodeURIComponent(pupilKey)}`, form, search);
}

/** The chronology of the placement, or the record that its part names. */
function confidentialPlace({ kind, key, placementKey }: DutyRow, school: string): DutyPlace {
  const home = `/schools/${school}/confidential`;
  if (kind === 'chronology') return place(`${home}/chronology/${encodeURIComponent(placementKey ?? '')}`);
  return place(`${home}/${encodeURIComponent(partOf(key))}`);
}

/** The form of the page of a timetable or suspension, by the kind of duty. */
const awayForms: Partial<Record<DutyRow['kind'], string>> = {
  timetableConditions: 'change',
  partTimeReview: 'review',
  flexiReview: 'review',
  welfareCheck: 'welfare',
  partTimeEnd: 'end',
  workSet: 'work',
  sixthDay: 'provision',
};

function awayPlace({ kind, key, record }: DutyRow, school: string): DutyPlace {
  const page = `/schools/${school}/${record === 'suspension' ? 'suspensions' : 'timetables'}/${encodeURIComponent(key.split('|')[1] ?? '')}`;
  return place(page, 'forms', `?record=${awayForms[kind] ?? ''}`);
}
