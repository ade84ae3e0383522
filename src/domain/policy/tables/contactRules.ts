/** How often the school is in touch and visits. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice, yesNo } from './shapes.ts';

export const contactRules = {
  visitRhythm: choice({
    group: 'contact',
    question: 'How often does the school visit the setting?',
    citation: lines.VIS2,
    options: {
      monthlyOrTenSessions: 'Monthly or every ten sessions, whichever is more frequent',
      monthly: 'Monthly',
      twiceATerm: 'Twice a term',
      halfTermly: 'Every half-term',
      byArrangement: 'By arrangement, no rhythm',
    },
    byDefault: 'halfTermly',
    profiles: { P0: 'monthlyOrTenSessions', P1: 'byArrangement', P2: 'twiceATerm', P3: 'byArrangement', P4: 'halfTermly' },
  }),
  tenSessionsAre: choice({
    group: 'contact',
    question: 'The ten sessions between visits are …',
    citation: lines.VIS2,
    options: { attended: 'sessions attended', planned: 'sessions planned' },
    byDefault: 'planned',
  }),
  monthMeans: choice({
    group: 'contact',
    question: 'Monthly means …',
    citation: lines.VIS2,
    options: { rolling: 'within a month of the last visit', calendar: 'in each calendar month' },
    byDefault: 'rolling',
  }),
  meetingReplacesVisit: yesNo({
    group: 'contact',
    question: 'Does a meeting with the provider replace a visit?',
    citation: lines.VIS4,
    byDefault: false,
  }),
  contactRhythm: choice({
    group: 'contact',
    question: 'How often is the school in contact with provider and pupil, apart from attendance?',
    citation: lines.VIS1,
    options: { weekly: 'Every week', fortnightly: 'Every two weeks', ongoing: 'Ongoing, no rhythm' },
    byDefault: 'weekly',
    profiles: { P0: 'ongoing', P1: 'weekly', P2: 'weekly', P3: 'ongoing', P4: 'weekly' },
  }),
  contactCard: choice({
    group: 'contact',
    question: 'When does the bot ask the AP lead about contacts that are still missing? (School practice.)',
    citation: lines.VIS1,
    options: {
      lastDayButOne: 'On the last school day but one of the week, at 9am',
      firstDay: 'On the first school day of the week, at 9am',
      never: 'Never',
    },
    byDefault: 'lastDayButOne',
  }),
} as const;
