import type { Mail } from '../local.ts';
import { momentOf } from '../words.ts';

/** Links open in a tab of their own, as in a mail program. */
const inOwnTab = (html: string): string => html.replace('<head>', '<head><base target="_blank">');

/** One mail. What it holds runs no script and reaches nothing of this page. */
export function MailBody({ mail }: { readonly mail: Mail }) {
  return (
    <article className="mailOpen" aria-labelledby="mailSubject">
      <h3 id="mailSubject">{mail.subject}</h3>
      <p className="quiet">
        From {mail.from} to {mail.to.join(', ')}
        <br />
        {momentOf(mail.at)}
      </p>
      {mail.html ? (
        <iframe title={mail.subject} sandbox="allow-popups allow-popups-to-escape-sandbox" srcDoc={inOwnTab(mail.html)} />
      ) : (
        <pre>{mail.text}</pre>
      )}
    </article>
  );
}
