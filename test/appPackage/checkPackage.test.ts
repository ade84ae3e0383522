import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkPackage, type PackageParts } from '../../appPackage/checkPackage.ts';
import { fillManifest } from '../../appPackage/fillManifest.ts';
import { pngFacts } from '../../appPackage/pngFacts.ts';
import { readParts } from '../../appPackage/readParts.ts';
import { zipPackage } from '../../appPackage/zipPackage.ts';
import { commands } from '../../bot/commands/commands.ts';

const settings = {
  publicUrl: 'https://alongside.example.org.uk/',
  clientId: '44444444-4444-4444-8444-444444444444',
  teamsAppId: '33333333-3333-4333-8333-333333333333',
  version: '1.0.0',
  privacyUrl: 'https://alongside.example.org.uk/privacy',
  termsUrl: 'https://alongside.example.org.uk/terms',
};

let parts: PackageParts;
beforeAll(async () => {
  parts = { ...(await readParts(settings)), commands };
});

/** The good manifest with one thing wrong. */
const spoilt = (before: string | RegExp, after: string): PackageParts => ({
  ...parts,
  manifest: JSON.parse(JSON.stringify(parts.manifest).replace(before, after)),
});

describe('The Teams app package', () => {
  it('is taken by Microsoft’s schema and by our own rules', async () => {
    expect(await checkPackage(parts)).toEqual([]);
  });

  it('is a zip of the manifest and two icons, the same bytes each time', async () => {
    const first = await zipPackage(parts);
    const names = Object.keys((await JSZip.loadAsync(first)).files);

    expect(names.sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    expect(first.equals(await zipPackage(parts))).toBe(true);
  });

  it('keeps the bot in personal chats, where pupils may be named', () => {
    const { bots } = z.object({ bots: z.array(z.object({ scopes: z.array(z.string()) })) }).parse(parts.manifest);

    expect(bots.map(({ scopes }) => scopes)).toEqual([['personal']]);
  });

  it('has no unknown placeholder', () => {
    expect(() => fillManifest('{"name":"{{SCHOOL}}"}', settings)).toThrow('{{SCHOOL}}');
  });
});

describe('What the schema does not catch', () => {
  it.each<[string, () => PackageParts, string]>([
    ['a tab over http', () => spoilt(/https:(\/\/alongside\.example\.org\.uk\/tab)/, 'http:$1'), 'must begin with https'],
    [
      'a tab host that Teams would not frame',
      () => spoilt('"validDomains":["alongside.example.org.uk"]', '"validDomains":["example.org"]'),
      'validDomains lacks',
    ],
    [
      'a domain on this machine',
      () => spoilt('"validDomains":[', '"validDomains":["localhost:3978",'),
      'validDomains holds localhost:3978',
    ],
    [
      'single sign-on for another host',
      () => spoilt('api://alongside', 'api://elsewhere'),
      'webApplicationInfo.resource must be',
    ],
    [
      'a bot of another registration',
      () => spoilt(/"webApplicationInfo":\{"id":"4/, '"webApplicationInfo":{"id":"5'),
      'one app registration serves both',
    ],
    ['a language tag in capitals', () => spoilt('en-gb', 'en-GB'), 'en-gb'],
    ['no tab for deep links', () => spoilt('"entityId":"home"', '"entityId":"start"'), 'there is none'],
    [
      'a bot in channels',
      () => spoilt('"scopes":["personal"],"isNotificationOnly"', '"scopes":["personal","team"],"isNotificationOnly"'),
      'personal chats only',
    ],
    [
      'a command that the bot does not know',
      () => spoilt('"title":"today"', '"title":"tomorrow"'),
      'does not know the command “tomorrow',
    ],
    [
      'a command that the menu lacks',
      () => ({ ...parts, commands: [...commands, { title: 'register', description: 'The register' }] }),
      'lacks the command “register',
    ],
    ['icons the wrong way round', () => ({ ...parts, color: parts.outline, outline: parts.color }), 'Teams takes 192×192'],
    ['a coloured outline', () => ({ ...parts, outline: parts.color }), 'white on a transparent ground'],
    ['an icon that is no PNG', () => ({ ...parts, color: Buffer.from('GIF89a') }), 'must be a PNG'],
    ['an id that is no GUID', () => spoilt('"id":"33333333-3333-4333-8333-333333333333"', '"id":"alongside"'), 'no GUID'],
  ])('is found: %s', async (_, broken, words) => {
    expect((await checkPackage(broken())).join('\n')).toContain(words);
  });

  it('is reported beside what the schema says', async () => {
    expect((await checkPackage(spoilt('"short":"Alongside"', `"short":"${'x'.repeat(31)}"`))).join()).toMatch(/short|31|30/);
  });
});

describe('Icons', () => {
  it('are read pixel by pixel: white that fades out is white, any other colour is not', () => {
    expect(pngFacts(png([255, 255, 255, 255, 255, 255, 255, 40, 0, 0, 0, 0]))?.isWhiteOnTransparent).toBe(true);
    expect(pngFacts(png([255, 255, 255, 255, 255, 0, 0, 40, 0, 0, 0, 0]))?.isWhiteOnTransparent).toBe(false);
  });
});

/** A PNG of one row of three pixels. */
function png(pixels: readonly number[]): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 3, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, ...pixels]))),
  ]);
}
