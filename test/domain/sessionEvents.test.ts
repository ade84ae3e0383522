import { describe, expect, it } from 'vitest';
import { followUpsOf } from '../../src/domain/followUps.ts';
import { eventsOf, isAboutPupil } from '../../src/domain/sessionEvents.ts';
import { aPlacement, someFacts } from './builders.ts';
import { aFollowUp, anEvent, closed, monday } from './sessionBuilders.ts';

const keys = (sessionEvents: ReturnType<typeof anEvent>[]) =>
  eventsOf(someFacts({ sessionEvents }), monday).map(({ key }) => key);

describe('The events of a session', () => {
  it('come in the order in which they were recorded, whatever the order of the rows', () => {
    const [first, second] = [anEvent('leftSite', '10:00'), anEvent('placed', '10:30')];
    const same = [anEvent('trip', '11:00', { key: 'b' }), anEvent('exam', '11:00', { key: 'a' })];
    expect(keys([...same, second, first])).toEqual([first.key, second.key, 'a', 'b']);
    expect(keys([first, second, ...same.toReversed()])).toEqual([first.key, second.key, 'a', 'b']);
  });

  it('are those of that day and half alone', () => {
    expect(keys([anEvent('trip', '09:00', { date: '2026-11-24' }), anEvent('trip', '09:00', { half: 'PM' })])).toEqual([]);
  });

  it('do not hold what was taken back, nor that it was', () => {
    const left = anEvent('leftSite', '10:00');
    const back = anEvent('takenBack', '10:05', { takesBack: left.key });
    expect(keys([left, back])).toEqual([]);
    expect(keys([back, left, anEvent('trip', '09:00')])).toEqual(['trip-09:00']);
  });

  it('are about a pupil, or about all pupils of the provider or of one of its sites', () => {
    const placement = aPlacement();
    const about = (change: Parameters<typeof anEvent>[2]) => isAboutPupil(anEvent('trip', '09:00', change), 'amara', placement);
    expect(about({})).toBe(true);
    expect(about({ pupilKey: 'ben' })).toBe(false);
    expect(about({ providerKey: 'foxglove' })).toBe(true);
    expect(about({ providerKey: 'foxglove', siteKey: 'lower-barn' })).toBe(true);
    expect(about({ providerKey: 'foxglove', siteKey: 'upper-barn' })).toBe(false);
    expect(about({ providerKey: 'beacon' })).toBe(false);
    expect(about({ pupilKey: '', providerKey: '' })).toBe(false);
    expect(about({ pupilKey: 'ben', providerKey: 'foxglove' })).toBe(false);
    expect(isAboutPupil(closed('09:00', { providerKey: '' }), 'amara', aPlacement({ providerKey: '' }))).toBe(false);
  });
});

describe('What was done about a pupil in a session', () => {
  it('comes newest last, of that pupil and session alone', () => {
    const followUps = [
      aFollowUp('calledParent', '10:00', { key: 'b' }),
      aFollowUp('found', '10:00', { key: 'a' }),
      aFollowUp('calledProvider', '09:40'),
      aFollowUp('found', '09:00', { pupilKey: 'ben' }),
      aFollowUp('found', '09:00', { half: 'PM' }),
      aFollowUp('found', '09:00', { date: '2026-11-24' }),
    ];
    for (const order of [followUps, followUps.toReversed()])
      expect(followUpsOf(someFacts({ followUps: order }), monday, 'amara').map(({ key }) => key)).toEqual([
        'calledProvider-09:40',
        'a',
        'b',
      ]);
  });
});
