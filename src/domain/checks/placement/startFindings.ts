import { answer } from '../../answer.ts';
import { overridesInForce, withOverrides } from '../../deciding/overrides.ts';
import { agreement } from '../../duties/beforeStart/agreement.ts';
import { pupilRiskAssessment } from '../../duties/beforeStart/pupilRiskAssessment.ts';
import { safeguardingAudit } from '../../duties/beforeStart/safeguardingAudit.ts';
import { kindOf } from '../../duties/dutyKinds.ts';
import type { PlacementCase, PlacementRule } from '../../duties/placementCase.ts';
import { chronology } from '../../duties/safeguarding/chronology.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { findingsOfUse } from '../provider/findingsOfUse.ts';
import { providerIsOpen } from '../providerIsOpen.ts';
import { comingFullTime } from './comingFullTime.ts';
import { conditionsMet } from './conditionsMet.ts';
import { offSiteDirectionFindings } from './offSiteFindings.ts';

/** What must be done before a pupil attends, each as its duty counts it. */
const before: readonly PlacementRule[] = [agreement, pupilRiskAssessment, safeguardingAudit, chronology];

/**
 * May the pupil begin there, and why not: approval (REF-6), agreement (DOC-1), the pupil's risk assessment (PUP-3), the safeguarding audit
 * (SAF-4), the chronology (SAF-1), the provider (PRO-2 to PRO-6, PRO-11) and the notice (NOT-1). What is missing on the day is not met;
 * what a headteacher overrides that day is unclear.
 */
export function startFindings(c: PlacementCase, on: DateText): Finding[] {
  const startsOrOn = on < c.firstDay ? c.firstDay : on;
  const coming = comingFullTime(c.placement, c.facts, on);
  const findings = [
    isApproved(c, on),
    ...conditionsMet(c, on),
    ...before.flatMap((rule) => gate(c, rule, on)),
    ...(c.provider === undefined
      ? [providerIsOpen(undefined)]
      : findingsOfUse(c.provider, c.facts, startsOrOn, c.lastDay < startsOrOn ? startsOrOn : c.lastDay, {
          whenMissing: 'refuse',
          coming,
        })),
    ...offSiteDirectionFindings(c, on, { whenMissing: 'refuse' }),
  ];
  return withOverrides(findings, overridesInForce(c.facts, c.placement, startsOrOn));
}

function isApproved({ placement, isApproved: is, name, firstDay }: PlacementCase, on: DateText): Finding {
  const { met, notMet } = answer('Is the placement approved?', provisions.REF6);
  if (is) return met(`${name()} is approved.`);
  const { status } = placement.decision;
  if (status !== 'proposed')
    return notMet(`${name()} was ${status === 'sentBack' ? 'sent back' : 'withdrawn'}. Nothing starts unapproved.`);
  const starts = on < firstDay ? 'is to start' : 'was to start';
  return notMet(`${name()} waits for approval and ${starts} on ${dateInWords(firstDay)}. Nothing starts unapproved.`);
}

/** A duty of the start as a finding: done up to the day, or not. */
const gate = (c: PlacementCase, rule: PlacementRule, on: DateText): Finding[] =>
  rule(c).map((duty) => {
    const { met, notMet } = answer(`Is it done: ${kindOf(duty.kind).name}?`, duty.citation);
    const { done } = duty;
    const { say, because } = duty.words();
    return done !== undefined && done.on <= on ? met(asSentence(done.say), { doneOn: done.on }) : notMet(`${because} ${say}`);
  });

/** Evidence is written by people, with a full stop or without. */
const asSentence = (say: string): string => (/[.!?]$/.test(say) ? say : `${say}.`);
