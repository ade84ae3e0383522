import { AppLink } from '../shared/AppLink.tsx';
import { Page } from '../shared/Page.tsx';

export function NotFound() {
  return (
    <Page title="There is nothing at this address" lead="It may have been moved, or the link may be incomplete.">
      <p>
        <AppLink to="/">Go to Today</AppLink>
      </p>
    </Page>
  );
}
