import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { LinkTokens } from '#usecases/links/linkTokens.ts';

/** What a link is for. Named in the header, so that one of another purpose never passes for it. */
export type LinkPurpose = 'provider-link' | 'evaluation-link';
/** Short names: they stand in an address that people may have to copy. */
const payloadOf = z.object({ s: z.string().min(1), l: z.string().min(1), exp: z.number() });

/** Long before any link: expiry is judged by whoever reads the claim, who then knows the school to ring. */
const beforeAll = new Date(0);

/** Links signed with HS256 (RFC 7518, section 3.2), by a key of at least 32 characters that signs links and nothing else. */
export function openLinkTokens(secret: string, typ: LinkPurpose = 'provider-link'): LinkTokens {
  const key = new TextEncoder().encode(secret);
  return {
    sign: ({ schoolKey, linkKey, expiresAt }) =>
      new SignJWT({ s: schoolKey, l: linkKey })
        .setProtectedHeader({ alg: 'HS256', typ })
        .setExpirationTime(new Date(expiresAt))
        .sign(key),
    async read(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          typ,
          requiredClaims: ['exp'],
          currentDate: beforeAll,
        });
        const { s, l, exp } = payloadOf.parse(payload);
        return { schoolKey: s, linkKey: l, expiresAt: new Date(exp * 1000).toISOString() };
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof z.ZodError || error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}
