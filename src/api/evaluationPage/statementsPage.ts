import { longestText } from '#domain/evaluations/answerProblems.ts';
import { answerNames, type Statement, statementsOf } from '#domain/evaluations/statements.ts';
import { type Html, html } from '#domain/html.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import type { EvaluationPage } from '#usecases/evaluations/evaluationLink.ts';
import { page, ringList } from '../answerPage/page.ts';
import { noCourse, type SentStatements } from './readStatements.ts';

interface Problem {
  readonly where: string;
  readonly say: string;
}

/** How the page speaks to whoever answers; only a provider is told of whom it speaks. */
function wordsFor({ voice, providerName, schoolName, pupilName }: EvaluationPage): {
  heading: string;
  lead: string;
  whose: string;
} {
  switch (voice) {
    case 'pupil':
      return {
        heading: `How is it going at ${providerName}?`,
        lead: 'There are no right or wrong answers. Say what you think.',
        whose: `for the pupil to whom ${schoolName} gave the link`,
      };
    case 'parent':
      return {
        heading: `How is it going for your child at ${providerName}?`,
        lead: 'Say what you think. It helps the school to decide what comes next.',
        whose: `for the parent or carer to whom ${schoolName} gave the link`,
      };
    default:
      return {
        heading: `How is it going for ${pupilName}?`,
        lead: `${schoolName} evaluates the placement at ${providerName}.`,
        whose: `for ${providerName}`,
      };
  }
}

/** The page that asks: every statement of one voice, a comment, a name. `sent`: what came back, shown again as it was chosen. */
export function statementsPage(asked: EvaluationPage, sent?: SentStatements, problems: readonly Problem[] = []): string {
  const { heading, lead, whose } = wordsFor(asked);
  const statements = statementsOf(asked.voice);
  const sayOf = (where: string) => problems.find((problem) => problem.where === where)?.say;
  const leftOut = problems.length === 0 ? (sent?.leftOut ?? []) : [];
  const content = html`${problems.length > 0 && summary(problems)}${leftOut.length > 0 && left(leftOut)}
<div class="large">
<h1><span class="caption">${asked.schoolName}</span> ${heading}</h1>
<p>${lead} You can answer once, until ${dateInWords(asked.until)}.</p>
<div class="inset">This page is ${whose}. If it was passed on to you by mistake, close it and answer nothing.</div>
<form method="post" novalidate>
${statements.map((one, at) => question(one, `${at + 1} of ${statements.length}`, sent, sayOf))}
${area('comments', 'Anything else you want to say', sent?.part.comments ?? '', sayOf('comments'))}
${asked.voice === 'pupil' && html`<p class="hint">People at school who work with you read this. If you are worried about something, tell somebody you trust, or ring the school.</p>`}
<div class="field">
<label for="signedBy"><strong>Your name</strong></label>
${sayOf('signedBy') && html`<span class="problem" id="signedBy-problem">${sayOf('signedBy')}</span>`}
<input type="text" id="signedBy" name="signedBy" value="${sent?.part.signedBy ?? ''}" maxlength="100" autocomplete="off"${sayOf('signedBy') && html` aria-invalid="true" aria-describedby="signedBy-problem"`}>
</div>
<p><button type="submit">Send to ${asked.schoolName}</button></p>
${leftOut.length > 0 && html`<p><button type="submit" name="sure" value="yes" class="second">Send without ${countOf(leftOut.length, 'answer')}</button></p>`}
</form>
<p>Questions? Ring the school:</p>
${ringList(asked.ring)}
</div>`;
  return page(`${problems.length > 0 ? 'Error: ' : ''}${heading}`, content);
}

const firstOf = (where: string): string =>
  where.startsWith('answers.')
    ? `${where.slice('answers.'.length)}-1`
    : where.startsWith('detail.')
      ? `detail-${where.slice('detail.'.length)}`
      : where;

const summary = (problems: readonly Problem[]): Html => html`<div class="summary" role="alert" tabindex="-1">
<h2>There is a problem</h2>
<ul>${problems.map(({ where, say }) => html`<li>${where === '' ? say : html`<a href="#${firstOf(where)}">${nameOf(where)}${say}</a>`}</li>`)}</ul>
</div>
`;

/** Five statements may have the same problem: each link says which. */
function nameOf(where: string): string {
  const id = where.split('.')[1] ?? '';
  const all = [...statementsOf('pupil'), ...statementsOf('parent'), ...statementsOf('provider')];
  const words = all.find((one) => one.id === id)?.words;
  return words === undefined ? '' : `“${words}” `;
}

const left = (statements: readonly Statement[]): Html => html`<div class="warn" role="alert">
<h2>${countOf(statements.length, 'statement')} left out</h2>
<p>Answer them, or send without them with the second button below. Nothing has been sent yet.</p>
<ul>${statements.map(({ id, words }) => html`<li><a href="#${id}-1">${words}</a></li>`)}</ul>
</div>
`;

function question(
  { id, words, detail, isVocational }: Statement,
  count: string,
  sent: SentStatements | undefined,
  sayOf: (where: string) => string | undefined,
): Html {
  const say = sayOf(`answers.${id}`);
  const chosen = sent?.part.answers.find(({ statement }) => statement === id)?.answer;
  const isOut = sent?.part.notApplicable.includes(id);
  const radio = (value: string | number, label: Html, isChosen: boolean | undefined): Html =>
    html`<label><input type="radio" id="${id}-${value}" name="${id}" value="${value}"${isChosen && html` checked`}${say && html` aria-describedby="${id}-problem"`}> ${label}</label>\n`;
  return html`<fieldset${say && html` class="wrong"`}>
<legend><span class="hint">${count}</span> ${words}</legend>
${say && html`<span class="problem" id="${id}-problem">${say}</span>`}
<div class="scale">
${answerNames.map(([value, label]) => radio(value, html`<span><b>${value}</b> ${label}</span>`, chosen === value))}${isVocational && radio(noCourse, html`<span>There is no vocational course</span>`, isOut)}</div>
${detail && area(`detail-${id}`, detail, sent?.part.detail[id] ?? '', sayOf(`detail.${id}`))}
</fieldset>
`;
}

const area = (id: string, label: string, value: string, say: string | undefined): Html => html`<div class="field">
<label for="${id}"><strong>${label}</strong></label>
${say && html`<span class="problem" id="${id}-problem">${say}</span>`}
<textarea id="${id}" name="${id}" rows="4" maxlength="${longestText}"${say && html` aria-invalid="true" aria-describedby="${id}-problem"`}>
${value}</textarea>
</div>
`;
