import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { templates } from '../../infra/provision/templates/buildTemplates.ts';
import { checkTemplate } from '../../src/documents/checkTemplate.ts';
import { daySheetData } from '../../src/documents/daySheetData.ts';
import { daySheetFields } from '../../src/documents/daySheetFields.ts';
import { fillTemplate } from '../../src/documents/fillTemplate.ts';
import type { TemplateField } from '../../src/documents/templateField.ts';
import { templateText } from '../../src/documents/templateText.ts';
import { daySheet } from '../../src/domain/daySheet.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import { aMark, aPlacement, aProvider, aPupil, aRegisterWeek, aSite, registerOf, someFacts } from '../domain/builders.ts';
import { partOf } from './aDocument.ts';

const template = new Uint8Array(await readFile(new URL('../../src/documents/templates/day-sheet.docx', import.meta.url)));
const fill = (facts: SchoolFacts, date = '2026-11-23', now = '2026-11-23T08:05:00Z') =>
  fillTemplate(template, daySheetData(daySheet(facts, date, now)), daySheetFields);
const textOf = async (facts: SchoolFacts, date?: string) => (await templateText(await fill(facts, date))).join('\n');

describe('The template of the day’s sheet', () => {
  it('uses published fields only, and each of them', async () => {
    expect(await checkTemplate(template, daySheetFields)).toEqual([]);
    const text = (await templateText(template)).join('\n');
    const fields: readonly TemplateField[] = daySheetFields;
    const names = fields.flatMap(({ name, fields: own }) => [name, ...(own ?? []).map((field) => field.name)]);
    expect(names.filter((name) => !text.includes(`{${name}}`) && !text.includes(`{#${name}}`))).toEqual([]);
  });

  it.each(['word/document.xml', 'word/styles.xml', 'word/header.xml', 'word/footer.xml'])(
    'is what its generator builds: %s (run buildTemplates.ts after a change)',
    async (part) => {
      expect(await partOf(template, part)).toBe(await partOf((await templates['day-sheet.docx']?.()) ?? new Uint8Array(), part));
    },
  );
});

describe('The sheet of the day (BEY-7): what a school needs when nothing else works', () => {
  const facts = someFacts({
    pupils: [
      aPupil({ hasSocialWorker: true, riskFlag: 'May walk to the station' }),
      aPupil({ key: 'ben', forename: 'Ben', surname: 'Abara', registrationGroup: '' }),
    ],
    providers: [aProvider({ morningReportsBy: '10:00' })],
    placements: [
      aPlacement({ transport: 'Taxi: 01632 960640' }),
      aPlacement({ key: 'placement-2', pupilKey: 'ben', siteKey: 'upper-barn' }),
    ],
    sites: [aSite(), aSite({ key: 'upper-barn', name: 'Upper Barn', address: 'Hill Lane', postcode: '', telephone: '' })],
  });

  it('says who, the real address, whom to ring in order, and by when', async () => {
    const text = await textOf(facts);
    for (const words of [
      'Monday 23 November 2026',
      'Amara Obi',
      'Year 9, 9H',
      'Social worker. May walk to the station',
      'Foxglove Farm, Lower Barn',
      'Mill Lane, Nether Vale, FX9 1AB',
      'Taxi: 01632 960640',
      '01632\u00a0960456 Foxglove Farm, Lower Barn',
      '07700\u00a0900123 Grace Obi (mother)',
      'Wanted by 10am',
      'Hill Lane',
      '2 pupils away from school. Ring from 8.30am',
      'Miriam Okafor (01632 960114)',
    ])
      expect(text).toContain(words);
  });

  it('orders by place, because one call settles several pupils', async () => {
    const text = await textOf(facts);
    expect(text.indexOf('Lower Barn')).toBeLessThan(text.indexOf('Upper Barn'));
  });

  it('shows what is known when it is made, and never a pupil in school', async () => {
    const text = await textOf({
      ...facts,
      register: registerOf(
        aRegisterWeek('MonAM', [{ ...aMark('late'), by: { personId: 'p', name: 'Priya Nair', at: '2026-11-23T08:03:00Z' } }]),
      ),
    });
    expect(text).toContain('Priya Nair');
    expect(await textOf(facts, '2026-11-25')).toContain('Nobody is due away from school this morning.');
  });

  it('is dated by London, in summer too', () => {
    expect(daySheet(facts, '2026-06-01', '2026-06-01T07:05:00Z').made).toEqual({ date: '2026-06-01', time: '08:05' });
  });

  it('leaves no mark of the template behind', async () => {
    expect(await textOf(facts)).not.toMatch(/[{}]/);
  });
});
