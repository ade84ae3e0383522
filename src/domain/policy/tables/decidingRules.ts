/** Who decides, on which form, by when. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice, number, yesNo } from './shapes.ts';

export const decidingRules = {
  approverOfOffSiteDirection: choice({
    group: 'deciding',
    question: 'Who approves an off-site direction?',
    citation: lines.REF6,
    options: { headteacher: 'The headteacher', governingBody: 'The governing body' },
    byDefault: 'headteacher',
    profiles: { P1: 'governingBody' },
  }),
  governingBodyMeans: choice({
    group: 'deciding',
    question: 'Who decides for the governing body?',
    citation: lines.REF6,
    options: { wholeBody: 'The whole governing body', committee: 'A committee', namedGovernor: 'A named governor' },
    byDefault: 'committee',
  }),
  deputyActsForHeadteacher: yesNo({
    group: 'deciding',
    question: 'May a deputy act for the headteacher?',
    citation: lines.REF6,
    byDefault: false,
  }),
  approverOfPartTime: choice({
    group: 'deciding',
    question: 'Who approves a part-time timetable?',
    citation: lines.REF6,
    options: { headteacher: 'The headteacher', headteacherOrApLead: 'The headteacher or the AP lead' },
    byDefault: 'headteacher',
    profiles: { P1: 'headteacherOrApLead' },
  }),
  fullTimeAllowed: yesNo({
    group: 'deciding',
    question: 'May alternative provision be full time?',
    citation: lines.REF14,
    byDefault: true,
    profiles: { P3: false },
  }),
  referralForm: choice({
    group: 'deciding',
    question: 'Which form opens a referral?',
    citation: lines.REF7,
    options: {
      learnerInformation: 'Learner information',
      needsAnalysis: 'Needs analysis',
      partAAndB: 'Part A within a week, part B by the first review',
      planningChecklist: 'Planning checklist',
    },
    byDefault: 'needsAnalysis',
    profiles: { P0: 'learnerInformation', P1: 'needsAnalysis', P3: 'partAAndB', P4: 'planningChecklist' },
  }),
  partAInDays: number({
    group: 'deciding',
    question: 'Within how many days of the agreed referral is part A sent?',
    citation: lines.REF7,
    unit: 'days',
    least: 1,
    most: 28,
    byDefault: 7,
  }),
  dueInHolidays: choice({
    group: 'deciding',
    question: 'When something is due on a day without school, it is due …',
    citation: lines.REF7,
    options: { schoolDayBefore: 'on the school day before', schoolDayAfter: 'on the school day after' },
    byDefault: 'schoolDayBefore',
  }),
  assessmentInDays: number({
    group: 'deciding',
    question: 'Within how many days of the referral does the provider assess the pupil?',
    citation: lines.REF9,
    unit: 'days',
    least: 1,
    most: 28,
    byDefault: 7,
  }),
} as const;
