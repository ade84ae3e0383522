import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedPupils, ImportPreview, ImportPupils } from '#api/contractRecords.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { largestFileInBytes, type PickedFile, readFile } from '../../shared/readFile.ts';
import { useSchool } from '../../shared/schoolContext.ts';

type Mapping = ImportPupils['mapping'];
const tooLarge = new ApiProblem({
  code: 'badInput',
  say: 'This file is larger than 15 MB. Export only the columns that are asked for below, then choose it again.',
  problems: [],
  findings: [],
  requestId: '',
});

/** A pupil file from choosing it to having it imported. Each change of the columns looks at the whole file again. */
export function usePupilImport() {
  const api = useApi();
  const { key: school } = useSchool();
  const queries = useQueryClient();
  const [file, setFile] = useState<PickedFile>();

  const previewing = useMutation({
    mutationFn: ({ picked, mapping }: { readonly picked: PickedFile; readonly mapping: Mapping }) =>
      api.send<ImportPreview>('POST', `/schools/${school}/pupils/preview`, { ...picked, mapping }),
  });
  const choosing = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > largestFileInBytes) throw tooLarge;
      const picked = await readFile(chosen);
      setFile(picked);
      importing.reset();
      return previewing.mutateAsync({ picked, mapping: {} });
    },
  });
  const importing = useMutation({
    mutationFn: () =>
      api.send<ImportedPupils>('POST', `/schools/${school}/pupils/import`, { ...file, mapping: previewing.data?.mapping ?? {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
  const map = (field: keyof Mapping, column: string) => {
    if (!file || !previewing.data) return;
    const { [field]: _old, ...others } = previewing.data.mapping;
    previewing.mutate({ picked: file, mapping: column === '' ? others : { ...others, [field]: column } });
  };

  return {
    fileName: file?.fileName,
    choose: (chosen: File) => choosing.mutate(chosen),
    map,
    preview: previewing.data,
    isReading: choosing.isPending || previewing.isPending,
    start: () => importing.mutate(),
    isImporting: importing.isPending,
    imported: importing.data,
    error: choosing.error ?? previewing.error ?? importing.error,
  };
}
