import { queryOptions } from '@tanstack/react-query';
import type { AttendanceView } from '#api/contractRegister.ts';
import type { SpanKind } from '#domain/attendance/spanOf.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

/** The figures of the stretch of the school's time in which a day lies. */
export const attendanceQuery = (api: ApiClient, school: string, span: SpanKind, on: string) =>
  queryOptions({
    queryKey: ['school', school, 'attendance', span, on],
    queryFn: () => api.get<AttendanceView>(`/schools/${school}/attendance?span=${span}&on=${on}`),
  });
