/** Mounts a part of the tab in jsdom, with everything around it that the pages have, and the API behind `fetch`. */
import './browserParts.ts';
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, vi } from 'vitest';
import type { Me } from '../../src/api/contract.ts';
import { createApiClient } from '../../tab/app/createApiClient.ts';
import { ApiContext } from '../../tab/shared/apiClient.ts';
import { type Notice, NoticeContext } from '../../tab/shared/notices.ts';
import { SchoolContext } from '../../tab/shared/schoolContext.ts';

const me: Me = {
  personId: 'amara',
  name: 'Amara Okafor',
  isTrustStaff: false,
  today: '2026-11-23',
  schools: [{ key: 'larkhill', name: 'Larkhill Academy', roles: ['apLead'], sharePointUrl: 'https://contoso.sharepoint.com' }],
};

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}
/** What the API answers; an `Error` is a connection that broke, `Refused` a refusal. */
export type Answer = (asked: Asked) => unknown;

/** A refusal as the API sends it. */
export class Refused {
  readonly status: number;
  readonly problem: object;
  constructor(status: number, problem: object) {
    this.status = status;
    this.problem = { say: '', problems: [], findings: [], requestId: 'r1', ...problem };
  }
}

const json = { 'content-type': 'application/json' };
let unmount: (() => Promise<void>) | undefined;

afterEach(async () => {
  await unmount?.();
  unmount = undefined;
  sessionStorage.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});

/** Does it as React wants it done in a test: with everything that follows from it at once. */
async function acting(work: () => void): Promise<void> {
  await Promise.resolve(
    act(() => {
      work();
      return Promise.resolve(null);
    }),
  );
}

/** Lets promises and effects run. */
export async function settle(milliseconds = 0): Promise<void> {
  await Promise.resolve(act(() => new Promise((resolve) => setTimeout(resolve, milliseconds))));
}

/** Mounts it; `show` shows something else in its place, as a refetch does. */
export async function mount(first: ReactNode, answer: Answer = () => ({})) {
  const asked: Asked[] = [];
  const notices: Notice[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const one = { method: init.method ?? 'GET', path, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined };
    asked.push(one);
    const given = await answer(one);
    if (given instanceof Error) throw given;
    if (given instanceof Refused) return new Response(JSON.stringify(given.problem), { status: given.status, headers: json });
    return new Response(JSON.stringify(given), { headers: json });
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  queries.setQueryData(['me'], me);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = (children: ReactNode) =>
    acting(() =>
      root.render(
        <FluentProvider theme={teamsLightTheme}>
          <ApiContext value={createApiClient(async () => 'token')}>
            <QueryClientProvider client={queries}>
              <NoticeContext value={(notice) => notices.push(notice)}>
                <SchoolContext value={me.schools[0]}>{children}</SchoolContext>
              </NoticeContext>
            </QueryClientProvider>
          </ApiContext>
        </FluentProvider>,
      ),
    );
  unmount = async () => {
    await acting(() => root.unmount());
    place.remove();
    queries.clear();
  };
  await show(first);
  return { show, asked, notices };
}

const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** The button, link or box of that name. */
export const control = (name: string): HTMLElement | undefined =>
  all('button, a, [role=radio], [role=checkbox]').find((one) => nameOf(one).trim() === name);

/** The input that a label names. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const named = all('label').find((one) => one.textContent?.replace('*', '').trim() === label);
  const found =
    named &&
    (document.querySelector(`[aria-labelledby~="${named.id}"]`) ?? document.getElementById(named.getAttribute('for') ?? ''));
  if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement))
    throw new Error(`No field is labelled “${label}”: ${all('label').map(nameOf).join(' | ')}`);
  return found;
}

export async function press(name: string): Promise<void> {
  const found = control(name);
  if (!found) throw new Error(`Nothing is named “${name}”: ${all('button').map(nameOf).join(' | ')}`);
  found.focus();
  await acting(() => found.click());
  await settle();
}

/** Writes as a person does: the old text is replaced. */
export async function write(label: string, text: string): Promise<void> {
  const found = field(label);
  await acting(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(found), 'value')?.set?.call(found, text);
    found.dispatchEvent(new Event(found instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

/** Chooses a file where the box of that name takes one, and waits until it is read. */
export async function chooseFile(name: string, file: File): Promise<void> {
  const box = all('input[type=file]').find((one) => nameOf(one) === name);
  await acting(() => {
    Object.defineProperty(box, 'files', { value: [file], configurable: true });
    box?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(100);
}

export const pageText = (): string => document.body.textContent ?? '';
