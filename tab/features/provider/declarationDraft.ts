import type { RecordDeclaration } from '#api/contractDuties.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayFrom } from '../../shared/dayText.ts';

/** The five counts, and why each is asked: a setting must be registered from a certain number on, or for one pupil of some. */
export const counts = {
  pupils: { label: 'Pupils of compulsory school age', hint: 'All whom other schools, councils or parents have placed there.' },
  fullTimePupils: {
    label: 'Of them, full time',
    hint: 'A setting with five or more full-time pupils must be registered as a school.',
  },
  fullTimeLookedAfter: {
    label: 'Of the full-time pupils, looked after by a council',
    hint: 'For one such pupil it must be registered.',
  },
  fullTimeWithEhcPlan: { label: 'Of the full-time pupils, with an EHC plan', hint: 'For one such pupil it must be registered.' },
  fullTimeWithSenSupport: {
    label: 'Of the full-time pupils, with SEN support',
    hint: 'Not decisive today; the law on it is changing.',
  },
} as const;
export type CountName = keyof typeof counts;
export const countNames = [
  'pupils',
  'fullTimePupils',
  'fullTimeLookedAfter',
  'fullTimeWithEhcPlan',
  'fullTimeWithSenSupport',
] as const satisfies readonly CountName[];

export type DeclarationDraft = Readonly<Record<CountName | 'key' | 'on', string>>;

/** What is sent, or what is missing before it can be sent. */
export function declarationFrom(
  draft: DeclarationDraft,
): { readonly record: RecordDeclaration } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const on = dayFrom(draft.on);
  if (on === undefined) problems.push({ where: 'on', say: 'Write the day for which it holds, such as 23/11/2026.' });
  const number = (name: CountName): number => {
    const text = draft[name].trim();
    if (!/^\d{1,4}$/.test(text))
      problems.push({ where: name, say: `${counts[name].label}: write a whole number, 0 when there is none.` });
    return Number(text);
  };
  const record: RecordDeclaration = {
    key: draft.key,
    on: on ?? '',
    pupils: number('pupils'),
    fullTimePupils: number('fullTimePupils'),
    fullTimeLookedAfter: number('fullTimeLookedAfter'),
    fullTimeWithEhcPlan: number('fullTimeWithEhcPlan'),
    fullTimeWithSenSupport: number('fullTimeWithSenSupport'),
  };
  if (problems.length === 0 && record.fullTimePupils > record.pupils)
    problems.push({ where: 'fullTimePupils', say: 'There cannot be more full-time pupils than pupils.' });
  for (const name of ['fullTimeLookedAfter', 'fullTimeWithEhcPlan', 'fullTimeWithSenSupport'] as const)
    if (problems.length === 0 && record[name] > record.fullTimePupils)
      problems.push({ where: name, say: `${counts[name].label}: there cannot be more than full-time pupils.` });
  return problems.length > 0 ? { problems } : { record };
}
