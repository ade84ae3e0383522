import { lists } from '../../../src/records/schema.ts';
import { londonInstant } from './londonInstant.ts';
import { type Employee, holderOf, nameOf } from './people.ts';
import { addDays, type DateText, schoolYearOf, workingDayUpTo } from './schoolDays.ts';
import { type SchoolKey, trustSite } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

interface Choice {
  readonly scope: SchoolKey | 'trust';
  readonly title: string;
  readonly rule: string;
  readonly value: string;
  readonly from: DateText;
  readonly why: string;
  readonly by: Employee;
}

/** What the trust and two of its schools chose at the beginning of the school year. */
function choices(year: number): Choice[] {
  const trustLead = holderOf('trustLead', 'trust');
  const september = `${year}-09-01`;
  const lastYear = `${year - 1}-09-01`;
  const trust = { scope: 'trust', by: trustLead } as const;
  return [
    {
      ...trust,
      title: 'Profile: P4',
      rule: 'profile',
      value: 'P4',
      from: september,
      why: 'Adopted by the trust board in July: nearest to what our schools do.',
    },
    {
      ...trust,
      title: 'How often does the school visit the setting? Monthly',
      rule: 'visitRhythm',
      value: 'monthly',
      from: september,
      why: 'The review of last year found two settings unvisited for a whole half-term.',
    },
    {
      ...trust,
      title: 'Duties are kept from the beginning of the school year',
      rule: 'trackedFrom',
      value: september,
      from: lastYear,
      why: 'We began to use Alongside in September; what was due before is on paper.',
    },
    {
      ...trust,
      title: 'When was the policy last reviewed?',
      rule: 'policyReviewedOn',
      value: `${year - 1}-09-15`,
      from: lastYear,
      why: 'Reviewed with the heads of all three schools.',
    },
    {
      scope: 'larkhill',
      title: 'Contact apart from attendance: every two weeks',
      rule: 'contactRhythm',
      value: 'fortnightly',
      from: september,
      why: 'The attendance officer speaks with most settings every day; agreed with the AP governor.',
      by: holderOf('headteacher', 'larkhill'),
    },
    {
      scope: 'larkhill',
      title: 'How do providers say who is with them? By a link in an e-mail',
      rule: 'providerAnswers',
      value: 'link',
      from: september,
      why: 'Two providers asked for it: they cannot come to the telephone while the pupils arrive.',
      by: holderOf('apLead', 'larkhill'),
    },
    {
      scope: 'northmoor',
      title: 'Profile: P0',
      rule: 'profile',
      value: 'P0',
      from: september,
      why: 'As a maintained school we keep to the guidance that our governors adopted.',
      by: holderOf('headteacher', 'northmoor'),
    },
  ];
}

/** The rows of the trust's Policies list, all chosen before today. */
export function policyRows(today: DateText): SampleRows {
  const year = schoolYearOf(today);
  const chosenOn = [`${year}-09-04`, workingDayUpTo(addDays(today, -1))].sort()[0] ?? today;
  return {
    sitePath: trustSite,
    listName: lists.policies.name,
    rows: choices(year).map(({ scope, title, rule, value, from, why, by }) => ({
      Title: title,
      Key: stableId(`policy ${scope} ${rule}`),
      Scope: scope,
      Rule: rule,
      Value: value,
      ValidFrom: from,
      Why: why,
      ChosenById: by.id,
      ChosenByName: nameOf(by),
      ChosenAt: londonInstant(chosenOn, '16:15'),
    })),
  };
}
