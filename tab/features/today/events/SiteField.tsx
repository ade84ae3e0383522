import { Field, Select } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';

interface SiteFieldProps {
  readonly rows: readonly Whereabouts[];
  readonly providerKey: string;
  readonly siteKey: string;
  readonly onChange: (siteKey: string) => void;
}

/** Which address of the provider is meant, where its pupils of this session are at several. */
export function SiteField({ rows, providerKey, siteKey, onChange }: SiteFieldProps) {
  const sites = new Map(rows.filter((row) => row.providerKey === providerKey).map((row) => [row.siteKey, row.siteName]));
  if (sites.size < 2) return null;
  return (
    <Field label="Which address">
      <Select value={siteKey} onChange={(_event, { value }) => onChange(value)}>
        <option value="">All addresses</option>
        {Array.from(sites, ([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
