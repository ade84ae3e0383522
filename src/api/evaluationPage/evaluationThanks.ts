import { html } from '#domain/html.ts';
import type { EvaluationPage } from '#usecases/evaluations/evaluationLink.ts';
import { page, ringList } from '../answerPage/page.ts';

/** That the school has the answer; what was answered is not shown again, because the device may be shared. */
export const evaluationThanks = ({ schoolName, ring }: EvaluationPage): string =>
  page(
    'Thank you',
    html`<div class="panel"><h1>Thank you</h1>
<p>${schoolName} has your answer.</p></div>
<p>The link takes no further answer. You can close this page. If you want to change something, ring the school:</p>
${ringList(ring)}`,
  );
