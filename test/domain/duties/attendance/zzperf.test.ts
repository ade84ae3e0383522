import { it } from 'vitest';
import { attendanceDuties } from '/work/main/src/domain/duties/attendance/attendanceDuties.ts';
import { providerDuties } from '/work/main/src/domain/duties/providers/providerDuties.ts';
import { rulebook } from '/work/main/src/domain/duties/rulebook.ts';
import { aMark, aPlacement, aPupil, aProvider, aProviderCheck, registerOf, someFacts, wholeWeek } from '/work/main/test/domain/builders.ts';
import { weekSlots } from '/work/main/src/domain/session.ts';
it('is fast', () => {
  const n = 3000;
  const pupils = Array.from({ length: n }, (_, i) => aPupil({ key: `p${i}` }));
  const placements = pupils.map(({ key }, i) => aPlacement({ key: `pl${i}`, pupilKey: key, providerKey: `v${i % 60}`, week: wholeWeek }));
  const mark = { ...aMark('present'), providerKey: '' }, abs = { ...aMark('absent'), providerKey: '' };
  const mondays = ['2026-10-05','2026-10-12','2026-10-19','2026-11-02','2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07'];
  const register = registerOf(...pupils.flatMap(({ key }, i) => mondays.map((m) => ({ pupilKey: key, weekStartsOn: m, entries: Object.fromEntries(weekSlots.map((s, j) => [s, [(i + j) % 10 === 0 ? abs : mark]])) }))));
  const providers = Array.from({ length: 60 }, (_, i) => aProvider({ key: `v${i}` }));
  const providerChecks = providers.flatMap(({ key }) => (['siteVisit', 'publicLiability', 'letterOfAssurance'] as const).map((check) => aProviderCheck({ providerKey: key, check, key: key + check, expiresOn: '2027-01-01' })));
  const facts = someFacts({ pupils, placements, register, providers, providerChecks });
  const moment = { now: '2026-12-09T14:30:00.000Z', today: '2026-12-09' };
  for (let k = 0; k < 4; k += 1) {
    const book = rulebook(facts);
    const t = performance.now(); const a = attendanceDuties(book, moment).length; const t1 = performance.now(); const p = providerDuties(book, moment).length; const t2 = performance.now();
    console.log(a, (t1 - t).toFixed(0), p, (t2 - t1).toFixed(1));
  }
}, 120000);
