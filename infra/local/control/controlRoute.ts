import { GraphFailure } from '../server/graphFailure.ts';
import type { Answer, Method, RequestContext, Route } from '../server/route.ts';
import { isObject, type Json } from '../teams/activity.ts';
import { findPerson, type Person } from '../teams/person.ts';
import { ControlFailure } from './controlFailure.ts';

export type Control = (context: RequestContext) => unknown;

/** A route of the control interface: loopback only, JSON in and out, refusals as `{error: {message}}`. */
export const controlRoute = (method: Method, path: string, control: Control): Route => ({
  method,
  template: `/local${path}`,
  handler: async (context): Promise<Answer> => {
    try {
      refuseOutsiders(context);
      const json = await control(context);
      return json === undefined ? { status: 204 } : { status: 200, json };
    } catch (error) {
      if (error instanceof ControlFailure || error instanceof GraphFailure)
        return { status: error.status, json: { error: { message: error.message } } };
      throw error;
    }
  },
});

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);
const isLoopback = (origin: string): boolean => URL.canParse(origin) && loopback.has(new URL(origin).hostname);

/** The server listens on the loopback address; this also keeps out web pages that a browser on this machine has open, and rebound names. */
function refuseOutsiders({ origin, headers }: RequestContext): void {
  const from = headers['origin'];
  if (!isLoopback(origin) || (from !== undefined && !isLoopback(from)))
    throw new ControlFailure(403, 'The control interface answers this machine only: use http://127.0.0.1.');
}

/** The body as an object. */
export function bodyOf(context: RequestContext): Json {
  const body = context.json();
  if (!isObject(body)) throw new ControlFailure(400, 'The body must be a JSON object.');
  return body;
}

/** A member of the body that must be text. */
export function textIn(body: Json, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '') throw new ControlFailure(400, `Give '${name}' as text.`);
  return value;
}

/** The person the path or the body names. */
export function personNamed({ local }: RequestContext, id: string): Person {
  const person = findPerson(local.database, id);
  if (!person) throw new ControlFailure(404, `Nobody here has the id ${id}. GET /local/people names everybody.`);
  return person;
}
