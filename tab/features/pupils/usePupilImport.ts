import type { ImportedPupils, ImportPreview, ImportPupils } from '#api/contractRecords.ts';
import { useApi } from '../../shared/apiClient.ts';
import { largestFileInBytes } from '../../shared/readFile.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useFileImport } from '../../shared/useFileImport.ts';

/** A pupil file from choosing it to having it imported. */
export function usePupilImport() {
  const api = useApi();
  const { key: school } = useSchool();
  const path = `/schools/${school}/pupils`;
  const { again, ...work } = useFileImport<ImportPreview, ImportedPupils>({
    mostBytes: largestFileInBytes,
    tooLarge: 'This file is larger than 15 MB. Export only the columns that are asked for below, then choose it again.',
    look: (file, earlier) => api.send('POST', `${path}/preview`, { ...file, mapping: earlier?.mapping ?? {} }),
    send: (file, { mapping }) => api.send('POST', `${path}/import`, { ...file, mapping }),
    refreshes: ['school', school],
  });
  return {
    ...work,
    map: (field: keyof ImportPupils['mapping'], column: string) => {
      const { [field]: _old, ...others } = work.preview?.mapping ?? {};
      again({ mapping: column === '' ? others : { ...others, [field]: column } });
    },
  };
}
