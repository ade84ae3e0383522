import { describe, expect, it } from 'vitest';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../../src/domain/policy/policyChoice.ts';
import { aChoice } from '../../builders.ts';
import { names, only, problems } from './problemsOf.ts';

describe('A choice of policy', () => {
  const judge = (...choices: ReturnType<typeof aChoice>[]) => ({ policy: policyBook(choices, 'larkhill') });

  it.each([
    [
      'wrongKind',
      aChoice('visitRhythm', 'often'),
      'Miriam Okafor chose “often” from 1 Sep 2026 for “How often does the school visit the setting?”: “often” is none of the answers:',
    ],
    [
      'wrongKind',
      aChoice('publicLiability', 'five million'),
      '“five million” is no whole number of pounds from 0 to 100000000. It is left out: choose again.',
    ],
    ['wrongKind', aChoice('fullTimeAllowed', 'maybe'), '“maybe” is neither yes nor no.'],
    [
      'wrongKind',
      aChoice('profile', 'P9'),
      'Miriam Okafor chose “P9” as the profile from 1 Sep 2026, which is none of P0, P1, P2, P3 or P4. It is left out: choose again.',
    ],
    [
      'unknownRule',
      aChoice('visitRythm', 'monthly'),
      'Miriam Okafor chose “monthly” from 1 Sep 2026 for “visitRythm”, a rule that Alongside does not know. It is left out: correct the name or delete the row.',
    ],
    [
      'schoolChangesLaw',
      aChoice('registrationPupils', '6'),
      'Miriam Okafor chose “6” from 1 Sep 2026 for “Pupils of compulsory age in full-time education from which a setting must register”. That is the law’s number: only the trust adds a value, when the law changes. It is left out.',
    ],
    [
      'noSource',
      aChoice('registrationPupils', '6', { scope: trustScope, why: ' ' }),
      '“Pupils of compulsory age in full-time education from which a setting must register”, the law’s number, without its source. Say which law or guidance it comes from.',
    ],
    [
      'noDay',
      aChoice('visitRhythm', 'monthly', { validFrom: 'autumn' }),
      'Miriam Okafor chose “monthly” for “How often does the school visit the setting?” from “autumn”, which is no day. Write it as 2026-11-23.',
    ],
    ['noDay', aChoice('profile', 'P1', { validFrom: '2026-13-01' }), 'for the profile from “2026-13-01”, which is no day.'],
  ])('that cannot hold (%s) is named', (problem, choice, words) => {
    const finding = only(judge(choice));
    expect(finding.facts).toEqual({ list: 'policy', record: choice.key, problem });
    expect(finding.because).toContain(words);
  });

  it('that fits, or is taken back, is left alone', () => {
    const fine = [
      aChoice('visitRhythm', 'monthly', { why: '' }),
      aChoice('visitRhythm', ' '),
      aChoice('profile', 'P1'),
      aChoice('profile', ''),
      aChoice('registrationPupils', '4', { scope: trustScope }),
      aChoice('registrationPupils', '', { scope: trustScope, why: '' }),
    ];
    expect(problems(judge(...fine))).toEqual([]);
  });

  it('may have several problems', () => {
    const choice = aChoice('registrationPupils', 'six', { why: '' });
    expect(names(judge(choice)).map(([, , problem]) => problem)).toEqual(['wrongKind', 'schoolChangesLaw', 'noSource']);
  });
});
