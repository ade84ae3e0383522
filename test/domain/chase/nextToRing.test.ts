import { describe, expect, it } from 'vitest';
import type { Telephone } from '../../../src/domain/board/telephones.ts';
import { nextToRing } from '../../../src/domain/chase/nextToRing.ts';
import { aFollowUp } from '../sessionBuilders.ts';

const telephones: Telephone[] = [
  { of: 'provider', name: 'Site', telephone: '1' },
  { of: 'provider', name: 'Provider', telephone: '2' },
  { of: 'safeguardingLead', name: 'Lead', telephone: '3' },
  { of: 'parent', name: 'Parent', telephone: '4' },
];
const missed = (n: number) =>
  Array.from({ length: n }, (_, at) => aFollowUp('calledProvider', `09:3${at}`, { result: 'notReached' }));

describe('Whom to ring next', () => {
  it.each([
    ['nobody was rung yet', [], 'Site'],
    ['one call reached nobody', missed(1), 'Provider'],
    ['two calls reached nobody', missed(2), 'Lead'],
    ['nobody there answers', missed(3), 'Parent'],
    ['the provider was reached', [aFollowUp('calledProvider', '09:30', { result: 'reached' })], 'Parent'],
    ['the provider was rung, no word of the result', [aFollowUp('calledProvider', '09:30')], 'Parent'],
    ['the parent was rung first', [aFollowUp('calledParent', '09:30', { result: 'reached' })], 'Site'],
    ['the parent was rung in vain, and nobody else', [aFollowUp('calledParent', '09:30', { result: 'notReached' })], 'Site'],
    ['everybody was rung', [...missed(3), aFollowUp('calledParent', '09:40', { result: 'notReached' })], undefined],
    ['other steps ring nobody', [aFollowUp('welfareCheck', '09:40')], 'Site'],
  ])('%s', (_, followUps, name) => {
    expect(nextToRing(telephones, followUps)?.name).toBe(name);
  });
});
