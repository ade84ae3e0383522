import type { ChasedPupil } from '#domain/chaseSheet.ts';
import type { CardAction, CardData, CardElement } from './card.ts';
import { stepNamesOnCards, stepsOnCards } from './searchSteps.ts';

const longestNote = 1000;

/** What can be done about a search on its card. With one pupil there is none to choose. */
export const searchButtons = (open: readonly ChasedPupil[], data: CardData): CardAction[] => [
  {
    type: 'Action.Execute',
    title: open.length === 1 ? 'I am dealing with it' : 'I am dealing with all of them',
    verb: 'takeOnSearch',
    data,
    associatedInputs: 'none',
  },
  {
    type: 'Action.ShowCard',
    title: 'Found',
    card: {
      type: 'AdaptiveCard',
      body: [
        ...choiceOf(open, 'found_pupil', 'Who was found?'),
        {
          type: 'Input.Text',
          id: 'found_note',
          label: 'Where is the pupil, and how do you know?',
          placeholder: 'At home; I spoke to the mother on the telephone',
          isMultiline: true,
          maxLength: longestNote,
          isRequired: true,
          errorMessage: 'Write where the pupil is and how you know it. Only that ends the search.',
        },
      ],
      actions: [{ type: 'Action.Execute', title: 'End the search', verb: 'foundPupil', data }],
    },
  },
  {
    type: 'Action.ShowCard',
    title: 'What was done',
    card: {
      type: 'AdaptiveCard',
      body: [
        ...choiceOf(open, 'step_pupil', 'For whom?'),
        {
          type: 'Input.ChoiceSet',
          id: 'step_step',
          label: 'What was done?',
          placeholder: 'Choose',
          isRequired: true,
          errorMessage: 'Choose what was done.',
          choices: stepsOnCards.map((step) => ({ title: stepNamesOnCards[step], value: step })),
        },
        {
          type: 'Input.Text',
          id: 'step_note',
          label: 'What was said (optional)',
          isMultiline: true,
          maxLength: longestNote,
        },
      ],
      actions: [{ type: 'Action.Execute', title: 'Save', verb: 'recordStep', data }],
    },
  },
];

const choiceOf = (open: readonly ChasedPupil[], id: string, label: string): CardElement[] =>
  open.length === 1
    ? []
    : [
        {
          type: 'Input.ChoiceSet',
          id,
          label,
          placeholder: 'Choose the pupil',
          isRequired: true,
          errorMessage: 'Choose the pupil.',
          choices: open.map(({ name, pupilKey }) => ({ title: name, value: pupilKey })),
        },
      ];
