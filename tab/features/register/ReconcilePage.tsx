import { Page } from '../../shared/Page.tsx';
import { RegisterViews } from './RegisterViews.tsx';

export function ReconcilePage() {
  return (
    <Page title="Compare with the school’s system">
      <RegisterViews />
    </Page>
  );
}
