/** What is recorded before a placement, in words and as duties done. */
import type { CaseWhat } from '#domain/caseFile/caseWhat.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { consultedPartyNames, isConsultedParty } from '#domain/referral/consultedParties.ts';
import type { DeedOfCase } from '../writeCase.ts';

export type WhatBefore = Extract<CaseWhat, { readonly kind: 'consulted' | 'planningMeeting' | 'referralSent' | 'referralStep' }>;

const stepNames = {
  needsAnalysis: 'Needs analysis recorded',
  equality: 'Reasonable adjustments considered',
  providerAssessment: 'Provider’s first assessment',
  welcomeMeeting: 'Welcome meeting held',
} as const;
const agreesWords = { yes: ' agrees', no: ' does not agree', notSaid: ' was asked' } as const;

/** What is missing of a record, and in which field; undefined when nothing is. */
export function problemOf(what: WhatBefore): { readonly where: string; readonly say: string } | undefined {
  const need = (is: boolean, where: string, say: string) => (is ? undefined : { where, say });
  switch (what.kind) {
    case 'consulted':
      return (
        need(isConsultedParty(what.party), 'party', 'Choose who was consulted.') ??
        need(what.name.trim() !== '', 'name', 'Write the name of the person.') ??
        need(what.view.trim() !== '', 'view', 'Write what the person said.')
      );
    case 'planningMeeting':
      return (
        need(what.people.trim() !== '', 'people', 'Write who was there.') ??
        need(what.outcome.trim() !== '', 'outcome', 'Write what was decided.')
      );
    case 'referralSent':
      return need(what.to.trim() !== '', 'to', 'Write to whom it was sent.');
    default:
      return need(what.words.trim() !== '', 'words', 'Write what was done, or where it stands.');
  }
}

/** What Audit says. */
export const actionOf = (what: WhatBefore): string =>
  what.kind === 'consulted'
    ? 'Consultation recorded'
    : what.kind === 'planningMeeting'
      ? 'Planning meeting recorded'
      : what.kind === 'referralSent'
        ? `Part ${what.part} of the referral recorded as sent`
        : stepNames[what.step];

/** The sentence of the case file. */
export function saysOf(what: WhatBefore, pupil: string): string {
  switch (what.kind) {
    case 'consulted': {
      const party = isConsultedParty(what.party) ? consultedPartyNames[what.party] : what.party;
      return `${what.name.trim()} (${party.toLowerCase()})${agreesWords[what.agrees]} about ${pupil}: ${what.view.trim()}`;
    }
    case 'planningMeeting':
      return `Planning meeting for ${pupil}: ${what.outcome.trim()}`;
    case 'referralSent':
      return `Part ${what.part} of the referral of ${pupil} sent to ${what.to.trim()} (${sentHowNames[what.how].toLowerCase()})`;
    default:
      return `${stepNames[what.step]} for ${pupil}: ${what.words.trim()}`;
  }
}

/** Evidence is one line that people read at the duty; the record has it all. */
const evidenceOf = (text: string): string => (text.trim().length > 300 ? `${text.trim().slice(0, 299)}…` : text.trim());

/** The duty that it discharges, if any. */
export function deedsOf(what: WhatBefore, subject: string, parties: readonly string[]): DeedOfCase[] {
  switch (what.kind) {
    case 'consulted': {
      const view = `${what.name.trim()}${agreesWords[what.agrees]}: ${what.view}`;
      // A consultation that nobody asks for is on record all the same.
      return parties.includes(what.party)
        ? [{ dutyKey: dutyKey('consultation', subject, what.party), evidence: evidenceOf(view) }]
        : [];
    }
    case 'planningMeeting':
      return [{ dutyKey: dutyKey('planningMeeting', subject), evidence: evidenceOf(`${what.people}. ${what.outcome}`) }];
    case 'referralSent': {
      const kind = what.part === 'A' ? 'referralPartA' : 'referralPartB';
      return [
        { dutyKey: dutyKey(kind, subject), evidence: evidenceOf(`To ${what.to}, ${sentHowNames[what.how].toLowerCase()}`) },
      ];
    }
    default:
      return [{ dutyKey: dutyKey(what.step, subject), evidence: evidenceOf(what.words) }];
  }
}
