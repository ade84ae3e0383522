import { z } from 'zod';
import type { ProviderLink } from '#domain/providerLink.ts';
import { halves } from '#domain/session.ts';
import { date, jsonText, key, signature, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const use = z.object({ at: z.string(), what: z.enum(['opened', 'answered']) });

const shape = z
  .object({
    Key: key,
    ProviderKey: key,
    SessionDate: date,
    Half: z.enum(halves),
    Email: key,
    ExpiresAt: key,
    MadeAt: key,
    RevokedById: text,
    RevokedByName: text,
    RevokedAt: text,
    RevokedReason: text,
    Uses: jsonText(z.array(use)).optional(),
  })
  .transform(
    (row): ProviderLink => ({
      key: row.Key,
      providerKey: row.ProviderKey,
      date: row.SessionDate,
      half: row.Half,
      email: row.Email,
      expiresAt: row.ExpiresAt,
      madeAt: row.MadeAt,
      revoked:
        row.RevokedAt === ''
          ? undefined
          : { by: signature(row.RevokedById, row.RevokedByName, row.RevokedAt), reason: row.RevokedReason },
      uses: row.Uses ?? [],
    }),
  );

export const providerLinksList: ListCodec<ProviderLink> = {
  list: 'providerLinks',
  shape,
  keyOf: (link) => link.key,
  title: (link, names) => `${names.provider(link.providerKey)}, ${link.date} ${link.half}`,
  write: (link) => ({
    ProviderKey: link.providerKey,
    SessionDate: link.date,
    Half: link.half,
    Email: link.email,
    ExpiresAt: link.expiresAt,
    MadeAt: link.madeAt,
    RevokedById: link.revoked?.by.personId ?? '',
    RevokedByName: link.revoked?.by.name ?? '',
    RevokedAt: link.revoked?.by.at ?? '',
    RevokedReason: link.revoked?.reason ?? '',
    Uses: link.uses.length === 0 ? '' : JSON.stringify(link.uses),
  }),
};
