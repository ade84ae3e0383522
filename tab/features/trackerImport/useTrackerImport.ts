import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedTracker, ImportTracker, TrackerPreview } from '#api/contractTracker.ts';
import { trackerFields } from '#domain/trackerImport/trackerField.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { keepColumns, keptColumns } from '../../shared/keptColumns.ts';
import { type PickedFile, readFile } from '../../shared/readFile.ts';
import { useSchool } from '../../shared/schoolContext.ts';

type Mapping = ImportTracker['mapping'];
const largestInBytes = 5_000_000;
const tooLarge = new ApiProblem({
  code: 'badInput',
  say: 'This file is larger than 5 MB. Keep the sheet with the placements, delete pictures and other sheets, and choose it again.',
  problems: [],
  findings: [],
  requestId: '',
});

/** A tracker from choosing it to having it imported. Each change of columns or sheet looks at the whole file again. */
export function useTrackerImport() {
  const api = useApi();
  const { key: school } = useSchool();
  const queries = useQueryClient();
  const [file, setFile] = useState<PickedFile>();
  const kept = `tracker.${school}`;
  const path = `/schools/${school}/tracker`;

  const previewing = useMutation({
    mutationFn: (input: ImportTracker) => api.send<TrackerPreview>('POST', `${path}/preview`, input),
  });
  const look = async (picked: PickedFile, sheet?: string) => {
    const first = await previewing.mutateAsync({ ...picked, mapping: {}, sheet });
    // The columns that were chosen for such a file the last time count again.
    const mapping = keptColumns(kept, trackerFields, first.columns);
    return mapping === undefined ? first : previewing.mutateAsync({ ...picked, mapping, sheet: first.sheet });
  };
  const choosing = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > largestInBytes) throw tooLarge;
      const picked = await readFile(chosen);
      setFile(picked);
      importing.reset();
      return look(picked);
    },
  });
  const importing = useMutation({
    mutationFn: () => {
      const { mapping = {}, sheet = '' } = previewing.data ?? {};
      return api.send<ImportedTracker>('POST', `${path}/import`, { ...file, mapping, sheet });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['school'] }),
  });
  const map = (field: keyof Mapping, column: string) => {
    if (!file || !previewing.data) return;
    const { [field]: _old, ...others } = previewing.data.mapping;
    const mapping: Mapping = column === '' ? others : { ...others, [field]: column };
    keepColumns(kept, mapping);
    previewing.mutate({ ...file, mapping, sheet: previewing.data.sheet });
  };

  return {
    fileName: file?.fileName,
    choose: (chosen: File) => choosing.mutate(chosen),
    chooseSheet: (sheet: string) => file && void look(file, sheet).catch(() => undefined),
    map,
    preview: previewing.data,
    isReading: choosing.isPending || previewing.isPending,
    start: () => importing.mutate(),
    isImporting: importing.isPending,
    imported: importing.data,
    error: choosing.error ?? previewing.error ?? importing.error,
  };
}
