import type { Finding } from './finding.ts';
import type { Provision } from './provision.ts';

type Facts = Finding['facts'];

/** Says so when a sentence rests on a text that nobody has read: a person must check before relying on it. */
export const withCertainty = (because: string, citation: Provision): string =>
  citation.confidence === 'unconfirmed' ? `${because} (Unconfirmed: check the source, ${citation.title}.)` : because;

/** The findings that one question can have. `because` is the sentence shown to people; `facts` are the values it was worked out from. */
export function answer(question: string, citation: Provision) {
  const finding =
    (outcome: Finding['outcome']) =>
    (because: string, facts: Facts = {}): Finding => ({
      question,
      outcome,
      because: withCertainty(because, citation),
      citation,
      facts,
    });
  return { met: finding('met'), notMet: finding('notMet'), unclear: finding('unclear') };
}
