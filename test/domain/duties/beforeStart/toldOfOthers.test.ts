import { describe, expect, it } from 'vitest';
import { toldOfOthers } from '../../../../src/domain/duties/beforeStart/toldOfOthers.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aCase, aDone, aPlacement, aProvider, aPupil } from '../../builders.ts';
import { proposed, sentBack, standing } from './starts.ts';

const other = (change: Parameters<typeof aPlacement>[0] = {}) =>
  aPlacement({ key: 'placement-2', providerKey: 'harbour', startsOn: '2026-09-14', ...change });
const providers = [aProvider(), aProvider({ key: 'harbour', name: 'Harbour School' })];
const duties = (second: ReturnType<typeof other>, change: Parameters<typeof aCase>[0] = {}) =>
  toldOfOthers(aCase({ providers, placements: [aPlacement(), second], ...change }));

describe('A provider is told of the pupil’s other providers (PUP-4)', () => {
  it('before its own placement starts, one duty for each other', () => {
    const [duty, ...others] = duties(other());
    expect(others).toEqual([]);
    expect(duty).toMatchObject({
      key: 'toldOfOthers|placement-1|placement-2',
      owner: 'apLead',
      dueOn: '2026-11-06',
      citation: provisions.PUP4,
    });
    expect(duty?.words()).toEqual({
      say: 'Tell Foxglove Farm that Amara is also at Harbour School.',
      because:
        'Amara is at Foxglove Farm and at Harbour School from Monday 9 November 2026 on, and each provider is told of the others before.',
      steps: [
        'Amara is at Foxglove Farm and at Harbour School from Monday 9 November 2026 on.',
        'Each provider is told of the others (PUP-4).',
        'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
      ],
    });
  });

  it('before the other starts, when that is later: a second placement never makes the first one late', () => {
    const [duty] = duties(other({ startsOn: '2026-11-30' }));
    expect(duty?.dueOn).toBe('2026-11-26');
    expect(duty?.words().because).toContain('from Monday 30 November 2026 on');
    expect(duty && standing(duty, '2026-11-26')).toBe('due');
  });

  it('is done by the record of that other placement', () => {
    const dutyRecords = [aDone('toldOfOthers|placement-1|placement-2', '2026-11-09')];
    const [duty] = duties(other(), { dutyRecords });
    expect(duty && standing(duty, '2026-12-01')).toBe('doneLate');
  });

  it('says so when the other provider or the pupil is gone from the list', () => {
    const [duty] = duties(other(), { providers: [aProvider()], pupils: [] });
    expect(duty?.words().say).toBe('Tell Foxglove Farm that the pupil is also at a provider no longer in the list.');
    expect(duty?.words().because).toMatch(/^The pupil is at/);
  });

  it.each([
    ['is at the same provider', other({ providerKey: 'foxglove' })],
    ['is not approved', other({ decision: proposed })],
    ['ended before', other({ endsOn: '2026-11-08' })],
    ['is another pupil’s', other({ pupilKey: 'ben' })],
  ])('is none when the other placement %s', (_, second) => {
    expect(duties(second, { pupils: [aPupil(), aPupil({ key: 'ben' })] })).toEqual([]);
  });

  it('is none for a proposal that was sent back', () => {
    expect(toldOfOthers(aCase({ providers, placements: [aPlacement({ decision: sentBack }), other()] }))).toEqual([]);
  });
});
