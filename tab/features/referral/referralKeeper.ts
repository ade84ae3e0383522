/**
 * Keeps what somebody writes in a referral: on this device at every key, in SharePoint at every pause. Knows no React and no clock: what
 * sends, stores and waits is given to it.
 */
import type { SavedReferral, SaveReferral } from '#api/contractReferrals.ts';
import { ApiProblem, mayPass, sentenceOf } from '../../shared/apiProblem.ts';

type Answers = Readonly<Record<string, string>>;
interface Pending {
  /** What it said when the writing began. */
  readonly was: string;
  readonly now: string;
}

export type KeeperStatus =
  | { readonly is: 'saved' | 'writing' | 'saving' }
  /** On this device, not saved yet. */
  | { readonly is: 'kept'; readonly say: string }
  | { readonly is: 'refused'; readonly say: string };

export interface KeeperState {
  /** As this person sees the form. */
  readonly answers: Answers;
  /** Fields that a colleague changed at the same time, with what the colleague wrote. */
  readonly conflicts: Answers;
  /** Fields that were not taken, and why. */
  readonly problems: Answers;
  readonly status: KeeperStatus;
  readonly savedBy: string;
  readonly savedAt: string;
}

export interface Server {
  readonly answers: Answers;
  readonly providerKey: string;
  readonly savedBy: string;
  readonly savedAt: string;
}

export interface KeeperOptions {
  readonly send: (body: SaveReferral) => Promise<SavedReferral>;
  /** What this device holds of it; empty when nothing. */
  readonly load: () => Readonly<Record<string, Pending>>;
  readonly store: (pending: Readonly<Record<string, Pending>>) => void;
  /** Runs it after so many milliseconds; gives what takes it back. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** Milliseconds after the last key. */
const pause = 1500;
/** Milliseconds until it is tried again while nothing can be saved. */
const again = 15_000;

const baseOf = ({ answers, providerKey }: Pick<Server, 'answers' | 'providerKey'>): Answers =>
  providerKey === '' ? answers : { ...answers, providerKey };

export function openKeeper(server: Server, { send, load, store, after }: KeeperOptions) {
  let base = baseOf(server);
  let signed = { savedBy: server.savedBy, savedAt: server.savedAt };
  let pending: Readonly<Record<string, Pending>> = load();
  let conflicts: Answers = {};
  let problems: Answers = {};
  let status: KeeperStatus = Object.keys(pending).length === 0 ? { is: 'saved' } : { is: 'writing' };
  let state = shown();
  let cancel: (() => void) | undefined;
  let running: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  function shown(): KeeperState {
    const mine = Object.fromEntries(Object.entries(pending).map(([field, { now }]) => [field, now]));
    return { answers: { ...base, ...mine }, conflicts, problems, status, ...signed };
  }
  function say(next: KeeperStatus): void {
    status = next;
    state = shown();
    for (const listener of listeners) listener();
  }
  function without<T>(from: Readonly<Record<string, T>>, field: string): Readonly<Record<string, T>> {
    return Object.fromEntries(Object.entries(from).filter(([name]) => name !== field));
  }
  function wait(milliseconds: number): void {
    cancel?.();
    cancel = after(milliseconds, () => void flush());
  }
  const ready = () => Object.entries(pending).filter(([field]) => !(field in conflicts) && !(field in problems));
  /** How it stands when nothing is under way: what was refused is not saved, whatever else has been since. */
  function restOf(): KeeperStatus {
    if (ready().length > 0) return { is: 'writing' };
    const [refused] = Object.values(problems);
    return refused === undefined ? { is: 'saved' } : { is: 'refused', say: `Kept on this device, not saved. ${refused}` };
  }

  /** Saves what can be saved now; at once when a field is left. Resolves when what was written before has gone, or could not. */
  async function flush(): Promise<void> {
    cancel?.();
    // What is sent is what stands now: nothing waits where nothing runs.
    if (running !== undefined) await running;
    if (running !== undefined || ready().length === 0) return;
    running = save(ready());
    await running;
  }

  async function save(sent: readonly (readonly [string, Pending])[]): Promise<void> {
    say({ is: 'saving' });
    try {
      take(await send({ changes: sent.map(([field, { was, now }]) => ({ field, was, now })) }), sent);
      running = undefined;
      if (ready().length > 0) wait(pause);
      say(restOf());
    } catch (error) {
      running = undefined;
      failed(error);
    }
  }

  function take(saved: SavedReferral, sent: readonly (readonly [string, Pending])[]): void {
    base = baseOf(saved);
    signed = { savedBy: saved.savedBy, savedAt: saved.savedAt };
    const theirs = new Map(saved.conflicts.map((one) => [one.field, one.theirs]));
    for (const [field, { now }] of sent) {
      const conflict = theirs.get(field);
      const latest = pending[field];
      if (conflict !== undefined) conflicts = { ...conflicts, [field]: conflict };
      // Written on since it was sent: what was sent is what the next save is based on.
      else if (latest !== undefined && latest.now !== now) pending = { ...pending, [field]: { was: now, now: latest.now } };
      else pending = without(pending, field);
    }
    store(pending);
  }

  function failed(error: unknown): void {
    if (mayPass(error)) {
      wait(again);
      say({ is: 'kept', say: 'Kept on this device, not saved yet. It is saved when the connection is back.' });
      return;
    }
    const found = error instanceof ApiProblem ? error.problems.filter(({ where }) => where in pending) : [];
    for (const { where, say: sentence } of found) problems = { ...problems, [where]: sentence };
    // What was refused waits for its author; the rest goes on. A refusal that names no field of ours would be refused again at once.
    if (found.length > 0 && ready().length > 0) wait(0);
    say({ is: 'refused', say: `Kept on this device, not saved. ${sentenceOf(error)}` });
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Somebody typed. */
    change(field: string, now: string): void {
      const was = pending[field]?.was ?? base[field] ?? '';
      // While a save is under way going back to the old words is a change like any other: the new ones are on their way.
      const isBack = now === was && !(field in conflicts) && running === undefined;
      pending = isBack ? without(pending, field) : { ...pending, [field]: { was, now } };
      problems = without(problems, field);
      store(pending);
      if (ready().length > 0) wait(pause);
      say(running === undefined ? restOf() : { is: 'writing' });
    },
    /** Of a field that two changed: the words that are to stand. */
    choose(field: string, words: string): void {
      const theirs = conflicts[field];
      if (theirs === undefined) return;
      conflicts = without(conflicts, field);
      pending = words === theirs ? without(pending, field) : { ...pending, [field]: { was: theirs, now: words } };
      store(pending);
      say(restOf());
      void flush();
    },
    /** The page was read anew: what a colleague wrote meanwhile is shown where this person is not writing. */
    seen(newer: Server): void {
      if (running !== undefined || newer.savedAt <= signed.savedAt) return;
      base = baseOf(newer);
      signed = { savedBy: newer.savedBy, savedAt: newer.savedAt };
      say(status);
    },
    flush,
    /** Whether nothing of it is on this device alone: neither unsent, nor refused, nor waiting for a choice. */
    isSaved: () => Object.keys(pending).length === 0,
  };
}
export type Keeper = ReturnType<typeof openKeeper>;
