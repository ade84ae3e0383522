/**
 * Every Act, regulation and paragraph of guidance cited anywhere, once, with how sure we are. Paragraph numbers are given only where
 * the text was read. What a person must check before release carries `partly` or `unconfirmed`, and every sentence built on it says so.
 */
import type { Provision } from './provision.ts';
import { requirementLines } from './requirementLines.ts';

const statutes = {
  /** Copies of 2012 to 2019 only; not law: the school's own schedule decides. */
  pupilRecordsKept: {
    id: 'Retention of pupil records',
    title:
      'How long pupil records are kept: date of birth plus 25 years, as school toolkits advise; the school’s own schedule decides',
    source: 'Information management toolkit for schools, copies of 2012 to 2019; the present edition was not read',
    confidence: 'unconfirmed',
    inForceFrom: undefined,
  },
  /** "Taken at the beginning of each morning session and once in each afternoon session"; each entry kept six years. */
  attendanceRegister: {
    id: 'SI 2024/208',
    title: 'Attendance register regulations 2024 (SI 2024/208)',
    source: 'https://www.legislation.gov.uk/uksi/2024/208',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** Supervised, approved, off site; remote or online is not B. Read in secondary sources. */
  codeB: {
    id: 'SI 2024/208 (B)',
    title: 'Register code B: approved educational activity, supervised and off site',
    source: 'https://www.legislation.gov.uk/uksi/2024/208, as explained by FFT and Nottinghamshire',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** "… provision arranged by a local authority" under s.19(1) EA 1996 or s.42(2)/61(1) CFA 2014. Read in the instrument. */
  codeK: {
    id: 'SI 2024/208 (K)',
    title: 'Register code K: provision arranged by a local authority',
    source: 'https://www.legislation.gov.uk/uksi/2024/208',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** Each school marks only its own sessions. Believed, not read. */
  codeD: {
    id: 'SI 2024/208 (D)',
    title: 'Register code D: dual registered and due at the other school',
    source: 'Working together to improve school attendance, 2024; wording not read',
    confidence: 'unconfirmed',
    inForceFrom: '2024-08-19',
  },
  codeC2: {
    id: 'SI 2024/208 (C2)',
    title: 'Register code C2: part-time timetable',
    source: 'https://www.legislation.gov.uk/uksi/2024/208',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** N must become another code within five school days, else O. A repository says "5 days". */
  codeN: {
    id: 'Attendance guidance (N)',
    title: 'Working together to improve school attendance: N becomes another code within five school days',
    source: 'Working together to improve school attendance, statutory from 19 August 2024; read in a secondary source',
    confidence: 'partly',
    inForceFrom: '2024-08-19',
  },
  /** "Social worker and youth-offending worker told of unexplained absence." */
  workersTold: {
    id: 'Attendance guidance (workers told)',
    title:
      'Working together to improve school attendance: social worker and youth-justice worker are told of unexplained absence',
    source: 'Working together to improve school attendance, statutory from 19 August 2024',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** Ten sessions of unauthorised absence in a rolling ten school weeks. */
  penaltyNoticeThreshold: {
    id: 'Penalty notices 2024',
    title: 'Penalty notices: 10 sessions of unauthorised absence in a rolling period of 10 school weeks',
    source: 'Working together to improve school attendance, statutory from 19 August 2024',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** The local authority is told of fifteen school days of sickness. Read in the instrument. */
  sicknessReturn: {
    id: 'SI 2024/208 reg. 13 (sickness)',
    title: 'Return to the local authority: a pupil absent through sickness for 15 school days',
    source: 'https://www.legislation.gov.uk/uksi/2024/208',
    confidence: 'confirmed',
    inForceFrom: '2024-08-19',
  },
  /** And of ten school days of unauthorised absence without a break. */
  unauthorisedReturn: {
    id: 'SI 2024/208 reg. 13 (unauthorised)',
    title: 'Return to the local authority: 10 school days of continuous unauthorised absence',
    source: 'https://www.legislation.gov.uk/uksi/2024/208; the number was read in a secondary source',
    confidence: 'partly',
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
  /** "Written confirmation" that the provider has made the checks on its staff which the school would have made. */
  staffChecksConfirmed: {
    id: 'KCSIE (staff checks)',
    title: 'Keeping children safe in education: written confirmation of staff checks',
    source: 'Keeping children safe in education, editions 2021 to 2024; paragraph number of the present edition not confirmed',
    confidence: 'confirmed',
    inForceFrom: undefined,
  },
  /** A concern about a placement: review at once, end it if needed. Content believed; paragraph not read. */
  concernReviewed: {
    id: 'KCSIE (concern)',
    title: 'Keeping children safe in education: a concern about a placement is reviewed at once',
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
  /** Schools "always inform the LA when they commission a placement". */
  tellLocalAuthority: {
    id: 'Arranging AP 2025 (local authority)',
    title: 'Arranging alternative provision (DfE, February 2025): the local authority is told of every placement',
    source: 'Department for Education guidance, February 2025, as quoted by local authorities',
    confidence: 'partly',
    inForceFrom: '2025-02-01',
  },
  /** Nature, objectives, reintegration and timeline agreed before the start; a personalised plan by the provider. */
  agreedBeforeStart: {
    id: 'Arranging AP 2025 (before the start)',
    title: 'Arranging alternative provision (DfE, February 2025): objectives, return and timeline agreed before the start',
    source: 'Department for Education guidance, February 2025, as quoted by local authorities',
    confidence: 'partly',
    inForceFrom: '2025-02-01',
  },
  /** The power to direct a pupil off site "for the purpose of receiving educational provision which is intended to improve [their] behaviour". */
  offSiteDirection: {
    id: 'EA 2002 s.29A',
    title: 'Education Act 2002 section 29A: off-site direction, only to improve behaviour',
    source:
      'https://www.legislation.gov.uk/ukpga/2002/32/section/29A; guidance of August 2024, paragraph 33, as quoted by Suffolk SENDIASS',
    confidence: 'confirmed',
    inForceFrom: undefined,
  },
  /** "… not less than two school days before the relevant day" */
  offSiteNotice: {
    id: 'SI 2010/1156 (notice)',
    title: 'Off-site direction regulations 2010 (SI 2010/1156): written notice at least two school days before',
    source: 'https://www.legislation.gov.uk/uksi/2010/1156',
    confidence: 'confirmed',
    inForceFrom: '2013-01-01',
  },
  /** Address, person to report to, number of days, reasons and objectives, session times. Read in a secondary source. */
  offSiteNoticeContent: {
    id: 'SI 2010/1156 (content)',
    title: 'Off-site direction regulations 2010 (SI 2010/1156): what the notice says',
    source: 'https://www.legislation.gov.uk/uksi/2010/1156, as listed by IPSEA',
    confidence: 'confirmed',
    inForceFrom: '2013-01-01',
  },
  /** A written request for a review meeting; "no duty if one was held in the preceding 10 weeks". */
  offSiteReviewRequest: {
    id: 'SI 2012/2532 (request)',
    title: 'Off-site direction regulations as amended (SI 2012/2532): a review meeting on request',
    source: 'https://www.legislation.gov.uk/uksi/2012/2532',
    confidence: 'confirmed',
    inForceFrom: '2013-01-01',
  },
  /** Invitation "not later than six days before"; remembered as days, not school days. */
  offSiteInvitation: {
    id: 'SI 2010/1156 (invitation)',
    title: 'Off-site direction regulations 2010 (SI 2010/1156): invitation six days before the review meeting',
    source: 'https://www.legislation.gov.uk/uksi/2010/1156; the text of regulations 5 and 6 was not read',
    confidence: 'unconfirmed',
    inForceFrom: '2013-01-01',
  },
  offSiteDecision: {
    id: 'SI 2010/1156 (decision)',
    title: 'Off-site direction regulations 2010 (SI 2010/1156): decision with reasons in writing within six days',
    source: 'https://www.legislation.gov.uk/uksi/2010/1156; the text of regulations 5 and 6 was not read',
    confidence: 'unconfirmed',
    inForceFrom: '2013-01-01',
  },
  /** Full-time education from the sixth school day of a suspension. */
  sixthDay: {
    id: 'Suspension: sixth day',
    title: 'Suspension: full-time education from the sixth school day',
    source: 'Education and Inspections Act 2006, sections 100 and 101, as explained by Norfolk, East Riding and Oxfordshire',
    confidence: 'confirmed',
    inForceFrom: undefined,
  },
  /** "… not less than 48 hours before the provision is due to start" */
  sixthDayNotice: {
    id: 'SI 2012/1033 Sch. 2 para. 8',
    title: 'Exclusion regulations 2012 (SI 2012/1033), Schedule 2 paragraph 8: notice of the provision, 48 hours before',
    source: 'https://www.legislation.gov.uk/uksi/2012/1033/schedule/2',
    confidence: 'confirmed',
    inForceFrom: '2012-09-01',
  },
  /** Exceptional, in the pupil's interest, agreed, time-limited, reviewed: content not read. */
  partTimeTimetable: {
    id: 'Attendance guidance (part-time)',
    title: 'Working together to improve school attendance: part-time timetables',
    source: 'Working together to improve school attendance, 2024; the passage exists, its content was not read',
    confidence: 'unconfirmed',
    inForceFrom: '2024-08-19',
  },
  /** The register code for flexi-schooling: low confidence, never hard-coded. */
  flexiSchooling: {
    id: 'Flexi-schooling code',
    title: 'Flexi-schooling: the register code is not settled',
    source: 'Home-education guidance, believed only',
    confidence: 'unconfirmed',
    inForceFrom: undefined,
  },
  /** Full-time education for five pupils of compulsory age, or one looked after or with an EHC plan; full time has no definition in law. */
  independentSchoolRegistration: {
    id: 'EA 1996 s.463',
    title: 'Education Act 1996 section 463: when a setting must register as an independent school',
    source: 'https://www.legislation.gov.uk/ukpga/1996/56/section/463',
    confidence: 'confirmed',
    inForceFrom: undefined,
  },
  /** Passed on 29 April 2026; starts by regulations, date unknown. "has special educational needs" may mean an EHC plan: not read. */
  registrationAct2026: {
    id: 'CWSA 2026 s.43',
    title: 'Children’s Wellbeing and Schools Act 2026 section 43: the new registration test, not known to be in force',
    source: 'https://www.legislation.gov.uk/ukpga/2026/21/section/43',
    confidence: 'partly',
    inForceFrom: undefined,
  },
  /** Proposed, not in the standards of August 2025: 12 weeks intensive, or two days (four sessions) a week for longer. */
  proposedLimits: {
    id: 'Proposed limits for unregistered AP',
    title: 'Proposed limits for unregistered settings: 12 weeks, or four sessions a week',
    source: 'Department for Education proposals of 2025, as reported by Schools Week; not law',
    confidence: 'partly',
    inForceFrom: undefined,
  },
  /** Off site only; several placements a pupil. */
  schoolCensus: {
    id: 'School census (AP)',
    title: 'School census: alternative provision arranged by schools is returned each term',
    source: 'Devon, Arbor: mandatory since 2022/23; off site only',
    confidence: 'confirmed',
    inForceFrom: '2022-09-01',
  },
} as const satisfies Record<string, Provision>;

export const provisions = { ...statutes, ...requirementLines } as const;
