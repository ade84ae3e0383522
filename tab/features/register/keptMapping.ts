import { type ExportMapping, exportFields } from '#domain/attendance/reconcile/columns.ts';
import { keepColumns, keptColumns } from '../../shared/keptColumns.ts';

const nameOf = (school: string): string => `reconcile.${school}`;

/** The columns that were chosen the last time for the school system's export. */
export const keptMapping = (school: string, columns: readonly string[]): ExportMapping | undefined =>
  keptColumns(nameOf(school), exportFields, columns);

export const keepMapping = (school: string, mapping: ExportMapping): void => keepColumns(nameOf(school), { ...mapping });
