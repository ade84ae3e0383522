import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../../src/domain/sessionEvent.ts';
import { aSite } from '../../builders.ts';
import { aFollowUp, anEvent, closed } from '../../sessionBuilders.ts';
import { problems } from './problemsOf.ts';

const ofEvents = (...sessionEvents: SessionEvent[]) => problems({ sessionEvents });

describe('Follow-ups and events that point to nobody', () => {
  it('are none while everything is there', () => {
    const left = anEvent('leftSite', '10:00');
    expect(
      problems({
        followUps: [aFollowUp('found', '10:00')],
        sessionEvents: [
          left,
          closed('09:00', { siteKey: 'lower-barn' }),
          anEvent('takenBack', '10:05', { takesBack: left.key, pupilKey: '' }),
        ],
      }),
    ).toEqual([]);
  });

  it('a follow-up of a pupil who is not on the list', () => {
    expect(problems({ followUps: [aFollowUp('found', '10:00', { pupilKey: 'ben' })] })).toMatchObject([
      {
        outcome: 'notMet',
        facts: { list: 'followUps', record: 'found-10:00', other: 'ben', problem: 'pupilUnknown' },
        because:
          'What Daniel Brandt recorded for Monday 23 November 2026, morning (Found out where the pupil is) is about a pupil who is not on the school’s list. Import the pupils again.',
      },
    ]);
  });

  it.each([
    [
      'neither pupil nor provider',
      anEvent('transportFailure', '10:00', { pupilKey: '' }),
      'aboutNobody',
      undefined,
      'names neither a pupil nor a provider',
    ],
    [
      'a pupil who is not there',
      anEvent('leftSite', '10:00', { pupilKey: 'ben' }),
      'pupilUnknown',
      'ben',
      'is about a pupil who is not on',
    ],
    [
      'a provider that is not there',
      closed('10:00', { providerKey: 'beacon' }),
      'providerUnknown',
      'beacon',
      'about a provider that is not in the list',
    ],
    [
      'a site that is not there',
      closed('10:00', { siteKey: 'gone' }),
      'siteUnknown',
      'gone',
      'a site that the provider does not have',
    ],
    [
      'takes back what is not there',
      anEvent('takenBack', '10:00', { takesBack: 'gone' }),
      'takesBackNothing',
      'gone',
      'takes back an event that is not there',
    ],
  ])('an event about %s', (_, event, problem, other, because) => {
    const found = ofEvents(event);
    expect(found).toMatchObject([{ facts: { list: 'sessionEvents', record: event.key, problem } }]);
    expect(found[0]?.facts.other).toBe(other);
    expect(found[0]?.because).toContain('What Daniel Brandt recorded for Monday 23 November 2026, morning (');
    expect(found[0]?.because).toContain(because);
  });

  it('an event about a site of another provider', () => {
    const sites = [aSite(), aSite({ key: 'hall', providerKey: 'beacon' })];
    expect(problems({ sites, sessionEvents: [closed('10:00', { siteKey: 'hall' })] })).toMatchObject([
      { facts: { problem: 'siteUnknown' } },
    ]);
  });

  it('what takes back a taking back', () => {
    const left = anEvent('leftSite', '10:00');
    const back = anEvent('takenBack', '10:05', { takesBack: left.key });
    const twice = anEvent('takenBack', '10:10', { takesBack: back.key });
    expect(ofEvents(left, back, twice)).toMatchObject([{ facts: { record: twice.key, problem: 'takesBackNothing' } }]);
  });
});
