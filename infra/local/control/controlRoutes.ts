/** The control interface: people, clock, tokens, counts, faults, reset, and (in chatControls.ts, mailControls.ts) chats and mail. Described in ../README.md. */
import type { Local } from '../local.ts';
import type { Limits } from '../server/budget.ts';
import type { Fault } from '../server/faults.ts';
import type { Route } from '../server/route.ts';
import { handOutToken } from '../signIn/handOutToken.ts';
import type { Json } from '../teams/activity.ts';
import { people } from '../teams/person.ts';
import { reset } from '../trust/load.ts';
import { chatControls } from './chatControls.ts';
import { ControlFailure } from './controlFailure.ts';
import { bodyOf, type Control, controlRoute, personNamed, textIn } from './controlRoute.ts';
import { downloads } from './downloads.ts';
import { mailControls } from './mailControls.ts';
import { settings } from './settings.ts';

export const controlRoutes = (_local: Local): Route[] => [
  controlRoute('GET', '/people', ({ local }) =>
    people(local.database).map(({ id, name, upn, school, roles }) => ({ id, name, upn, school, roles })),
  ),
  controlRoute('GET', '/clock', ({ local }) => ({ now: local.clock.london() })),
  controlRoute('PUT', '/clock', moveClock),
  controlRoute('POST', '/tokens', token),
  controlRoute('POST', '/downloads', downloads),
  controlRoute('GET', '/settings', settings),
  controlRoute('GET', '/requests', ({ local }) => local.counts.report()),
  controlRoute('DELETE', '/requests', ({ local }) => local.counts.clear()),
  controlRoute('POST', '/faults', (context) => context.local.faults.inject(faultOf(bodyOf(context)))),
  controlRoute('DELETE', '/faults', ({ local }) => local.faults.clear()),
  controlRoute('GET', '/budget', ({ local }) => local.budget.report()),
  controlRoute('PUT', '/budget', (context) => context.local.budget.set(limitsOf(bodyOf(context)))),
  controlRoute('DELETE', '/budget', ({ local }) => local.budget.set(undefined)),
  controlRoute('POST', '/reset', ({ local }) => inTurn(local, () => reset(local))),
  ...chatControls,
  ...mailControls,
];

const moveClock: Control = async (context) => {
  const { local } = context;
  const now = textIn(bodyOf(context), 'now');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(now))
    throw new ControlFailure(400, "Give 'now' as London date and time, for example 2026-11-23T08:30.");
  return inTurn(local, async () => {
    try {
      local.clock.moveTo(now);
    } catch (error) {
      if (error instanceof RangeError) throw new ControlFailure(400, `${now} is no date and time that exists.`);
      throw error;
    }
    for (const work of local.clockMoved) await work();
    return { now: local.clock.london() };
  });
};

const turns = new WeakMap<Local, Promise<unknown>>();

/** Clock moves and resets wait for one another: the rounds of one are over before the next begins. */
function inTurn<T>(local: Local, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(local) ?? Promise.resolve()).then(work, work);
  turns.set(local, turn);
  return turn;
}

const token: Control = async (context) => {
  const body = bodyOf(context);
  const person = personNamed(context, textIn(body, 'personId'));
  const audience = textIn(body, 'audience');
  if (audience !== 'product' && audience !== 'graph') throw new ControlFailure(400, '\'audience\' is "product" or "graph".');
  return handOutToken(context.local, person, audience);
};

const numberIn = (body: Json, name: string): number | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !(value >= 0)) throw new ControlFailure(400, `Give '${name}' as a number.`);
  return value;
};

function limitsOf(body: Json): Limits {
  const unitsPerMinute = numberIn(body, 'unitsPerMinute');
  const unitsPerDay = numberIn(body, 'unitsPerDay');
  if (unitsPerMinute === undefined || unitsPerMinute < 1 || (unitsPerDay !== undefined && unitsPerDay < 1))
    throw new ControlFailure(
      400,
      "Give 'unitsPerMinute' as a number of at least 1; for the smallest tier of licences it is 1250.",
    );
  return { unitsPerMinute, unitsPerDay };
}

function faultOf(body: Json): Fault {
  const numbers = ['status', 'times', 'retryAfter', 'delayMs'].flatMap((name) => {
    const value = numberIn(body, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const fault: Fault = {
    operation: textIn(body, 'operation'),
    ...Object.fromEntries(numbers),
    dropAfterCommit: body.dropAfterCommit === true,
  };
  if (fault.status === undefined && fault.delayMs === undefined && !fault.dropAfterCommit)
    throw new ControlFailure(400, "A fault needs 'status', 'delayMs' or 'dropAfterCommit'.");
  if (fault.status !== undefined && (fault.status < 400 || fault.status > 599))
    throw new ControlFailure(400, "'status' is between 400 and 599.");
  return fault;
}
