import type { PhotographBody } from '#api/contractVisits.ts';
import type { ApiClient } from '../../shared/apiClient.ts';
import { ApiProblem, mayPass } from '../../shared/apiProblem.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { readFile } from '../../shared/readFile.ts';
import type { PhotographStore } from './photographStore.ts';
import { type VisitDraft, type VisitNeeds, visitFrom } from './visitDraft.ts';
import { forgetVisit, type KeptVisit, readVisit, storeVisit } from './visitStore.ts';

export interface VisitState {
  readonly draft: VisitDraft;
  readonly needs: VisitNeeds;
  /** `waiting`: written, and sent by itself as soon as Alongside can be reached. */
  readonly status: 'writing' | 'sending' | 'waiting' | 'sent';
  readonly failure: unknown;
  /** False when this device cannot keep it: then the page must stay open. */
  readonly isKept: boolean;
}

/** What changes; as a function of the draft as it is then, for what takes a while, such as a photograph. */
export type VisitChange = Partial<VisitDraft> | ((draft: VisitDraft) => Partial<VisitDraft>);

export interface KeeperParts {
  readonly name: string;
  /** `/schools/larkhill/placements/p1` */
  readonly path: string;
  readonly api: ApiClient;
  readonly photographs: PhotographStore;
  readonly fresh: () => Pick<KeptVisit, 'draft' | 'needs'>;
  readonly onSent: () => void;
}

/** How long it waits before it tries again by itself; a connection that comes back is tried at once. */
const againInMs = 15_000;

/** Without a connection Teams may not hand out a token either. */
const isConnection = (error: unknown): boolean =>
  mayPass(error) || (error instanceof ApiProblem && error.code === 'signInNeeded' && !navigator.onLine);

/**
 * One visit from the first touch to the school's records: kept on the device at each change, sent when it is ready, and sent again under
 * its one key until an answer comes. Lives on when its page is left.
 */
export function openVisitKeeper({ name, path, api, photographs, fresh, onSent }: KeeperParts) {
  const kept = readVisit(name);
  let state: VisitState = {
    ...(kept ?? fresh()),
    status: kept?.isReady === true ? 'waiting' : 'writing',
    failure: undefined,
    isKept: true,
  };
  const listeners = new Set<() => void>();
  const uploaded = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (part: Partial<VisitState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const keep = (isReady: boolean) => storeVisit(name, { draft: state.draft, needs: state.needs, isReady });

  async function upload(): Promise<void> {
    for (const { key } of state.draft.photographs) {
      if (uploaded.has(key)) continue;
      const photograph = await photographs.get(key);
      // Gone from the device: it may have reached the library before; if not, the visit is refused and says which.
      if (photograph !== undefined) {
        const { contentBase64 } = await readFile(new File([photograph], `${key}.jpg`));
        const body: PhotographBody = { key, contentBase64 };
        await api.send('POST', `${path}/visits/photographs`, body);
      }
      uploaded.add(key);
    }
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (state.status === 'sending' || state.status === 'sent') return;
    const written = visitFrom(state.draft);
    if ('problems' in written) {
      keep(false);
      set({ status: 'writing', failure: formIncomplete(written.problems) });
      return;
    }
    const isKept = keep(true);
    set({ status: 'sending', failure: undefined, isKept });
    try {
      await upload();
      await api.send('POST', `${path}/visits`, written.body);
    } catch (error) {
      failed(error);
      return;
    }
    forgetVisit(name);
    set({ status: 'sent' });
    await photographs.remove(state.draft.photographs.map(({ key }) => key)).catch(() => undefined);
    onSent();
  }

  function failed(error: unknown): void {
    if (isConnection(error)) {
      timer = setTimeout(() => void send(), againInMs);
      set({ status: 'waiting', failure: error });
      return;
    }
    // Refused: it is this person's to put right, so nothing is tried again by itself. A photograph may have been lost on the way.
    uploaded.clear();
    keep(false);
    set({ status: 'writing', failure: error });
  }

  const retry = () => {
    if (state.status === 'waiting') void send();
  };
  addEventListener('online', retry);

  return {
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (part: VisitChange) => {
      const changed = typeof part === 'function' ? part(state.draft) : part;
      state = { ...state, draft: { ...state.draft, ...changed } };
      set({ isKept: keep(false) });
    },
    send,
    /** Back to writing: it is not sent before the next press. */
    unlock: () => {
      clearTimeout(timer);
      set({ status: 'writing', failure: undefined, isKept: keep(false) });
    },
    /** Throws the draft away with its photographs. */
    discard: async () => {
      clearTimeout(timer);
      forgetVisit(name);
      await photographs.remove(state.draft.photographs.map(({ key }) => key)).catch(() => undefined);
    },
    close: () => {
      clearTimeout(timer);
      removeEventListener('online', retry);
    },
  };
}
export type VisitKeeper = ReturnType<typeof openVisitKeeper>;
