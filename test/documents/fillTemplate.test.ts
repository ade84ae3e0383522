import { TemplateHandler } from 'easy-template-x';
import { describe, expect, it } from 'vitest';
import { fillTemplate, TemplateHasProblems } from '../../src/documents/fillTemplate.ts';
import { templateText } from '../../src/documents/templateText.ts';
import { aDocument, partOf } from './aDocument.ts';

const fields = [
  { name: 'pupil name', meaning: 'The pupil' },
  { name: 'objectives', meaning: 'The objectives', fields: [{ name: 'objective', meaning: 'One' }] },
];
const data = { 'pupil name': 'Amara Obi', objectives: [{ objective: 'First' }, { objective: 'Second' }] };

describe('Filling a template', () => {
  it('puts values in, also where Word has spread a field over runs', async () => {
    const document = await fillTemplate(await aDocument(['Dear {Pup', 'il name', '},']), data, fields);
    expect(await templateText(document)).toEqual(['Dear Amara Obi,']);
  });

  it('repeats a part once an item, with values from outside it', async () => {
    const document = await fillTemplate(
      await aDocument('{#objectives}', '{objective} for {pupil name}', '{/objectives}'),
      data,
      fields,
    );
    expect((await templateText(document)).filter((text) => text !== '')).toEqual(['First for Amara Obi', 'Second for Amara Obi']);
  });

  it.each([
    ['XML characters', `<Tom & "Jerry's">`],
    ['curly brackets', '{pupil name} {#objectives} }{'],
    ['letters of many languages and pictures', 'Zoë Łukasz 王 😀'],
    ['what looks like a replacement', '$& $1'],
  ])('takes %s in a value as they are', async (_, name) => {
    const document = await fillTemplate(await aDocument('{pupil name}'), { ...data, 'pupil name': name }, fields);
    expect(await templateText(document)).toEqual([name]);
  });

  it('leaves out characters that XML does not allow, which Word would call damage', async () => {
    const document = await fillTemplate(
      await aDocument('{pupil name}'),
      { ...data, 'pupil name': 'A\u0000m\u000bara\ud800 \uffff' },
      fields,
    );
    expect(await templateText(document)).toEqual(['Amara ']);
  });

  it('makes a line break of a line break', async () => {
    const document = await fillTemplate(await aDocument('{pupil name}'), { ...data, 'pupil name': 'One\nTwo' }, fields);
    expect(await partOf(document, 'word/document.xml')).toMatch(/One<\/w:t><w:br\/><w:t[^>]*>Two/);
  });

  it('leaves an empty value empty', async () => {
    const document = await fillTemplate(await aDocument('[{pupil name}]'), { ...data, 'pupil name': '' }, fields);
    expect(await templateText(document)).toEqual(['[]']);
  });

  it('does not change the template it was given', async () => {
    const template = await aDocument('{pupil name}');
    const before = [...template];
    await fillTemplate(template, data, fields);
    expect([...template]).toEqual(before);
  });

  it('refuses a template with a misspelt field and lists what is wrong', async () => {
    const filling = fillTemplate(await aDocument('{pupil nmae}', '{/objectives}'), data, fields);
    await expect(filling).rejects.toThrow(TemplateHasProblems);
    await expect(filling).rejects.toThrow('{pupil nmae} is not a field. Did you mean {pupil name}?');
    await expect(filling).rejects.toMatchObject({ problems: [{ near: '{pupil nmae}' }, { near: '{/objectives}' }] });
  });

  it('refuses a part repeated from within a content control, which Word cannot hold', async () => {
    const template = await aDocument(
      '</w:t></w:r></w:p><w:sdt><w:sdtContent><w:p><w:r><w:t>{#objectives}x{/objectives}</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>',
    );
    await expect(fillTemplate(template, data, fields)).rejects.toThrow('cannot be placed inside a content control.');
    await expect(fillTemplate(template, data, fields)).rejects.toThrow(TemplateHasProblems);
  });

  it('never leaves a hole: a field without a value is an error', async () => {
    await expect(fillTemplate(await aDocument('{pupil name}'), { objectives: [] }, fields)).rejects.toThrow('has no value');
  });

  it('gives what the template library itself can read again', async () => {
    const document = await fillTemplate(await aDocument('{pupil name}'), data, fields);
    expect(await new TemplateHandler().getText(new Uint8Array(document).buffer)).toContain('Amara Obi');
  });
});
