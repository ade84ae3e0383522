/** Characters that OneDrive and SharePoint refuse in names, and those that end a path (https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa). */
const refused = /["*:<>?/\\|#%\p{Cc}]/gu;
/** Marks that turn the direction of the text around them, and halves of characters that no address can hold. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
/** Names that Windows or SharePoint keep for themselves. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.lock|_vti_.*|forms)$/i;
const letters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** At most so many UTF-16 units, and never half a letter: an emoji or an accent stays whole or goes. */
function shortened(text: string, longest: number): string {
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}

/** A name that OneDrive takes: refused characters become a dash; no dots, spaces or tildes at either end. Never empty. */
export function fileNameOf(text: string, longest = 80): string {
  const plain = text.normalize('NFC').replace(invisible, '').replace(refused, '-').replace(/\s+/g, ' ');
  const name = shortened(plain.replace(/^[ .~$]+/, ''), longest).replace(/[ .]+$/, '');
  if (name === '') return 'Without a name';
  return reserved.test(name) ? `${name}-` : name.replace(/_vti_/gi, '-vti-');
}
