import { Link } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import type { ReactNode } from 'react';

/** A link that leaves the tab, to SharePoint, OneDrive or a website; it says that it opens elsewhere. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer">
      {children} <Open16Regular aria-label="opens in a new window" style={{ verticalAlign: 'text-bottom' }} />
    </Link>
  );
}
