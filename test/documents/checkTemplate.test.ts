import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/documents/checkTemplate.ts';
import { editDistance, nearestName } from '../../src/documents/nearestName.ts';
import { NotAWordDocument } from '../../src/documents/package/wordPackage.ts';
import { aDocument } from './aDocument.ts';

const fields = [
  { name: 'pupil name', meaning: 'The pupil' },
  { name: 'provider name', meaning: 'The provider' },
  { name: 'objectives', meaning: 'The objectives', fields: [{ name: 'objective', meaning: 'One' }] },
];
const says = async (...paragraphs: (string | readonly string[])[]) =>
  (await checkTemplate(await aDocument(...paragraphs), fields)).map(({ say }) => say);

describe('A template that can be used', () => {
  it('has known fields, also in capitals, with odd spaces and spread over runs', async () => {
    expect(await says('Dear {pupil name},', '{Pupil  Name}', ['{pupil\u00a0', 'na', 'me} at {provider name}'])).toEqual([]);
  });

  it('repeats what is between {#…} and {/…}', async () => {
    expect(await says('{#objectives}', '{objective} for {pupil name}', '{/objectives}')).toEqual([]);
  });
});

describe('A template with a slip', () => {
  it.each([
    ['a misspelt field', ['{pupil nmae}'], '{pupil nmae} is not a field. Did you mean {pupil name}?'],
    ['an unknown field', ['{favourite colour}'], '{favourite colour} is not a field. Choose one of the list of fields.'],
    ['an empty field', ['Dear {}'], 'An empty {} names no field. Remove it, or write the field’s name.'],
    [
      'a bracket never closed',
      ['Dear {pupil name'],
      'A “{” has no partner. Write fields as {pupil name}; other curly brackets cannot be used.',
    ],
    [
      'a bracket never opened',
      ['pupil name}'],
      'A “}” has no partner. Write fields as {pupil name}; other curly brackets cannot be used.',
    ],
    [
      'a part never closed',
      ['{#objectives}', '{objective}'],
      '{#objectives} is never closed. Write {/objectives} after the part to repeat.',
    ],
    [
      'a part never opened',
      ['{/objectives}'],
      '{/objectives} closes a part that was not opened. Write {#objectives} before it, or remove it.',
    ],
    ['a misspelt part', ['{#objectivs}', '{/objectivs}'], '{#objectivs} is not a field. Did you mean {objectives}?'],
    ['a field outside its part', ['{objective}'], '{objective} can stand only between {#objectives} and {/objectives}.'],
    [
      'a part used as a field',
      ['{objectives}'],
      '{objectives} repeats. Write {#objectives} before and {/objectives} after the part to repeat.',
    ],
    ['a field used as a part', ['{#pupil name}x{/pupil name}'], '{#pupil name} does not repeat. Write {pupil name} instead.'],
  ])('says what to do about %s', async (_, paragraphs, say) => {
    expect(await says(...paragraphs)).toEqual([say]);
  });

  it('names all slips at once, with the text near each', async () => {
    const problems = await checkTemplate(await aDocument('To {pupil nam}', 'From {provder name}', 'x}'), fields);
    expect(problems.map(({ near }) => near)).toEqual(['To {pupil nam}', 'From {provder name}', 'x}']);
  });

  it('sees parts closed in the wrong order', async () => {
    const nested = [...fields, { name: 'days', meaning: 'Days', fields: [{ name: 'day', meaning: 'One' }] }];
    const problems = await checkTemplate(await aDocument('{#objectives}', '{#days}', '{/objectives}', '{/days}'), nested);
    expect(problems[0]?.say).toBe('{/objectives} comes before {/days}. Close {#days} first.');
  });
});

describe('A file that is no Word document', () => {
  it('is refused in words', async () => {
    await expect(checkTemplate(new TextEncoder().encode('hello'), fields)).rejects.toThrow(NotAWordDocument);
    await expect(checkTemplate(new Uint8Array(), fields)).rejects.toThrow('save it as a Word document');
  });
});

describe('Did you mean', () => {
  it('counts the letters that differ', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });

  it('is silent when nothing is near', () => {
    expect(nearestName('start date', ['start date', 'end date'])).toBe('start date');
    expect(nearestName('strat dat', ['start date', 'end date'])).toBe('start date');
    expect(nearestName('zzzzzzzz', ['start date'])).toBeUndefined();
    expect(nearestName('x', [])).toBeUndefined();
  });
});
