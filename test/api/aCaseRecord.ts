import { randomUUID } from 'node:crypto';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import { writerFor } from '../../src/records/writer.ts';

/** A record of Larkhill's case file that nobody of the sample trust made; answers its key. */
export async function aCaseRecord(on: Pick<Parameters<typeof writerFor>[0], 'records' | 'graph'>, placementKey: string) {
  const create: CaseRecord = {
    ...{ key: randomUUID(), placementKey, pupilKey: '', providerKey: '', on: '2026-11-20', says: 'Reminded' },
    what: { kind: 'reminded', about: 'approval', who: 'Helen Ward' },
    by: { personId: 'nobody', name: 'Nobody', at: '2026-11-20T09:00:00.000Z' },
  };
  const writer = await writerFor({ ...on, site: { school: 'larkhill' }, newKey: () => randomUUID() });
  await writer.change([{ list: 'caseRecords', create }], { by: create.by, action: 'Reminded', subject: create.key });
  return create.key;
}
