import type { DateText } from '../../session.ts';
import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import { freshAssurance } from './freshAssurance.ts';
import { insurance } from './insurance.ts';
import { type ProviderRule, providerCases } from './providerCase.ts';
import { providerCheck } from './providerCheck.ts';
import { providerRiskAssessment } from './providerRiskAssessment.ts';
import { registrationAlarm } from './registrationAlarm.ts';

const rules: readonly ProviderRule[] = [registrationAlarm, providerCheck, providerRiskAssessment, insurance, freshAssurance];

/** What is due for each provider at which a placement runs or is to come. */
export const providerDuties = (book: Rulebook, today: DateText): Duty[] =>
  providerCases(book, today).flatMap((c) => rules.flatMap((rule) => rule(c)));
