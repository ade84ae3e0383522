import { londonTime } from '#domain/londonTime.ts';
import { placementReasonNames } from '#domain/placement.ts';
import type { ApprovalSheet } from '#domain/sheet.ts';
import { pounds, shortDate, yearGroupName } from '#domain/words.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { aside, box, line, subheading } from './texts.ts';
import { weekTable } from './weekTable.ts';

/** The proposal itself, the same on the card that asks and on the card that tells what was decided. */
export function approvalFacts(sheet: ApprovalSheet): CardElement[] {
  return [
    {
      type: 'TextBlock',
      text: `${plain(sheet.pupilName)}, ${yearGroupName(sheet.yearGroup)}`,
      wrap: true,
      size: 'Medium',
      weight: 'Bolder',
      spacing: 'Medium',
    },
    ...(sheet.pupilFlags.length === 0 ? [] : [aside(plain(sheet.pupilFlags.join(' · ')))]),
    {
      type: 'FactSet',
      spacing: 'Small',
      facts: [
        { title: 'Provider', value: plain(`${sheet.providerName} (${sheet.providerKindName})`) },
        { title: 'Where', value: plain([sheet.siteName, sheet.siteAddress].filter((part) => part !== '').join(', ')) },
        { title: 'Reason', value: placementReasonNames[sheet.reason] },
        { title: 'Dates', value: `${shortDate(sheet.startsOn)} to ${shortDate(sheet.endsOn)}` },
        { title: 'Cost', value: `${pounds(sheet.costPerWeek)} a week` },
        { title: 'Proposer', value: `${plain(sheet.proposed.name)}, ${shortDate(londonTime(sheet.proposed.at).date)}` },
      ],
    },
    weekTable(sheet.week),
    subheading('Objectives'),
    ...sheet.objectives.map(
      (objective, index): CardElement => ({
        type: 'RichTextBlock',
        spacing: 'Small',
        inlines: [{ type: 'TextRun', text: `${index + 1}. ${objective}` }],
      }),
    ),
  ];
}

/** What a headteacher answers for in writing, before the facts. */
export const overridesBox = (overrides: readonly string[]): CardElement[] =>
  overrides.length === 0
    ? []
    : [
        box('attention', [
          { ...line(overrides.length === 1 ? 'A check is overridden' : 'Checks are overridden'), weight: 'Bolder' },
          ...overrides.slice(0, 5).map((one): CardElement => ({ ...line(plain(one)), spacing: 'Small' })),
        ]),
      ];

/** What the approval asks for, and by when. */
export const conditionsBox = (conditions: ApprovalSheet['conditions']): CardElement[] =>
  conditions.length === 0
    ? []
    : [
        box('emphasis', [
          { ...line(conditions.length === 1 ? 'On one condition' : `On ${conditions.length} conditions`), weight: 'Bolder' },
          ...conditions.map(
            ({ says, until, isMet }): CardElement => ({
              ...line(plain(isMet ? `Met: ${says}` : `By ${shortDate(until)}: ${says}`)),
              spacing: 'Small',
            }),
          ),
        ]),
      ];

/** What the checks say against it, before the facts. */
export const warningsBox = (warnings: readonly string[]): CardElement[] =>
  warnings.length === 0
    ? []
    : [
        box('warning', [
          {
            ...line(warnings.length === 1 ? 'Look at this first' : `Look at these ${warnings.length} things first`),
            weight: 'Bolder',
          },
          ...warnings.slice(0, 8).map((warning): CardElement => ({ ...line(plain(warning)), spacing: 'Small' })),
        ]),
      ];
