/** What a provider must have before a pupil goes there. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice, number, yesNo } from './shapes.ts';

export const providersRules = {
  laApproval: choice({
    group: 'providers',
    question: 'Must a provider be approved by the local authority?',
    citation: lines.PRO3,
    options: {
      required: 'Yes, unless the trust approves the exception',
      advised: 'Advised',
      no: 'No, the school’s own checks decide',
    },
    byDefault: 'no',
    profiles: { P0: 'no', P1: 'no', P2: 'no', P3: 'required', P4: 'advised' },
  }),
  ofstedRegistered: choice({
    group: 'providers',
    question: 'Must a provider be registered with Ofsted?',
    citation: lines.PRO3,
    options: { required: 'Yes', preferred: 'Preferred', no: 'No' },
    byDefault: 'no',
    profiles: { P0: 'required', P1: 'preferred' },
  }),
  staffAssuranceBy: choice({
    group: 'providers',
    question: 'Who gathers the assurance of staff checks?',
    citation: lines.PRO4,
    options: { designatedSafeguardingLead: 'The DSL', apLead: 'The AP lead' },
    byDefault: 'apLead',
    profiles: { P0: 'designatedSafeguardingLead', P1: 'apLead' },
  }),
  providerRiskAssessment: choice({
    group: 'providers',
    question: 'How often is the provider’s risk assessment reviewed?',
    citation: lines.PRO7,
    options: {
      yearly: 'Every year and on a material change',
      everyPlacement: 'Every year, and up to date before each placement',
    },
    byDefault: 'yearly',
    profiles: { P0: 'yearly', P1: 'yearly', P3: 'yearly', P4: 'everyPlacement' },
  }),
  insuranceShortfall: choice({
    group: 'providers',
    question: 'Insurance that is missing or too low …',
    citation: lines.PRO5,
    options: { bars: 'bars a new placement', warns: 'is a warning' },
    byDefault: 'bars',
  }),
  publicLiability: number({
    group: 'providers',
    question: 'Least cover of public liability',
    citation: lines.PRO5,
    unit: 'pounds',
    least: 0,
    most: 100_000_000,
    byDefault: 5_000_000,
  }),
  employersLiability: number({
    group: 'providers',
    question: 'Least cover of employer’s liability',
    citation: lines.PRO5,
    unit: 'pounds',
    least: 0,
    most: 100_000_000,
    byDefault: 10_000_000,
  }),
  professionalNegligence: number({
    group: 'providers',
    question: 'Least cover of professional negligence',
    citation: lines.PRO5,
    unit: 'pounds',
    least: 0,
    most: 100_000_000,
    byDefault: 2_000_000,
  }),
  validOnExpiryDay: yesNo({
    group: 'providers',
    question: 'Is insurance still valid on the day it expires?',
    citation: lines.PRO5,
    byDefault: true,
  }),
  concernReaches: choice({
    group: 'providers',
    question: 'A concern about a setting sets off a review of …',
    citation: lines.SAF2,
    options: { everyPlacementThere: 'every placement there', onePlacement: 'the pupil’s own placement' },
    byDefault: 'everyPlacementThere',
  }),
} as const;
