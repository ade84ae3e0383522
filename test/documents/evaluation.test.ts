import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/documents/checkTemplate.ts';
import { documentFields } from '../../src/documents/documentFields.ts';
import { dataOf } from '../../src/documents/fields/sourceField.ts';
import { fillTemplate } from '../../src/documents/fillTemplate.ts';
import { templateText } from '../../src/documents/templateText.ts';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import { documentSheet } from '../../src/domain/documentSheet.ts';
import { evaluationSheets } from '../../src/domain/evaluations/evaluationSheets.ts';
import { aPlacement, aSignature, policyOf, someFacts } from '../domain/builders.ts';
import { aPart, aRecord } from '../domain/evaluations/evaluationBuilders.ts';

const templates = { mid: 'evaluation-middle.docx', end: 'evaluation-end.docx' } as const;
const templateOf = async (when: 'mid' | 'end') =>
  new Uint8Array(await readFile(new URL(`../../src/documents/templates/${templates[when]}`, import.meta.url)));

async function textOf(when: 'mid' | 'end', caseRecords: CaseRecord[]): Promise<string> {
  const placement = aPlacement();
  const facts = someFacts({ caseRecords, policy: policyOf('P4') });
  const evaluations = evaluationSheets({ facts, now: '2026-11-23T09:20:00.000Z', today: '2026-11-23' }, placement);
  const sheet = documentSheet({ placement }, facts, { version: 1, made: aSignature(), today: '2026-11-23', evaluations });
  const fields = documentFields[`${when}Evaluation`];
  return (await templateText(await fillTemplate(await templateOf(when), dataOf(fields, sheet), fields))).join('\n');
}

describe('The document of an evaluation (REV-5)', () => {
  it.each(['mid', 'end'] as const)('comes with a template that uses published fields only: %s', async (when) => {
    expect(await checkTemplate(await templateOf(when), documentFields[`${when}Evaluation`])).toEqual([]);
  });

  it('says every statement, the change since the middle, comments, signatures, what was agreed and by whom', async () => {
    const records = [
      ...(['pupil', 'parent', 'provider', 'school'] as const).map((voice) => aPart(voice, 3)),
      aPart('pupil', 5, { when: 'end', comments: 'I like the horses', signedBy: 'Amara O' }),
      aPart('parent', 4, { when: 'end' }),
      aPart('provider', 4, { when: 'end', detail: { providerAcademic: 'Mathematics from 2 to 3' } }),
      aPart('school', 4, { when: 'end', signedBy: '' }),
      aRecord('signature', { kind: 'evaluationSigned', when: 'end', recordKey: 'end-school-' }),
      aRecord('agreed', { kind: 'evaluationAgreed', when: 'end', comments: 'Back in January', without: {} }),
      aRecord('agreed|action|0', {
        ...{ kind: 'action', what: 'Plan the first week', owner: { role: 'apLead', name: 'Miriam Okafor' } },
        ...{ dueOn: '2026-12-04', from: 'agreed' },
      }),
    ];
    const text = await textOf('end', records);
    for (const words of [
      '107 of 125',
      '+32 since the last evaluation',
      'I like the horses',
      'Amara O',
      'Mathematics from 2 to 3',
      'Back in January',
      'Plan the first week',
      'Friday 4 December 2026',
      'Miriam Okafor',
    ])
      expect(text).toContain(words);
    expect(text).toContain('+2');
    expect(await textOf('mid', records)).toContain('No earlier evaluation');
  });

  it('is a form to fill by hand before anybody has answered', async () => {
    const text = await textOf('mid', []);
    expect(text).toContain('I feel safe there.');
    expect(text).toContain('Nothing answered yet');
  });
});
