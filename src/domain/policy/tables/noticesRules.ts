/** How notices are counted and who else is told. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice, number, yesNo } from './shapes.ts';

export const noticesRules = {
  noticeCountsAs: choice({
    group: 'notices',
    question: 'How are the school days of notice counted?',
    citation: lines.NOT1,
    options: { countedBack: 'Counted back from the start', clearDays: 'As clear days between notice and start' },
    byDefault: 'countedBack',
  }),
  lateClosure: choice({
    group: 'notices',
    question: 'When a closure is announced after the notice was sent …',
    citation: lines.NOT1,
    options: { noticeStands: 'the notice stays in time', noticeIsLate: 'the days are counted again' },
    byDefault: 'noticeIsLate',
  }),
  tellLaInSchoolDays: number({
    group: 'notices',
    question: 'Within how many school days of the approval is the local authority told?',
    citation: lines.REF8,
    unit: 'school days',
    least: 0,
    most: 30,
    byDefault: 5,
  }),
  reviewWithEhcpUnasked: yesNo({
    group: 'notices',
    question: 'Is the review meeting of an off-site direction held unasked where there is an EHC plan?',
    citation: lines.NOT2,
    byDefault: false,
    profiles: { P0: true },
  }),
} as const;
