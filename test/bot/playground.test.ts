import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { employees, nameOf } from '../../infra/local/trust/people.ts';
import { clientId, tenantId } from './channel.ts';

const file = readFileSync(new URL('../../bot/playground/.m365agentsplayground.yml', import.meta.url), 'utf8');
const listed = [...file.matchAll(/name: ([^,]+), userPrincipleName: [^,]+, aadObjectId: ([0-9a-f-]+)/g)].map(([, name, id]) => ({
  name,
  id,
}));

describe('The configuration for the Agents Playground', () => {
  it('names people of the sample trust: one to be and exactly five others', () => {
    const known = employees.map((person) => ({ name: nameOf(person), id: person.id }));

    expect(listed).toHaveLength(6);
    for (const person of listed) expect(known).toContainEqual(person);
  });

  it('is of the local tenant and bot', () => {
    expect(file).toContain(`tenantId: ${tenantId}`);
    expect(file).toContain(`id: "28:${clientId}"`);
  });
});
