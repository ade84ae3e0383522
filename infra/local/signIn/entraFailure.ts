import { randomUUID } from 'node:crypto';
import type { Answer } from '../server/route.ts';

/**
 * A refusal of the token endpoint, in Entra's form.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export class EntraFailure extends Error {
  readonly status: number;
  readonly error: string;
  readonly number: number;

  constructor(status: number, error: string, number: number, message: string) {
    super(`AADSTS${number}: ${message}`);
    this.status = status;
    this.error = error;
    this.number = number;
  }

  answer(now: Date): Answer {
    const timestamp = now.toISOString().slice(0, 19).replace('T', ' ').concat('Z');
    const ids = { trace_id: randomUUID(), correlation_id: randomUUID() };
    return {
      status: this.status,
      json: { error: this.error, error_description: this.message, error_codes: [this.number], timestamp, ...ids },
    };
  }
}
