import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { entriesReport } from '../../../src/domain/evidence/entriesReport.ts';
import { placementEvidence } from '../../../src/domain/evidence/placementEvidence.ts';
import type { Report, ReportBlock } from '../../../src/domain/evidence/report.ts';
import { subjectAccess } from '../../../src/domain/evidence/subjectAccess.ts';
import type { SchoolFacts } from '../../../src/domain/schoolFacts.ts';
import type { TimelineEntry } from '../../../src/domain/timeline/timelineEntry.ts';
import { aDone, aPlacement, aPupil, approved, aSignature, someFacts } from '../builders.ts';

const placement = aPlacement({ decision: approved });
const making = { made: aSignature(), now: '2026-11-23T10:20:00.000Z', today: '2026-11-23' };
const evidence = (facts: SchoolFacts, entries: readonly TimelineEntry[] = []): Report =>
  placementEvidence({ facts, placement, entries, ...making, referral: undefined, learner: undefined });
const facts = (change: Parameters<typeof someFacts>[0] = {}) => someFacts({ placements: [placement], ...change });

const entry = (key: string, change: Partial<TimelineEntry> = {}): TimelineEntry => ({
  key,
  at: { date: '2026-11-16', time: null },
  recordedAt: '2026-11-16T15:40:00.000Z',
  by: 'Miriam Okafor',
  kind: 'contact',
  says: `Said ${key}`,
  detail: [],
  corrects: null,
  ...change,
});
const blocksOf = (report: Report, heading: string): readonly ReportBlock[] =>
  report.parts.find((part) => part.heading === heading)?.blocks ?? expect.fail(`There is no part “${heading}”.`);
const rowsOf = (report: Report, heading: string) =>
  blocksOf(report, heading).flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('The evidence of a placement (REP-5)', () => {
  it('begins with the summary and ends with everything in order of time', () => {
    const headings = evidence(facts()).parts.map(({ heading }) => heading);
    expect([headings[0], headings.at(-1), headings.length]).toEqual(['Summary', 'Chronology', 13]);
  });

  it('says of every part that has nothing that there is nothing, so that a gap is seen', () => {
    const texts = ['Visits to the setting', 'Reviews', 'Evaluations', 'Notices'].map(
      (heading) => blocksOf(evidence(facts()), heading)[0],
    );
    expect(texts).toEqual([
      { kind: 'paragraph', text: 'No visit is recorded.' },
      { kind: 'paragraph', text: 'No review is recorded.' },
      { kind: 'paragraph', text: 'No evaluation is recorded.' },
      { kind: 'paragraph', text: 'No notice is recorded as sent.' },
    ]);
  });

  it('leaves what was corrected out of its part, and shows it in the chronology, struck through, with what corrects it', () => {
    const entries = [
      entry('wrong'),
      entry('right', { corrects: 'wrong', at: { date: '2026-11-17', time: '09:30' }, by: 'Helen Ward' }),
    ];
    const report = evidence(facts(), entries);
    expect(rowsOf(report, 'Contact with provider, pupil and parents')).toMatchObject([
      { cells: ['17 Nov 2026, 9.30am', 'Said right', 'Helen Ward\n16 Nov 2026, 3.40pm'] },
    ]);
    expect(rowsOf(report, 'Chronology')).toMatchObject(
      [
        {
          tone: 'withdrawn',
          cells: ['16 Nov 2026', 'Contacts', 'Said wrong\n[Corrected on 17 Nov 2026 by Helen Ward: see there.]', {}],
        },
        { tone: 'correction', cells: [{}, {}, 'Said right\n[Corrects the entry of 16 Nov 2026: “Said wrong”]', {}] },
      ].map(({ tone, cells }) => ({ tone, cells: cells.map((cell) => (typeof cell === 'string' ? cell : expect.any(String))) })),
    );
  });

  it('tells a visit that only its duty says, as it was recorded before there was a form', () => {
    const done = aDone(`visit|${placement.key}|2026-11-20`, '2026-11-16', 'Seen', 'deed');
    const report = evidence(facts({ dutyRecords: [done] }), [
      entry('deed', { kind: 'action', says: 'Visit to the setting: done.' }),
    ]);
    expect(rowsOf(report, 'Visits to the setting')[0]?.cells[1]).toBe('Visit to the setting: done.');
    expect(blocksOf(report, 'Contact with provider, pupil and parents')[0]).toMatchObject({ kind: 'paragraph' });
  });

  it('tells nothing that there is a concern: not even that somebody owes a review after one (SAF-3)', () => {
    const concern = {
      key: 'c',
      pupilKey: placement.pupilKey,
      providerKey: placement.providerKey,
      isAboutSetting: true,
      raisedOn: '2026-11-18',
    };
    const told = JSON.stringify(evidence(facts({ concerns: [concern] })));
    expect(told).not.toMatch(/concern/i);
    expect(told).toContain('Safeguarding records are kept apart');
  });

  it('gives baseline and last progress of each objective with who says so', () => {
    const about = {
      placementKey: placement.key,
      pupilKey: placement.pupilKey,
      providerKey: placement.providerKey,
      by: aSignature(),
    };
    const records: CaseRecord[] = [
      {
        ...about,
        key: 'b',
        on: '2026-11-06',
        says: '',
        what: { kind: 'objectiveBaseline', objective: 0, baseline: 'Two days a week', by: '2026-12-18', measure: 'Register' },
      },
      {
        ...about,
        key: 'p',
        on: '2026-11-20',
        says: '',
        what: {
          kind: 'providerReport',
          isFinal: false,
          attendance: '',
          behaviour: '',
          achievement: '',
          progress: [{ objective: 0, rating: 'good', words: 'Four days' }],
        },
      },
    ];
    const [first, second] = rowsOf(evidence(facts({ caseRecords: records })), 'Summary');
    expect(first?.cells.slice(1)).toEqual([
      'Two days a week (6 Nov 2026)',
      'Good progress: Four days (Miriam Okafor, 20 Nov 2026)',
    ]);
    expect(second?.cells.slice(1)).toEqual(['Not recorded', 'Nothing recorded yet']);
  });
});

describe('Everything held about one pupil (subject access)', () => {
  it('has what is known, and says what is not in it and what to take out before it goes out', () => {
    const pupil = aPupil();
    const report = subjectAccess({
      facts: facts(),
      pupil,
      learner: undefined,
      referrals: [],
      entries: [entry('one')],
      ...making,
    });
    expect(report.note).toMatch(/take out what would tell of other people.*Concerns are not in it/s);
    expect(JSON.stringify(blocksOf(report, 'What is known of the pupil'))).toContain(pupil.upn);
    expect(rowsOf(report, 'Chronology')).toHaveLength(1);
  });
});

describe('A report of entries alone', () => {
  it('is the safeguarding lead’s own: nothing in it but what was given', () => {
    const frame = { title: 'Chronology', subtitle: 'x', school: 'x', about: 'x', made: making.made, note: '' };
    const report = entriesReport(frame, [entry('one'), entry('two', { at: { date: '2027-01-11', time: null } })]);
    const headings = blocksOf(report, 'Chronology').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['School year 2026/27', 'November 2026', 'January 2027']);
  });
});
