import { type Html, html } from '#domain/html.ts';
import { providerWordNames } from '#domain/links/providerWord.ts';
import { halfName } from '#domain/session.ts';
import { dateInWords, listInWords, timeInWords, timeOfDay } from '#domain/words.ts';
import type { LinkAnswered } from '#usecases/links/answerProviderLink.ts';
import type { LinkPage, LinkPupil } from '#usecases/links/linkPage.ts';
import { page, ringList } from './page.ts';

/** What the school has now, so that a wrong tick is seen at once. */
export function thanksPage({ page: link, notTaken }: LinkAnswered): string {
  const isOpen = link.pupils.some(({ said, schoolHas }) => said === undefined && schoolHas === '');
  const left = link.pupils.filter(({ said }) => said?.word === 'leftEarly').map(({ name }) => name);
  const content = html`<div class="panel"><h1>${link.schoolName} has your answer</h1>
<p>${dateInWords(link.date)}, ${halfName(link.half)}</p></div>
${notTaken.length > 0 && warning({ page: link, notTaken })}
${link.closed ? closed(link) : answers(link, isOpen)}
${left.length > 0 && html`<p><strong>${listInWords(left)} left early.</strong> If you have not told the school by telephone, ring now.</p>`}
<p><a href="">Change your answer</a>. You may do that until ${timeInWords(link.expiresAt)}.</p>
<h2>If something changes</h2>
<p>Answer again here. If a pupil leaves or you are worried, ring as well:</p>
<div class="inset">${ringList(link.ring)}</div>`;
  return page(`${link.schoolName} has your answer`, content);
}

const closed = ({ half, schoolName }: LinkPage): Html =>
  html`<p>You are closed this ${halfName(half)}. ${schoolName} now looks for another place for its pupils and may ring you. If a pupil has come all the same, ring now.</p>`;

const answers = ({ pupils, schoolName }: LinkPage, isOpen: boolean): Html => html`<dl>
${pupils.map((pupil) => html`<div><dt>${pupil.name}</dt><dd>${saidInWords(pupil, schoolName)}</dd></div>\n`)}</dl>
${isOpen && html`<p><strong>Some pupils have no answer yet.</strong> Answer for them as soon as you know; until then nobody knows where they are.</p>`}`;

function saidInWords({ said, schoolHas }: LinkPupil, schoolName: string): string {
  if (said === undefined) return schoolHas === '' ? 'No answer yet' : `${schoolName} has: ${schoolHas}`;
  const { word, minutesLate, reason, leftAt } = said;
  const more = [
    ...(minutesLate === undefined ? [] : [`${minutesLate} ${minutesLate === 1 ? 'minute' : 'minutes'}`]),
    ...(leftAt === undefined ? [] : [`at ${timeOfDay(leftAt)}`]),
    ...(reason === '' ? [] : [reason]),
  ];
  return [providerWordNames[word], ...more].join(', ');
}

const warning = ({ page: link, notTaken }: LinkAnswered): Html => html`<div class="warn" role="alert">
<h2>Ring now</h2>
${notTaken.map(({ pupilKey, say }) => html`<p><strong>${link.pupils.find(({ key }) => key === pupilKey)?.name ?? 'A pupil'}:</strong> ${say}</p>`)}
${ringList(link.ring)}
</div>
`;
