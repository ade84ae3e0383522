import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';
import { useLocation, useRouter } from 'wouter';

interface AppLinkProps {
  /** An address inside the tab, e.g. `/schools/larkhill/today`. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly 'aria-current'?: 'page' | undefined;
  /** The whole name, where the words alone do not say what is meant. It begins with the words. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another page of the tab. A bare `<a>` is unreadable in the dark and contrast themes, so it is Fluent's. */
export function AppLink({ to, className = '', 'aria-current': current, label, children }: AppLinkProps) {
  const [, navigate] = useLocation();
  const { base } = useRouter();
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <Link href={`${base}${to}`} className={className} aria-current={current ?? false} aria-label={label} onClick={go}>
      {children}
    </Link>
  );
}
