import { createContext, use } from 'react';

/** Opens what lies in SharePoint or OneDrive the way Teams does: beside the chat, in its own viewer, or on a phone in the app. */
export type OpenLink = (href: string) => void;

export const OpenLinkContext = createContext<OpenLink | undefined>(undefined);

/** Teams' way of opening a link, where there is one. */
export const useOpenLink = (): OpenLink | undefined => use(OpenLinkContext);

/** Whether a file or list is meant that Microsoft 365 keeps, so that Teams knows how to open it. */
export const isInMicrosoft365 = (href: string): boolean =>
  URL.canParse(href) && /\.sharepoint\.(com|us|cn)$/.test(new URL(href).hostname);
