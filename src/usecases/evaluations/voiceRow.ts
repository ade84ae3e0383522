import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import type { EvaluationVoice } from '#domain/caseFile/evaluationWhat.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import type { Evaluation } from '#domain/evaluations/evaluationOf.ts';
import { changeSince, scoreOfVoice, statementsAsked } from '#domain/evaluations/evaluationScore.ts';
import { partKeyOf } from '#domain/evaluations/partKeyOf.ts';
import { voiceNames } from '#domain/evaluations/statements.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { askedEndsAt } from './askVoice.ts';

export interface ScoreRow {
  readonly sum: number;
  readonly answered: number;
  readonly asked: number;
  readonly isComplete: boolean;
  readonly words: string;
}
export interface Recorded {
  readonly key: string;
  readonly on: string;
  readonly byName: string;
  readonly mayTakeBack: boolean;
}
export interface VoiceRow {
  readonly voice: EvaluationVoice;
  readonly name: string;
  readonly score: ScoreRow;
  /** Of the last evaluation; null when there is none. */
  readonly last: ScoreRow | null;
  readonly change: string;
  readonly part: (Recorded & { readonly signedBy: string; readonly given: string; readonly comments: string }) | null;
  readonly links: readonly (Recorded & {
    readonly to: string;
    readonly until: string;
    readonly state: 'open' | 'expired' | 'used';
    /** For whoever may pass it on, while it is open; empty otherwise. */
    readonly address: string;
  })[];
}
/** Before whom, and of which school. */
export interface At {
  readonly desk: Desk;
  readonly open: OpenSchool;
  readonly schoolKey: string;
}
interface Of {
  readonly voice: EvaluationVoice;
  readonly evaluation: Evaluation;
  /** The one before it; undefined when it is the first. */
  readonly last: Evaluation | undefined;
  readonly mayEvaluate: boolean;
}

/** One voice of an evaluation: its part with what it comes to, and its links. */
export async function voiceRow(at: At, { voice, evaluation, last, mayEvaluate }: Of): Promise<VoiceRow> {
  const { policy } = at.open.facts;
  const asked = statementsAsked(evaluation, policy);
  const own = asked.filter((one) => one.voice === voice);
  const part = evaluation.parts.get(voice);
  const links = evaluation.asked.filter(({ what }) => what.voice === voice);
  return {
    voice,
    name: voiceNames[voice],
    score: scoreOfVoice(evaluation, asked, voice),
    last: last === undefined ? null : scoreOfVoice(last, statementsAsked(last, policy), voice),
    change: last === undefined ? '' : changeSince(evaluation, last, own).words,
    part: part === undefined ? null : { ...recorded(at, part), ...pick(part) },
    links: await Promise.all(links.map((link) => linkRow(at, link, part, mayEvaluate))),
  };
}

const pick = ({ what: { signedBy, given, comments } }: CaseRecordOf<'evaluationPart'>) => ({ signedBy, given, comments });

export const recorded = (
  { desk, open }: At,
  record: CaseRecordOf<'evaluationPart' | 'evaluationAsked' | 'evaluationAgreed'>,
): Recorded => ({
  ...{ key: record.key, on: record.on, byName: record.by.name },
  mayTakeBack: mayTakeBackCase(desk.person, record, open.facts).outcome === 'met',
});

async function linkRow(
  at: At,
  link: CaseRecordOf<'evaluationAsked'>,
  part: CaseRecordOf<'evaluationPart'> | undefined,
  mayEvaluate: boolean,
): Promise<VoiceRow['links'][number]> {
  const { to, until } = link.what;
  const isUsed = at.open.book.caseRecords.has(partKeyOf(link.key));
  const state = isUsed ? 'used' : until < at.open.today ? 'expired' : 'open';
  const isShown = state === 'open' && part === undefined && mayEvaluate;
  const claim = { schoolKey: at.schoolKey, linkKey: link.key, expiresAt: askedEndsAt(until) };
  return { ...recorded(at, link), to, until, state, address: (isShown && (await at.desk.evaluationAddress?.(claim))) || '' };
}
