/**
 * The device in a pupil's or parent's hand: while it is, the tab shows their questions and nothing else, at every address and after a
 * reload, until whoever handed it over writes the code. Kept in this browser tab.
 */
import { useSyncExternalStore } from 'react';
import type { GivePartBody } from '#api/contractEvaluations.ts';

export interface HandedOver {
  readonly school: string;
  readonly placementKey: string;
  readonly when: GivePartBody['when'];
  readonly voice: GivePartBody['voice'];
  /** Made once: however often it is sent, it is recorded once. */
  readonly key: string;
  readonly on: string;
  /** Four figures that whoever handed it over chose. */
  readonly code: string;
  readonly leadName: string;
  readonly schoolName: string;
  readonly providerName: string;
  /** By statement. */
  readonly answers: Readonly<Record<string, number>>;
  readonly comments: string;
  readonly signedBy: string;
  /** 0 the welcome, then a statement each, then the comments. */
  readonly step: number;
  readonly isSent: boolean;
}
type Place = Pick<HandedOver, 'placementKey' | 'when' | 'voice'>;

const name = 'alongside.handedOver';
const keptName = ({ placementKey, when, voice }: Place) => `alongside.evaluation.${placementKey}.${when}.${voice}`;

/** Storage may be switched off in a frame: then it lasts as long as the page. */
function stored(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
function store(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above.
  }
}

const isHandedOver = (value: unknown): value is HandedOver =>
  typeof value === 'object' && value !== null && 'code' in value && 'answers' in value && 'step' in value;

let now: HandedOver | undefined;
let isRead = false;
const listeners = new Set<() => void>();

function current(): HandedOver | undefined {
  if (!isRead) {
    isRead = true;
    const kept = stored(name);
    now = isHandedOver(kept) ? kept : undefined;
  }
  return now;
}

function set(next: HandedOver | undefined): void {
  isRead = true;
  now = next;
  store(name, next);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The questions that the device is handed over for; undefined while it is in the hands of the person who is signed in. */
export const useHandedOver = (): HandedOver | undefined => useSyncExternalStore(subscribe, current);

/** Hands the device over; what was answered before and not sent stands there again. */
export function handOver(to: Omit<HandedOver, 'key' | 'answers' | 'comments' | 'signedBy' | 'step' | 'isSent'>): void {
  const begun = stored(keptName(to));
  const fresh = { key: crypto.randomUUID(), answers: {}, comments: '', signedBy: '', step: 0, isSent: false };
  set({ ...fresh, ...(isHandedOver(begun) ? begun : {}), ...to, step: 0, isSent: false });
}

/** What was answered, kept at each press. */
export function keepAnswer(part: Partial<Pick<HandedOver, 'answers' | 'comments' | 'signedBy' | 'step'>>): void {
  const is = current();
  if (!is) return;
  const next = { ...is, ...part };
  store(keptName(next), next);
  set(next);
}

/** It is recorded: nothing of it stays on the device. */
export function markSent(): void {
  const is = current();
  if (!is) return;
  store(keptName(is), undefined);
  set({ ...is, answers: {}, comments: '', signedBy: '', isSent: true });
}

/** Gives the device back, if the code is the one that was chosen. */
export function takeBackDevice(code: string): boolean {
  if (current()?.code !== code.trim()) return false;
  set(undefined);
  return true;
}
