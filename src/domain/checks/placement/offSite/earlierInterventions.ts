import { answer } from '../../../answer.ts';
import { deedsOf, type PlacementCase } from '../../../duties/placementCase.ts';
import type { Finding } from '../../../finding.ts';
import { provisions } from '../../../law.ts';
import type { DateText } from '../../../session.ts';
import { dateInWords } from '../../../words.ts';

/** REF-2: "Behaviour placements need evidence of earlier interventions"; it stands in the needs analysis. */
export function earlierInterventions(c: PlacementCase, on: DateText): Finding {
  const { met, unclear } = answer('Is there evidence of what was tried before?', provisions.REF2);
  const deed = deedsOf(c, 'needsAnalysis').find((one) => one.on <= on);
  if (deed === undefined)
    return unclear(
      'It is not recorded what was tried before in school. Record the needs analysis with the interventions and what came of them.',
    );
  const evidence = deed.evidence.trim() === '' ? '' : `: ${deed.evidence.trim()}`;
  return met(`What was tried before was recorded on ${dateInWords(deed.on)} by ${deed.byName}${evidence}.`);
}
