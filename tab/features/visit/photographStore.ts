/** Photographs that wait on this device until their visit is sent. */
export interface PhotographStore {
  put(key: string, photograph: Blob): Promise<void>;
  get(key: string): Promise<Blob | undefined>;
  remove(keys: readonly string[]): Promise<void>;
}

const store = 'photographs';

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device does not keep it.'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('alongside', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return answerOf(request);
}

async function inStore<T>(mode: IDBTransactionMode, work: (photographs: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await answerOf(work(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

/** In the browser's own database, which takes pictures; rejects where that is switched off or full. */
export const photographStore: PhotographStore = {
  put: async (key, photograph) => void (await inStore('readwrite', (all) => all.put(photograph, key))),
  get: async (key) => {
    const found: unknown = await inStore('readonly', (all) => all.get(key));
    return found instanceof Blob ? found : undefined;
  },
  remove: async (keys) => {
    for (const key of keys) await inStore('readwrite', (all) => all.delete(key));
  },
};
