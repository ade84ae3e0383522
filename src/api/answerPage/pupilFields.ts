import { type Html, html } from '#domain/html.ts';
import { type ProviderWord, providerWordNames, providerWords } from '#domain/links/providerWord.ts';
import type { LinkPupil } from '#usecases/links/linkPage.ts';
import type { Typed } from './readForm.ts';

export type SayOf = (where: string) => string | undefined;

/** The id of the field that a problem is about, so that the list of problems can lead there. */
export function fieldId(where: string, firstPupilKey: string): string {
  if (where === 'closed' || where === 'closedNote') return where;
  const at = where.lastIndexOf('.');
  const [key, field] = at < 0 ? [firstPupilKey, 'word'] : [where.slice(0, at), where.slice(at + 1)];
  return field === 'word' ? `word-${key}-here` : `${field === 'minutesLate' ? 'minutes' : field}-${key}`;
}

/** One pupil: four words, and what belongs to the chosen one. Without style sheets everything shows, and means the same. */
export function pupilFields(pupil: LinkPupil, typed: Typed, sayOf: SayOf): Html {
  const { key, name, siteName, schoolHas } = pupil;
  const isWrong = ['word', 'minutesLate', 'reason', 'leftAt'].some((field) => sayOf(`${key}.${field}`));
  return html`<fieldset${isWrong && html` class="wrong"`}>
<legend>${name}</legend>
${siteName !== '' && html`<span class="hint">At ${siteName}</span>`}
${schoolHas !== '' && html`<span class="hint">The school has: ${schoolHas}. It stays; answer only if it is wrong.</span>`}
${providerWords.map((word) => choice(key, word, typed, more(word, key, typed, sayOf)))}
</fieldset>
`;
}

const choice = (key: string, word: ProviderWord, typed: Typed, details: Html | undefined): Html => html`<div class="choice">
<label><input type="radio" id="word-${key}-${word}" name="word-${key}" value="${word}"${typed.word === word && html` checked`}> ${providerWordNames[word]}</label>
${details && html`<div class="more">${details}</div>`}
</div>
`;

function more(word: ProviderWord, key: string, typed: Typed, sayOf: SayOf): Html | undefined {
  const said = (field: string) => sayOf(`${key}.${field}`);
  switch (word) {
    case 'here':
      return undefined;
    case 'late':
      return field(
        { id: `minutes-${key}`, label: 'How many minutes late, if you know', value: typed.minutes, say: said('minutesLate') },
        'short',
      );
    case 'notHere':
      return field({ id: `reason-${key}`, label: 'Why, if you know', value: typed.reason, say: said('reason') });
    case 'leftEarly':
      return html`${field({ id: `leftAt-${key}`, label: 'When, such as 10:45', value: typed.leftAt, say: said('leftAt') }, 'time')}
${field({ id: `leftNote-${key}`, label: 'What you know of it', value: typed.leftNote, say: typed.word === 'leftEarly' ? said('reason') : undefined })}`;
  }
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly say: string | undefined;
}

/** A line of text with its label and, where something is wrong, what to do. */
export const field = (
  { id, label, value, say }: Field,
  kind: 'text' | 'short' | 'time' = 'text',
): Html => html`<label for="${id}">${label}</label>
${say && html`<span class="problem" id="${id}-problem">${say}</span>`}
<input type="${kind === 'time' ? 'time' : 'text'}" id="${id}" name="${id}" value="${value}"${kind !== 'text' && html` class="short"`}${kind === 'short' && html` inputmode="numeric"`} autocomplete="off"${say && html` aria-invalid="true" aria-describedby="${id}-problem"`}>
`;
