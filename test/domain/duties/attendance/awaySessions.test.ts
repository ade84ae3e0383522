import { describe, expect, it } from 'vitest';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aMark, aPlacement, aProvider, ended, registerOf, someFacts, wholeWeek } from '../../builders.ts';
import { dutiesOf, marked, placements, withAbsence } from './answers.ts';

describe('Which answers of the register count for providers', () => {
  const absences = (facts: SchoolFacts, today = '2026-11-25') => dutiesOf('absenceFollowUp', facts, today).map(({ key }) => key);
  const other = { ...aMark('absent'), providerKey: 'hazel' };
  const nowhere = { ...aMark('absent'), providerKey: '' };

  it.each([
    ['an answer about another provider says nothing', withAbsence([other]), 0],
    ['an answer without a provider is about the one expected', withAbsence([nowhere]), 1],
    [
      'an answer of a session at school',
      withAbsence(undefined, { placements: [aPlacement()], register: registerOf(marked('WedAM', [aMark('absent')])) }),
      0,
    ],
    [
      'an answer before the placement began',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-11-24' })] }),
      0,
    ],
    [
      'an answer on the first day',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-11-23' })] }),
      1,
    ],
    [
      'an answer of a placement that ended that day',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: ended('2026-11-23') })] }),
      1,
    ],
    [
      'an answer of a placement that ended the day before',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: ended('2026-11-22') })] }),
      0,
    ],
    [
      'an answer of a proposal',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: { status: 'proposed' } })] }),
      0,
    ],
    [
      'an answer before a placement that is still to come',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-12-01' })] }),
      0,
    ],
    [
      'an answer after a placement that ended in October',
      withAbsence(undefined, {
        placements: [aPlacement({ week: wholeWeek, startsOn: '2026-09-07', decision: ended('2026-10-01') })],
      }),
      0,
    ],
    ['no answer at all', someFacts({ placements }), 0],
    ['an answer on the INSET day', withAbsence(undefined, { register: registerOf(marked('FriAM', [aMark('absent')])) }), 0],
  ])('%s', (_, facts, count) => {
    expect(absences(facts, '2026-11-28')).toHaveLength(count);
  });

  it('counts a session that two placements claim once', () => {
    const both = [aPlacement({ week: wholeWeek }), aPlacement({ key: 'placement-2', week: wholeWeek })];
    expect(dutiesOf('unresolvedAbsence', withAbsence(undefined, { placements: both }), '2026-11-25')).toHaveLength(1);
  });

  it('reads each of two providers in one week for itself', () => {
    const both = [
      aPlacement({ week: { ...wholeWeek, MonPM: 'school' } }),
      aPlacement({ key: 'placement-2', providerKey: 'hazel', week: { ...wholeWeek, MonAM: 'school' } }),
    ];
    const register = registerOf({
      pupilKey: 'amara',
      weekStartsOn: '2026-11-23',
      entries: { MonAM: [aMark('present')], MonPM: [{ ...aMark('absent'), providerKey: 'hazel' }] },
    });
    const providers = [aProvider(), aProvider({ key: 'hazel', name: 'Hazel House' })];
    expect(dutiesOf('absenceFollowUp', someFacts({ placements: both, register, providers }), '2026-11-23')).toMatchObject([
      { placementKey: 'placement-2', providerKey: 'hazel' },
    ]);
  });

  it('does not count a day that is still to come', () => {
    expect(absences(withAbsence(undefined, { register: registerOf(marked('TueAM', [aMark('absent')])) }), '2026-11-23')).toEqual(
      [],
    );
  });
});
