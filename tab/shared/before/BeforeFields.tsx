import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { sentHowNames, sentHows } from '#domain/caseFile/sentHow.ts';
import { planningChecklist, planningItems } from '#domain/referral/planningChecklist.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { fieldId, fieldProblem } from '../fieldProblems.ts';
import type { BeforeDraft, Step, Ticked } from './beforeDraft.ts';

interface BeforeFieldsProps {
  readonly step: Step;
  readonly draft: BeforeDraft;
  readonly problems: readonly FieldProblem[];
  readonly change: (part: Partial<BeforeDraft>) => void;
}

const wordsAsked = {
  needsAnalysis: ['What was found', 'In a few sentences; the whole analysis stands in the referral.'],
  equality: ['What was considered', 'The adjustments, or why none is needed.'],
  providerAssessment: ['What the provider found', 'And where its assessment lies.'],
  welcomeMeeting: ['What was agreed', 'Dress, lunch, travel, what is expected, behaviour contract, first and last day.'],
} as const;
const ticks = { yes: 'Yes', no: 'No', notApplicable: 'Not needed' } as const satisfies Record<Ticked, string>;
const agreements = { yes: 'Agrees', no: 'Does not agree', notSaid: 'Did not say' } as const;
const tickOf = (value: string): Ticked | undefined =>
  value === 'yes' || value === 'no' || value === 'notApplicable' ? value : undefined;

/** What is asked of one step, by its kind. */
export function BeforeFields({ step, draft, problems, change }: BeforeFieldsProps) {
  const text = (where: 'view' | 'people' | 'outcome' | 'words', label: string, hint = '') => (
    <Field label={label} required hint={hint} {...fieldProblem(problems, where)}>
      <Textarea
        id={fieldId(where)}
        resize="vertical"
        maxLength={4000}
        value={draft[where]}
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  const line = (where: 'name' | 'to', label: string, hint = '') => (
    <Field label={label} required hint={hint} {...fieldProblem(problems, where)}>
      <Input
        id={fieldId(where)}
        autoComplete="off"
        maxLength={300}
        value={draft[where]}
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  switch (step.kind) {
    case 'consultation':
      return (
        <>
          {line('name', 'Who', 'The name of the person who was asked.')}
          {text('view', 'What the person said')}
          <Field
            label="Does the person agree?"
            required
            hint="A refusal is recorded; it does not stop an off-site direction."
            {...fieldProblem(problems, 'agrees')}
          >
            <RadioGroup
              value={draft.agrees}
              onChange={(_event, { value }) =>
                change({ agrees: value === 'yes' || value === 'no' || value === 'notSaid' ? value : '' })
              }
            >
              {(['yes', 'no', 'notSaid'] as const).map((one, at) => (
                <Radio key={one} value={one} id={fieldId(at === 0 ? 'agrees' : `agrees.${one}`)} label={agreements[one]} />
              ))}
            </RadioGroup>
          </Field>
        </>
      );
    case 'planningMeeting':
      return (
        <>
          {text('people', 'Who was there', 'School, family, provider, agencies: names and offices.')}
          {planningItems.map((item) => (
            <Field key={item} label={planningChecklist[item]}>
              <RadioGroup
                layout="horizontal"
                value={draft.checklist[item] ?? ''}
                onChange={(_event, { value }) => {
                  const tick = tickOf(value);
                  if (tick) change({ checklist: { ...draft.checklist, [item]: tick } });
                }}
              >
                {(['yes', 'no', 'notApplicable'] as const).map((one) => (
                  <Radio key={one} value={one} id={fieldId(`checklist.${item}.${one}`)} label={ticks[one]} />
                ))}
              </RadioGroup>
            </Field>
          ))}
          {text('outcome', 'What was decided', 'And who does what by when.')}
        </>
      );
    case 'referralPartA':
    case 'referralPartB':
      return (
        <>
          {line('to', 'To whom', 'The person at the provider.')}
          <Field label="How" required {...fieldProblem(problems, 'how')}>
            <Select
              id={fieldId('how')}
              value={draft.how}
              onChange={(_event, { value }) => change({ how: sentHows.find((one) => one === value) ?? '' })}
            >
              <option value="">Choose</option>
              {sentHows.map((one) => (
                <option key={one} value={one}>
                  {sentHowNames[one]}
                </option>
              ))}
            </Select>
          </Field>
        </>
      );
    default:
      return text('words', wordsAsked[step.kind][0], wordsAsked[step.kind][1]);
  }
}
