import { Button, Field, Input } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { emptySite, type SiteDraft } from './providerDraft.ts';

interface SiteFieldsProps {
  readonly sites: readonly SiteDraft[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (sites: SiteDraft[]) => void;
}

const labels = {
  address: 'Address',
  name: 'Name of the place, if it differs',
  postcode: 'Postcode',
  telephone: 'Telephone there, if it differs',
} as const;

/** The addresses where pupils are: at least one. */
export function SiteFields({ sites, problems, onChange }: SiteFieldsProps) {
  const styles = useFormStyles();
  const change = (place: number, part: Partial<SiteDraft>) =>
    onChange(sites.map((site, index) => (index === place ? { ...site, ...part } : site)));
  const field = (site: SiteDraft, place: number, name: keyof typeof labels) => {
    const where = `sites.${place}.${name}`;
    return (
      <Field label={labels[name]} required={name === 'address'} {...fieldProblem(problems, where)}>
        <Input
          id={fieldId(where)}
          autoComplete="off"
          value={site[name]}
          onChange={(_event, { value }) => change(place, { [name]: value })}
        />
      </Field>
    );
  };
  return (
    <Panel heading="Where pupils are">
      <div className={styles.fields}>
        {sites.map((site, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an address in the form has no other name than its place
          <div key={place} className={styles.fields}>
            {field(site, place, 'address')}
            <div className={styles.pair}>
              {field(site, place, 'postcode')}
              {field(site, place, 'name')}
              {field(site, place, 'telephone')}
            </div>
            {sites.length > 1 ? (
              <div className={styles.buttons}>
                <Button size="small" onClick={() => onChange(sites.filter((_, index) => index !== place))}>
                  Remove address {place + 1}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
        <div className={styles.buttons}>
          <Button size="small" icon={<Add20Regular />} onClick={() => onChange([...sites, emptySite])}>
            Add another address
          </Button>
        </div>
      </div>
    </Panel>
  );
}
