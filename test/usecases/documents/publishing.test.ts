import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordPackage } from '../../../src/documents/package/wordPackage.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import type { About } from '../../../src/usecases/documents/documentAbout.ts';
import { makeDocument } from '../../../src/usecases/documents/makeDocument.ts';
import { publishTemplate, tryTemplate, viewTemplate, viewTemplates } from '../../../src/usecases/templates/templates.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { aDocument } from '../../documents/aDocument.ts';
import { auditOf } from '../auditOf.ts';
import { granted, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';
import { type Ask, asPerson, templatePath } from './asPerson.ts';

/** Larkhill: Amara Okafor is the AP lead, Helen Ward the headteacher, Priya Shah the attendance officer. */
let world: World;
let amara: Desk;
let helen: Desk;
let priya: Desk;
let hers: Ask;
let noah: About;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, priya] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Helen Ward'),
    world.deskOf('Priya Shah'),
  ]);
  hers = await asPerson(world, 'Amara Okafor');
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  noah = { what: 'placement', key: placements.find(({ pupilName }) => pupilName === 'Noah Pemberton')?.key ?? '' };
});
afterAll(() => world.close());

describe('A school’s templates (DOC-3)', () => {
  const form = 'learnersPlan';
  const savedAt = async () => granted(await viewTemplates(amara, 'larkhill')).templates.find((one) => one.kind === form);
  const present = async () => granted(await viewTemplate(amara, 'larkhill', form)).content ?? expect.fail('No template.');
  const publish = (content: Uint8Array, { desk = amara, key = randomUUID() } = {}) =>
    publishTemplate(desk, 'larkhill', form, { key, content });
  const versions = async () => {
    const { id, parentReference } = await hers('GET', (await templatePath(hers, 'learners-plan.docx')).replace(/:$/, ''));
    return (await hers('GET', `/drives/${parentReference.driveId}/items/${id}/versions`)).value.length;
  };

  it('are all there, each with its fields and an example that is filled', async () => {
    const { templates, mayPublish } = granted(await viewTemplates(amara, 'larkhill'));
    expect(mayPublish).toBe(true);
    expect(templates.filter(({ there }) => there === null)).toEqual([]);
    const seen = granted(await viewTemplate(amara, 'larkhill', form));
    expect([seen.problems, seen.fields.length > 5]).toEqual([[], true]);
    expect(wordPackage(seen.example ?? new Uint8Array()).parts.size).toBeGreaterThan(3);
    expect(sayOf(await viewTemplate(amara, 'larkhill', 'nothing'))).toContain('no such kind');
    expect(granted(await viewTemplates(priya, 'larkhill'))).toMatchObject({ mayPublish: false, whoMay: /Amara/ });
  });

  it('that are no good are refused with what is wrong, tried or published', async () => {
    const good = Object.fromEntries(wordPackage(await present()).parts);
    const bad = [
      [zipSync({ ...good, 'word/vbaProject.bin': strToU8('Sub') }), /contains macros\. Save it in Word as/],
      [strToU8('Dear provider'), /Word/],
      [await aDocument('For {pupil nmae}'), /Did you mean \{pupil name\}\?/],
    ] as const;
    const before = await versions();
    for (const [content, words] of bad) {
      const { problems, example } = granted(await tryTemplate(amara, 'larkhill', form, content));
      expect(problems.map(({ say }) => say).join(' ')).toMatch(words);
      expect(example).toBeUndefined();
      expect(sayOf(await publish(content))).toMatch(words);
    }
    expect(await versions()).toBe(before);
    expect((await savedAt())?.published).toBeNull();
  });

  it('are published by the AP lead or the headteacher, once although sent twice, and Audit says which', async () => {
    const [content, before, key] = [await aDocument('Plan of {pupil name}'), await versions(), randomUUID()];
    for (const refused of [await publish(content, { desk: priya }), await tryTemplate(priya, 'larkhill', form, content)])
      expect(sayOf(refused)).toMatch(/^Only the AP lead or headteacher can publish a template\./);
    expect(await versions()).toBe(before);
    expect(granted(await tryTemplate(helen, 'larkhill', form, content)).problems).toEqual([]);
    granted(await publish(content, { key }));
    granted(await publish(content, { key }));
    expect(await versions()).toBe(before + 1);
    expect((await savedAt())?.published).toMatchObject({ by: 'Amara Okafor' });
    expect(await auditOf(world.replica(), form)).toEqual(['Template published']);
    granted(await makeDocument(amara, 'larkhill', noah, { key: randomUUID(), kind: form }));
  });
});
