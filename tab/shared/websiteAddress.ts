/** A website as people write it, as an address a browser opens. */
export const websiteAddress = (website: string): string => (/^https?:\/\//i.test(website) ? website : `https://${website}`);
