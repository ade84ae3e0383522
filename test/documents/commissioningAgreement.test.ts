import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { templates } from '../../infra/provision/templates/buildTemplates.ts';
import { checkTemplate } from '../../src/documents/checkTemplate.ts';
import { documentFields } from '../../src/documents/documentFields.ts';
import { dataOf, line } from '../../src/documents/fields/sourceField.ts';
import { fillTemplate } from '../../src/documents/fillTemplate.ts';
import type { TemplateField } from '../../src/documents/templateField.ts';
import { templateText } from '../../src/documents/templateText.ts';
import { type DocumentSheet, documentSheet } from '../../src/domain/documentSheet.ts';
import { aPlacement, aProvider, aPupil, aSignature, aSite, aWeek, someFacts } from '../domain/builders.ts';
import { partOf } from './aDocument.ts';

const template = new Uint8Array(
  await readFile(new URL('../../src/documents/templates/commissioning-agreement.docx', import.meta.url)),
);
const reviews = [{ key: 'r1', placementKey: 'placement-1', dueOn: '2026-12-18', held: undefined }];

const agreementFields = documentFields.agreement;
const commissioningAgreement = (sheet: DocumentSheet) => dataOf(agreementFields, sheet);

function sheetOf(facts = someFacts({ reviews }), placement = aPlacement()): DocumentSheet {
  const made = aSignature('Miriam Okafor', '2026-11-05T09:00:00.000Z');
  return documentSheet({ placement }, facts, { version: 1, made, today: '2026-11-05' });
}
const textOf = async (sheet: DocumentSheet) =>
  (await templateText(await fillTemplate(template, commissioningAgreement(sheet), agreementFields))).join('\n');

describe('The template that comes with Alongside', () => {
  it('uses published fields only', async () => {
    expect(await checkTemplate(template, agreementFields)).toEqual([]);
  });

  it('uses every published field but those that other documents say', async () => {
    const text = (await templateText(template)).join('\n');
    const fields: readonly TemplateField[] = agreementFields;
    expect(
      fields.flatMap((field) => (field.fields ?? [field]).map(({ name }) => name)).filter((name) => !text.includes(`{${name}}`)),
    ).toEqual([
      'senco name',
      'senco email',
      'senco telephone',
      'provider safeguarding training',
      'provider inspection',
      'parent mobile',
      'parent work telephone',
      'doctor',
      'literacy',
      'attainment',
      'interests',
      'information checked on',
      'referral risks',
    ]);
  });

  it.each(['word/document.xml', 'word/styles.xml', 'word/header.xml', 'word/footer.xml', 'word/numbering.xml'])(
    'is what its generator builds: %s (run buildTemplates.ts after a change)',
    async (part) => {
      expect(await partOf(template, part)).toBe(
        await partOf((await templates['commissioning-agreement.docx']?.()) ?? new Uint8Array(), part),
      );
    },
  );

  it('can be read by everyone: language, headings, table headings and captions', async () => {
    const body = await partOf(template, 'word/document.xml');
    expect(await partOf(template, 'word/styles.xml')).toContain('w:val="en-GB"');
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(11);
    expect(body.match(/<w:tbl>/g)?.length).toBe(body.match(/<w:tblCaption /g)?.length);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(5);
  });
});

describe('The commissioning agreement (DOC-1)', () => {
  it('says who, where, when, why and for how much', async () => {
    const text = await textOf(sheetOf());
    for (const words of [
      'Larkhill Academy',
      'Amara Obi at Foxglove Farm',
      '14 March 2012',
      'Year 9',
      'Grace Obi',
      'Mill Lane, Nether Vale, FX9 1AB',
      'Monday 9 November 2026',
      'Thursday 25 March 2027',
      'Mental health',
      'Attends nine sessions in ten',
      'Passes unit 1',
      'Returns to science lessons',
      'Morning: the school needs the answer by 9.30am. Afternoon: by 2pm.',
      'Daniel Brandt',
      'Ruth Adeyinka',
      '£425.00',
      'Friday 18 December 2026',
      'Helen Ward',
      'version 1, made by Miriam Okafor on Thursday 5 November 2026',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('shows the week, session by session', () => {
    const week = { ...aWeek(['MonAM']), FriPM: 'nowhere' } as const;
    const data = commissioningAgreement(sheetOf(someFacts(), aPlacement({ week })));
    expect(data).toMatchObject({
      'monday morning': 'Provider',
      'monday afternoon': 'School',
      'friday afternoon': 'Not attending',
      'sessions a week': '1',
    });
  });

  it('gives every published field a value', () => {
    const data = commissioningAgreement(sheetOf());
    expect(agreementFields.filter(({ name }) => data[name] === undefined)).toEqual([]);
    expect(Object.keys(data)).toHaveLength(agreementFields.length);
  });

  it('says openly what is not recorded or agreed', () => {
    const bare = someFacts({
      staff: [],
      providers: [aProvider({ urn: '', telephone: '', safeguardingLeadName: '', website: '' })],
      sites: [aSite({ telephone: '' })],
      pupils: [aPupil({ address: '', contact: { name: '', relationship: '', telephone: '', email: '' } })],
    });
    expect(commissioningAgreement(sheetOf(bare, aPlacement({ decision: { status: 'proposed' } })))).toMatchObject({
      'ap lead name': line,
      'provider urn': 'none, not in the register of schools',
      'site telephone': line,
      'parent name': line,
      'next review date': 'To be agreed',
      'approved by': 'Not approved',
    });
  });

  it('holds names with characters that are special in XML', async () => {
    const facts = someFacts({ pupils: [aPupil({ surname: "O'Neill & <Sons>" })] });
    expect(await textOf(sheetOf(facts))).toContain("Amara O'Neill & <Sons>");
  });
});
