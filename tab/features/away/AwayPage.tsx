import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { AwayPage as View } from '#api/contractAway.ts';
import { useApi } from '../../shared/apiClient.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { FormOf } from '../../shared/forms/DataForm.tsx';
import { LaterForm } from '../../shared/forms/LaterForm.tsx';
import { useAskedForm } from '../../shared/forms/useAskedForm.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { askForm } from './askForm.ts';
import { useAwayStyles } from './away.styles.ts';
import { awayQuery } from './awayQuery.ts';
import { SuspensionList } from './SuspensionList.tsx';
import { recordForm } from './suspensionForms.ts';
import { TimetableList } from './TimetableList.tsx';

/** Every suspension, part-time timetable and arrangement for flexi-schooling of the school, and where each is begun. */
export function AwayPage() {
  const { key: school, name } = useSchool();
  const query = useQuery(awayQuery(useApi(), school));
  return (
    <Page title="Timetables and suspensions" lead={`Part-time timetables, flexi-schooling, suspensions · ${name}`}>
      <Loaded query={query} what="timetables and suspensions">
        {(view) => (
          <>
            <NewPanel may={view.may} />
            <SuspensionList suspensions={view.suspensions} />
            <TimetableList timetables={view.timetables} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface NewForm {
  readonly form: FormOf;
  readonly right: keyof View['may'];
  readonly page: string;
}
const newForms: Readonly<Record<string, NewForm>> = {
  suspension: { form: recordForm('suspension'), right: 'keepSuspension', page: 'suspensions' },
  exclusion: { form: recordForm('permanentExclusion'), right: 'keepSuspension', page: 'suspensions' },
  partTime: { form: askForm('partTime'), right: 'keepTimetable', page: 'timetables' },
  flexi: { form: askForm('flexiSchooling'), right: 'keepTimetable', page: 'timetables' },
};

/** A button for each that can be begun; its form opens in its place, and leads to the page of what was recorded. */
function NewPanel({ may }: Pick<View, 'may'>) {
  const styles = useAwayStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const [, navigate] = useLocation();
  const { asked, pupil, open, close } = useAskedForm();
  const offered = Object.entries(newForms).filter(([, { right }]) => may[right]);
  const chosen = offered.find(([name]) => name === asked)?.[1];
  if (offered.length === 0) return null;
  const first = dayAsTyped(today);
  return (
    <Panel heading={chosen?.form.heading ?? 'Record'} anchor="forms">
      {chosen === undefined ? (
        <div className={styles.buttons}>
          {offered.map(([name, { form }]) => (
            <Button key={name} onClick={() => open(name)}>
              {form.heading}
            </Button>
          ))}
        </div>
      ) : (
        <LaterForm
          key={asked}
          name={asked}
          form={chosen.form}
          now={{ pupilKey: pupil, [chosen.page === 'suspensions' ? 'startsOn' : 'requestedOn']: first, halfDaysLess: '0' }}
          onClose={close}
          onDone={(key) => navigate(`/schools/${school}/${chosen.page}/${encodeURIComponent(key)}`)}
        />
      )}
    </Panel>
  );
}
