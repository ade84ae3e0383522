/**
 * Every Act, regulation, guidance paragraph and requirement line cited anywhere, once. Paragraph numbers are given only where the
 * text was read. A requirement line is the school's own policy ("School policy, no statutory reference") unless a law stands beside it.
 */

/** How sure we are of a provision: the text was read, a second source was read, or it is believed only. */
export type Confidence = 'confirmed' | 'partly' | 'unconfirmed';

export interface Provision {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly confidence: Confidence;
  /** First day on which the text cited holds, `yyyy-mm-dd`; undefined when not known. */
  readonly inForceFrom: string | undefined;
}

const policy = (id: string, title: string): Provision => ({
  id,
  title,
  source: 'School policy, no statutory reference',
  confidence: 'confirmed',
  inForceFrom: undefined,
});

export const provisions = {
  /** "Taken at the beginning of each morning session and once in each afternoon session"; each entry kept six years. */
  attendanceRegister: {
    id: 'SI 2024/208',
    title: 'Attendance register regulations 2024 (SI 2024/208)',
    source: 'https://www.legislation.gov.uk/uksi/2024/208',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** "Always know where a child is based", with every address used. Paragraph number not confirmed; the 2026 edition was not found. */
  knowWhereTheChildIs: {
    id: 'KCSIE',
    title: 'Keeping children safe in education: always know where a child is based',
    source: 'Keeping children safe in education, 2025 edition; paragraph not confirmed',
    confidence: 'unconfirmed',
    inForceFrom: undefined,
  },
  /** "Reviews at least half-termly". Read in secondary sources; the full text was not read. */
  halfTermlyReview: {
    id: 'Arranging AP 2025',
    title: 'Arranging alternative provision (DfE, February 2025): reviews at least half-termly',
    source: 'Department for Education guidance, February 2025, as quoted by local authorities',
    confidence: 'partly',
    inForceFrom: '2025-02-01',
  },
  /** Full-time education for five pupils of compulsory age, or one looked after or with an EHC plan; full time has no definition in law. */
  independentSchoolRegistration: {
    id: 'EA 1996 s.463',
    title: 'Education Act 1996 section 463: when a setting must register as an independent school',
    source: 'https://www.legislation.gov.uk/ukpga/1996/56/section/463',
    confidence: 'confirmed',
    inForceFrom: undefined,
  },
  PPL3: policy('PPL-3', 'PPL-3: what each role owns decides who may press a button'),
  PUP1: policy('PUP-1', 'PUP-1: what is known of a pupil'),
  PRO1: policy('PRO-1', 'PRO-1: what is known of a provider'),
  PRO2: policy('PRO-2', 'PRO-2: a provider that must be registered and is not may not be used'),
  PRO13: policy('PRO-13', 'PRO-13: registration is checked in the national register of schools'),
  REF2: policy('REF-2', 'REF-2: a behaviour placement should not begin on the first day of the school year'),
  REF6: policy('REF-6', 'REF-6: nothing starts unapproved'),
  DOC1: policy('DOC-1', 'DOC-1: a commissioning agreement before the start'),
  ATT1: policy('ATT-1', 'ATT-1: each session says where the pupil should be'),
  ATT2: policy('ATT-2', 'ATT-2: attendance is confirmed in the same session'),
  ATT7: policy('ATT-7', 'ATT-7: the week is full time, or there is a recorded reason'),
  ATT8: policy('ATT-8', 'ATT-8: unknown whereabouts are loud'),
  REV1: policy('REV-1', 'REV-1: a formal review at least half-termly'),
  REI4: policy('REI-4', 'REI-4: a placement that runs past its end without decision is overdue'),
} as const satisfies Record<string, Provision>;
