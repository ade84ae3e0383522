import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReconcileInput, Reconciliation } from '#api/contractRegister.ts';
import { useApi } from '../../shared/apiClient.ts';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { largestFileInBytes, type PickedFile, readFile } from '../../shared/readFile.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { keepMapping, keptMapping } from './keptMapping.ts';

type Mapping = ReconcileInput['mapping'];
const tooLarge = new ApiProblem({
  code: 'badInput',
  say: 'This file is larger than 15 MB. Export fewer days, then choose it again.',
  problems: [],
  findings: [],
  requestId: '',
});

/** A file of the school's system from choosing it to the comparison. Each change of the columns compares the whole file again. */
export function useReconcile() {
  const api = useApi();
  const { key: school } = useSchool();
  const [file, setFile] = useState<PickedFile>();
  const [week, setWeek] = useState<string>();
  const comparing = useMutation({
    mutationFn: (input: ReconcileInput) => api.send<Reconciliation>('POST', `/schools/${school}/register/reconcile`, input),
  });
  const send = async (picked: PickedFile, mapping: Mapping, day: string | undefined) =>
    comparing.mutateAsync({ ...picked, mapping, ...(day !== undefined && { week: day }) });
  const choosing = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > largestFileInBytes) throw tooLarge;
      const picked = await readFile(chosen);
      setFile(picked);
      const first = await send(picked, {}, week);
      // The columns that were chosen for such a file the last time count again.
      const kept = keptMapping(school, first.columns);
      return kept === undefined ? first : send(picked, kept, week);
    },
  });
  const map = (field: keyof Mapping, column: string) => {
    if (!file || !comparing.data) return;
    const { [field]: _old, ...others } = comparing.data.mapping;
    const mapping = column === '' ? others : { ...others, [field]: column };
    keepMapping(school, mapping);
    comparing.mutate({ ...file, mapping, ...(week !== undefined && { week }) });
  };
  const chooseWeek = (day: string | undefined) => {
    setWeek(day);
    if (file && comparing.data && day !== undefined) comparing.mutate({ ...file, mapping: comparing.data.mapping, week: day });
  };
  return {
    fileName: file?.fileName,
    week,
    chooseWeek,
    choose: (chosen: File) => choosing.mutate(chosen),
    map,
    result: comparing.data,
    isReading: choosing.isPending || comparing.isPending,
    error: choosing.error ?? comparing.error,
  };
}
