import { z } from 'zod';
import type { ProviderSite } from '#domain/provider.ts';
import { key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const shape = z.object({ Key: key, Title: text, ProviderKey: key, Address: text, Postcode: text, Telephone: text }).transform(
  (row): ProviderSite => ({
    key: row.Key,
    providerKey: row.ProviderKey,
    name: row.Title,
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
  write: (site) => ({ ProviderKey: site.providerKey, Address: site.address, Postcode: site.postcode, Telephone: site.telephone }),
};
