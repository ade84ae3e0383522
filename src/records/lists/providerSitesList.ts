import { z } from 'zod';
import { type ProviderSite, siteKindNames, siteKinds } from '#domain/provider.ts';
import { key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

/** Sites of older versions have no kind: they read as the main one. */
const kind = text.transform((words) => siteKinds.find((one) => siteKindNames[one] === words) ?? 'main');

const shape = z
  .object({
    Key: key,
    Title: text,
    ProviderKey: key,
    SiteKind: kind,
    Subcontractor: text,
    Address: text,
    Postcode: text,
    Telephone: text,
  })
  .transform(
    (row): ProviderSite => ({
      key: row.Key,
      providerKey: row.ProviderKey,
      name: row.Title,
      kind: row.SiteKind,
      subcontractor: row.Subcontractor,
      address: row.Address,
      postcode: row.Postcode,
      telephone: row.Telephone,
    }),
  );

export const providerSitesList: ListCodec<ProviderSite> = {
  list: 'providerSites',
  shape,
  keyOf: (site) => site.key,
  title: (site) => site.name,
  write: (site) => ({
    ProviderKey: site.providerKey,
    SiteKind: siteKindNames[site.kind],
    Subcontractor: site.subcontractor,
    Address: site.address,
    Postcode: site.postcode,
    Telephone: site.telephone,
  }),
};
