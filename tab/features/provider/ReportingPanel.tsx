import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import { timeOfDay } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useProviderStyles } from './provider.styles.ts';
import { ReportingForm } from './ReportingForm.tsx';

/** By when the provider reports who is there, and where it is asked by e-mail. */
export function ReportingPanel({ provider }: { readonly provider: ProviderPage }) {
  const styles = useProviderStyles();
  const [isOpen, setOpen] = useState(false);
  const { morningReportsBy, afternoonReportsBy, attendanceEmail } = provider;
  const by = (time: string) => (time ? `By ${timeOfDay(time)}` : 'By the school’s own time');
  return (
    <Panel heading="Who is there today" anchor="reporting">
      <div className={styles.lines}>
        <Facts
          facts={[
            ['Morning', by(morningReportsBy)],
            ['Afternoon', by(afternoonReportsBy)],
            [
              'Asked by e-mail',
              attendanceEmail ? (
                <Link key="mail" href={`mailto:${attendanceEmail}`}>
                  {attendanceEmail}
                </Link>
              ) : (
                'No: the attendance officer rings'
              ),
            ],
          ]}
        />
        {isOpen ? <ReportingForm provider={provider} onClose={() => setOpen(false)} /> : null}
        {provider.maySetReporting && !isOpen ? (
          <div className={styles.screenOnly}>
            <Button onClick={() => setOpen(true)}>Change how it reports</Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
