import { Button } from '@fluentui/react-components';
import type { PassportPage } from '#api/contractPassport.ts';
import { siteKindNames } from '#domain/provider.ts';
import { countOf } from '#domain/words.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { usePassportStyles } from './passport.styles.ts';
import { SiteForm } from './SiteForm.tsx';
import { type Asked, siteForm } from './useAsked.ts';

interface SitesPanelProps {
  readonly providerKey: string;
  readonly passport: PassportPage;
  readonly form: Asked;
}

/** Every address that is used: main, satellite, subcontracted. */
export function SitesPanel({ providerKey, passport: { sites, mayDescribe }, form }: SitesPanelProps) {
  const styles = usePassportStyles();
  const asked = form.asked?.startsWith(siteForm) && mayDescribe ? form.asked.slice(siteForm.length) : undefined;
  const close = () => {
    form.close();
    setTimeout(() => focusHeadingOf('sites'));
  };
  return (
    <Panel
      heading={`Where pupils are: ${countOf(sites.length, 'site')}`}
      anchor="sites"
      actions={mayDescribe && asked === undefined ? <Button onClick={() => form.open(siteForm)}>Add a site</Button> : null}
    >
      <div className={styles.parts}>
        {asked === '' ? <SiteForm providerKey={providerKey} site={undefined} onClose={close} /> : null}
        {sites.length === 0 ? <EmptyState say="No address is recorded. Nobody could find a pupil there." /> : null}
        <ul className={styles.lines}>
          {sites.map((site) =>
            site.key === asked ? (
              <li key={site.key}>
                <SiteForm providerKey={providerKey} site={site} onClose={close} />
              </li>
            ) : (
              <li key={site.key} className={styles.line}>
                <span className={styles.name}>{site.name}</span>
                <span className={styles.small}>
                  {siteKindNames[site.kind]}
                  {site.subcontractor ? `: ${site.subcontractor}` : ''}
                </span>
                <span>
                  {site.address} {site.postcode}
                </span>
                {site.telephone ? <Telephone number={site.telephone} whom={site.name} /> : null}
                {mayDescribe ? (
                  <span className={styles.screenOnly}>
                    <Button size="small" aria-label={`Change: ${site.name}`} onClick={() => form.open(`${siteForm}${site.key}`)}>
                      Change
                    </Button>
                  </span>
                ) : null}
              </li>
            ),
          )}
        </ul>
      </div>
    </Panel>
  );
}
