const prefix = 'link:';

/** Who signs what was said by a link, in the place of a person's id. */
export const linkPerson = (linkKey: string): string => `${prefix}${linkKey}`;

/** The key of the link that signed; undefined when a person did. */
export const linkOfPerson = (personId: string): string | undefined =>
  personId.startsWith(prefix) ? personId.slice(prefix.length) : undefined;

/** How a provider's answer is signed: it says who, and that nobody of the school heard it. */
export const linkSigner = (providerName: string): string => `${providerName} by link`;
