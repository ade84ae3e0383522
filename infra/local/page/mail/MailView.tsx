import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mailAddress } from '../address.ts';
import { local } from '../local.ts';
import { momentOf } from '../words.ts';
import { MailBody } from './MailBody.tsx';

interface Props {
  /** The mail that is open; empty for the newest. */
  readonly mailId: string;
}

/** What the product sent to people without an account here, as it arrives with them. */
export function MailView({ mailId }: Props) {
  const mail = useQuery({ queryKey: ['mail'], queryFn: local.mail, refetchInterval: 3000 });
  const open = mail.data?.find(({ id }) => id === mailId) ?? mail.data?.[0];
  useEffect(() => {
    document.title = 'Mail to providers · Local Microsoft 365';
  }, []);
  return (
    <section className="data mail" aria-labelledby="mailHead">
      <a className="back" href="#people">
        <span aria-hidden="true">‹</span> People
      </a>
      <h2 id="mailHead">Mail to providers</h2>
      {mail.isPending && <p className="quiet">Looking for mail…</p>}
      {mail.isError && (
        <p className="problemLine" role="alert">
          {mail.error.message}
        </p>
      )}
      {mail.data?.length === 0 && (
        <p className="calm">
          No mail has been sent. Move the clock to a session of a school that lets its providers answer by e-mail.
        </p>
      )}
      {open && (
        <div className="mailPanes">
          <ol className="mailList" aria-label="Mail, newest first">
            {mail.data?.map(({ id, to, subject, at }) => (
              <li key={id}>
                <a href={mailAddress(id)} aria-current={id === open.id ? 'true' : undefined}>
                  <span className="name">{to.join(', ')}</span>
                  <span>{subject}</span>
                  <span className="quiet">{momentOf(at)}</span>
                </a>
              </li>
            ))}
          </ol>
          <MailBody key={open.id} mail={open} />
        </div>
      )}
    </section>
  );
}
