import { html } from '#domain/html.ts';
import { type Half, halfName, type InstantText } from '#domain/session.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';

export interface ProviderLinkMail {
  readonly schoolName: string;
  readonly schoolTelephone: string;
  readonly providerName: string;
  /** Whom it is written to; may be empty. */
  readonly contactName: string;
  readonly date: string;
  readonly half: Half;
  readonly expiresAt: InstantText;
  readonly url: string;
}

/** Wide enough for a sentence, narrow enough for a telephone; mail programs know no style sheets, so the style stands in the elements. */
const body =
  'margin:0;padding:24px 16px;background:#ffffff;color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:17px;line-height:1.5';
const button =
  'display:inline-block;padding:12px 20px;background:#00703c;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:3px';

/** The mail that asks a provider who is there. It names no pupil: whoever forwards it by mistake forwards no record. */
export function providerLinkMail(mail: ProviderLinkMail): { readonly subject: string; readonly html: string } {
  const { schoolName, schoolTelephone, providerName, contactName, date, half, expiresAt, url } = mail;
  const when = `${dateInWords(date)}, ${halfName(half)}`;
  const subject = `${schoolName}: who is with you? ${when}`;
  const ring = schoolTelephone === '' ? 'ring the school' : `ring ${schoolTelephone.replaceAll(' ', '\u00a0')}`;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="${body}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 16px">${contactName === '' ? 'Good day' : `Dear ${contactName}`},</p>
<p style="margin:0 0 16px">Please tell ${schoolName} which of its pupils are with you at ${providerName}:<br><strong>${when}</strong>.</p>
<p style="margin:0 0 24px"><a href="${url}" style="${button}">Say who is with you</a></p>
<p style="margin:0 0 16px">It takes a minute and needs no account. You may change your answer until ${timeInWords(expiresAt)}.</p>
<p style="margin:0 0 16px"><strong>If a pupil has not arrived or has left, and you are worried, ${ring} now.</strong> Do not wait for this page.</p>
<p style="margin:0 0 16px;color:#484949;font-size:15px">The link is for you and this session only. Please do not forward it. Replies to this address are not read straight away.</p>
</div>
</body>
</html>`;
  return { subject, html: page.html };
}
