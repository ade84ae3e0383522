import { notBuilt } from '../../server/graphFailure.ts';
import type { ListRow } from '../lists/listStore.ts';

/** Files of a library are reached through its drive here, not as list items. */
export function requireGenericList(list: ListRow): ListRow {
  if (list.template !== 'genericList') throw notBuilt(`items of the document library '${list.displayName}'`);
  return list;
}
