import type { EndingPage } from '#api/contractEnding.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import type { FormField } from '../../shared/forms/formFields.ts';

const mostStages = 3;

/** Up to three stages; those without a day are left out. A stage without sessions is the whole week at school. */
export function stagesForm({ agreedSlots, stages }: EndingPage, path: string): OfferedForm {
  const ahead = stages.filter(({ hasBegun }) => !hasBegun);
  const slots = agreedSlots.join(' ');
  const at = Array.from({ length: mostStages }, (_one, index) => index);
  return {
    ...{
      name: 'stages',
      verb: stages.length > 0 ? 'Change the stages' : 'Return in stages',
      heading: 'Return in stages',
      save: 'Set the stages',
    },
    lead: 'From the day of a stage on, board and register expect the pupil at the provider in these sessions only, and at school in the others. A stage begins tomorrow or later. Without any session the whole week is at school.',
    ...{ path, say: 'The stages are set. Tell the provider, the parents and the pupil.' },
    now: Object.fromEntries(
      at.flatMap((index) => [
        [`stages.${index}.from`, dayAsTyped(ahead[index]?.from ?? '')],
        [`stages.${index}.slots`, ahead[index]?.slots.join(' ') ?? slots],
      ]),
    ),
    fields: at.flatMap((index): FormField[] => [
      {
        where: `stages.${index}.from`,
        label: `Stage ${index + 1}: from`,
        kind: 'date',
        ...(index === 0 ? {} : { hint: 'Leave empty where there is none.' }),
      },
      { where: `stages.${index}.slots`, label: `Stage ${index + 1}: still at the provider`, kind: 'slots' },
    ]),
    toBody: (key, values) => ({
      key,
      stages: at.flatMap((index) => {
        const from = values[`stages.${index}.from`];
        return from === null ? [] : [{ from, slots: values[`stages.${index}.slots`] }];
      }),
    }),
  };
}
