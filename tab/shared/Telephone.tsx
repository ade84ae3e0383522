import { Link } from '@fluentui/react-components';
import { Call16Regular } from '@fluentui/react-icons/svg/call';

/** A telephone number that a press rings; `whom` completes the accessible name. */
export function Telephone({ number, whom }: { readonly number: string; readonly whom: string }) {
  if (number === '') return <span>No number</span>;
  return (
    <Link href={`tel:${number.replace(/[^\d+]/g, '')}`} aria-label={`Ring ${whom} on ${number}`} style={{ whiteSpace: 'nowrap' }}>
      <Call16Regular aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {number}
    </Link>
  );
}
