import { z } from 'zod';
import type { SendAnswer } from '#rounds/outbox.ts';

/**
 * What a failed answer of the connector means for a delivery. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 * and .../conversations/send-proactive-messages: 403 when the app was blocked or removed, 429 and 412 are not delivered,
 * 5xx may have been.
 */
export function answerOfResponse(response: Pick<Response, 'status' | 'headers'>): SendAnswer {
  const { status } = response;
  if (status === 429 || status === 412) {
    const seconds = retryAfterInSeconds(response.headers.get('retry-after'));
    return {
      sent: false,
      why: 'throttled',
      say: 'Teams asked to wait.',
      ...(seconds === undefined ? {} : { retryAfterInSeconds: seconds }),
    };
  }
  if (status === 403) return { sent: false, why: 'blocked', say: 'The person has removed or blocked Alongside in Teams.' };
  if (status >= 500 || status === 408)
    return { sent: false, why: 'unsure', say: `Teams answered ${status}: perhaps it was sent.` };
  return { sent: false, why: 'refused', say: `Teams refused the message (${status}).` };
}

/** Names of a connection that never came about, so nothing was delivered. */
const neverConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'];

/** What a call without an answer means: not sent where the connection never came about, otherwise perhaps sent. */
export function answerOfFailure(error: unknown): SendAnswer {
  if (error instanceof TypeError && /service URL|Invalid URL/.test(error.message)) {
    return {
      sent: false,
      why: 'refused',
      say: 'The address of the chat is not valid. It mends itself when the person writes to the bot.',
    };
  }
  const { data } = z.object({ cause: z.object({ code: z.string() }) }).safeParse(error);
  if (data !== undefined && neverConnected.includes(data.cause.code)) {
    return { sent: false, why: 'throttled', retryAfterInSeconds: 30, say: 'Teams could not be reached. It is tried again.' };
  }
  return { sent: false, why: 'unsure', say: 'Teams did not answer: perhaps it was sent.' };
}

/** RFC 9110: seconds, or a date, which is not honoured as one because the outbox counts seconds; a minute then. */
function retryAfterInSeconds(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 60;
}
