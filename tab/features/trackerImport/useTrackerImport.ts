import type { ImportedTracker, ImportTracker, TrackerPreview } from '#api/contractTracker.ts';
import { trackerFields } from '#domain/trackerImport/trackerField.ts';
import { useApi } from '../../shared/apiClient.ts';
import { keepColumns, keptColumns } from '../../shared/keptColumns.ts';
import type { PickedFile } from '../../shared/readFile.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useFileImport } from '../../shared/useFileImport.ts';

type Mapping = ImportTracker['mapping'];
const largestInBytes = 5_000_000;

/** A tracker from choosing it to having it imported. */
export function useTrackerImport() {
  const api = useApi();
  const { key: school } = useSchool();
  const kept = `tracker.${school}`;
  const path = `/schools/${school}/tracker`;
  const ask = (file: PickedFile, mapping: Mapping, sheet?: string): Promise<TrackerPreview> =>
    api.send('POST', `${path}/preview`, { ...file, mapping, sheet });
  const { again, ...work } = useFileImport<TrackerPreview, ImportedTracker>({
    mostBytes: largestInBytes,
    tooLarge:
      'This file is larger than 5 MB. Keep the sheet with the placements, delete pictures and other sheets, and choose it again.',
    look: async (file, earlier) => {
      if (earlier && earlier.columns.length > 0) return ask(file, earlier.mapping, earlier.sheet);
      const first = await ask(file, {}, earlier?.sheet);
      // The columns that were chosen for such a file the last time count again.
      const mapping = keptColumns(kept, trackerFields, first.columns);
      return mapping === undefined ? first : ask(file, mapping, first.sheet);
    },
    send: (file, { mapping, sheet }) => api.send('POST', `${path}/import`, { ...file, mapping, sheet }),
    refreshes: ['school'],
  });
  return {
    ...work,
    // Another sheet has other columns: nothing of this one's counts there.
    chooseSheet: (sheet: string) => again({ sheet, columns: [], mapping: {} }),
    map: (field: keyof Mapping, column: string) => {
      const { [field]: _old, ...others } = work.preview?.mapping ?? {};
      const mapping: Mapping = column === '' ? others : { ...others, [field]: column };
      keepColumns(kept, mapping);
      again({ mapping });
    },
  };
}
