import type { Report } from '#domain/evidence/report.ts';
import { londonTime } from '#domain/londonTime.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import { blockXml } from './blockXml.ts';
import { openLinks } from './links.ts';
import { field, paragraph, part, run, tab } from './xml.ts';

const madeLine = ({ made }: Report): string =>
  `Made on ${dateInWords(londonTime(made.at).date)} at ${timeInWords(made.at)} by ${made.name}`;

/** The first page above the contents: what it is, and what it comes to at a glance. */
export const frontXml = (report: Report): string =>
  paragraph('SchoolName', run(report.school)) +
  paragraph('Title', run(report.title)) +
  paragraph('Subtitle', run(report.subtitle)) +
  blockXml({ kind: 'facts', rows: report.facts }, openLinks()) +
  blockXml({ kind: 'note', text: `${madeLine(report)}. ${report.note}` }, openLinks());

/** At the head of every page: school, whom it is about, when it was made and by whom. */
export const headerXml = (report: Report): string =>
  part(
    'hdr',
    paragraph('Header', run(report.school) + tab + run(report.about)) +
      paragraph('Header', run(report.title) + tab + run(madeLine(report))),
  );

/** At its foot: the part, and the page. */
export const footerXml = (chapter: string): string =>
  part('ftr', paragraph('Footer', run(chapter) + tab + run('Page ') + field('PAGE', '1') + run(' of ') + field('NUMPAGES', '1')));
