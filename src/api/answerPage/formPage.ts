import { type Html, html } from '#domain/html.ts';
import { halfName } from '#domain/session.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import type { AnswerProblem } from '#usecases/links/linkAnswers.ts';
import type { LinkPage, LinkPupil } from '#usecases/links/linkPage.ts';
import { page, ringList } from './page.ts';
import { field, fieldId, pupilFields } from './pupilFields.ts';
import type { SentForm, Typed } from './readForm.ts';

const nothing: Typed = { word: undefined, minutes: '', reason: '', leftAt: '', leftNote: '' };

/** What the provider said before stands in the fields when the page is opened again. */
function before({ said }: LinkPupil): Typed {
  if (said === undefined) return nothing;
  const { word, minutesLate, reason, leftAt = '' } = said;
  const isLeft = word === 'leftEarly';
  return { word, minutes: minutesLate?.toString() ?? '', reason: isLeft ? '' : reason, leftAt, leftNote: isLeft ? reason : '' };
}

/** The page that asks. `sent`: what came back with problems, shown again as it was typed. */
export function formPage(link: LinkPage, sent?: SentForm, problems: readonly AnswerProblem[] = []): string {
  const half = halfName(link.half);
  const heading = `Who is with you this ${half}?`;
  const sayOf = (where: string) => problems.find((problem) => problem.where === where)?.say;
  const isClosed = sent?.isClosed ?? link.closed !== undefined;
  const content = html`${summary(link, problems)}
<h1><span class="caption">${link.providerName}, for ${link.schoolName}</span> ${heading}</h1>
<p>${dateInWords(link.date)}, ${half}</p>
<div class="inset"><strong>If a pupil has not arrived or has left, and you are worried, ring now.</strong>
${ringList(link.ring)}</div>
<p>Answer for every pupil you know of and leave out the others. You may change your answer until ${timeInWords(link.expiresAt)}.</p>
<form method="post" novalidate>
${link.pupils.map((pupil) => pupilFields(pupil, sent === undefined ? before(pupil) : (sent.typed.get(pupil.key) ?? nothing), sayOf))}
<fieldset${sayOf('closed') !== undefined && html` class="wrong"`}>
<legend>Or: nobody can come</legend>
${sayOf('closed') !== undefined && html`<span class="problem" id="closed-problem">${sayOf('closed')}</span>`}
<div class="choice">
<label><input type="checkbox" id="closed" name="closed" value="yes"${isClosed && html` checked`}${sayOf('closed') !== undefined && html` aria-describedby="closed-problem"`}> We are closed this ${half}</label>
<div class="more">${field({ id: 'closedNote', label: 'Why, if you can say', value: sent?.closedNote ?? link.closed?.note ?? '', say: sayOf('closedNote') })}</div>
</div>
</fieldset>
<button type="submit">Send to ${link.schoolName}</button>
</form>`;
  return page(`${problems.length > 0 ? 'Error: ' : ''}${heading}`, content);
}

function summary({ pupils }: LinkPage, problems: readonly AnswerProblem[]): Html | undefined {
  if (problems.length === 0) return undefined;
  const first = pupils[0]?.key ?? '';
  const nameOf = (where: string) => pupils.find(({ key }) => where.startsWith(`${key}.`))?.name;
  return html`<div class="summary" role="alert" tabindex="-1">
<h2>There is a problem</h2>
<ul>${problems.map(({ where, say }) => html`<li><a href="#${fieldId(where, first)}">${nameOf(where) && `${nameOf(where)}: `}${say}</a></li>`)}</ul>
</div>
`;
}
