import { answer } from '../answer.ts';
import type { CaseKind, CaseRecord } from '../caseFile/caseRecord.ts';
import type { CaseWhat } from '../caseFile/caseWhat.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Role } from '../staff.ts';
import { rights } from './rights.ts';
import { holdsOneOf, type Person, type Workplace, worksHere } from './rolesThatMay.ts';

/** What a decision was made with stays: it is undone by another decision, not by taking its record back. */
const decisions: readonly CaseKind[] = ['approved', 'governingBodyDecided', 'condition', 'datesChanged', 'extensionDecided'];

/** A hold is ended with a reason, and what is gone is gone. */
const lasting: readonly CaseKind[] = ['legalHold', 'legalHoldEnded', 'removalBegun', 'removed'];

/** It was written together with a change of a list: taken back alone, list and case file would disagree. */
const changesOfRecord: readonly CaseKind[] = ['timetableStep', 'suspensionStep', 'flexiWithdrawn'];

/** What somebody answers for by office is taken back by that office alone, whoever made it: an override, its end, a pause, a child-protection plan. */
function officeOf(what: CaseWhat): readonly Role[] | undefined {
  if (what.kind === 'override' || what.kind === 'overrideEnded') return rights.override.roles;
  if (what.kind === 'placementPaused' || what.kind === 'placementResumed') return rights.resume.roles;
  if (what.kind === 'returnWeeks') return rights.setReturnWeeks.roles;
  if (what.kind === 'evaluationSigned') return rights.signEvaluation.roles;
  const isOfPlan = what.kind === 'given' && [...what.information, ...what.withheld].includes('childProtectionPlan');
  return isOfPlan ? rights.giveProtectionPlan.roles : undefined;
}

/**
 * Whether a person may take back a record of the case file: whoever made it while they work here, otherwise the AP lead; what belongs to an
 * office, whoever holds that office now.
 */
export function mayTakeBackCase(person: Person, { what, by }: Pick<CaseRecord, 'what' | 'by'>, at: Workplace): Finding {
  const { met, notMet } = answer('May this person take back the record?', provisions.PPL3);
  if (decisions.includes(what.kind))
    return notMet('A decision is not taken back. Withdraw or end the placement, change its dates, or propose it anew.');
  if (lasting.includes(what.kind))
    return notMet('Holds and removals are not taken back. End the hold, or place it again, under Keeping and removing.');
  if (changesOfRecord.includes(what.kind))
    return notMet('This changed the record itself. Change it again, or cancel it, on its own page.');
  const office = officeOf(what);
  const isAuthor = by.personId === person.personId;
  if (office === undefined && isAuthor && worksHere(person, at)) return met(`${by.name} made it.`);
  const action = office !== undefined || isAuthor ? 'take back this record' : 'take back a record that somebody else made';
  return holdsOneOf({ roles: office ?? ['apLead'], action, provision: provisions.PPL3 }, person, at);
}
