import { fileNameOf } from '#documents/fileName.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import { openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { jpegWithoutDetails } from './jpegWithoutDetails.ts';

export interface NewPhotograph {
  /** Made when it was taken: sent again it is the same file. */
  readonly key: string;
  readonly contentBase64: string;
}

const largestInBytes = 8 * 1024 * 1024;

/** Where the photographs of a placement's visits lie in the school's library. */
export const photographFolder = ({ facts }: Pick<OpenSchool, 'facts'>, placement: Placement): string[] => [
  'Visits',
  `${fileNameOf(placementName(placement, facts))} ${placement.key.slice(0, 4)}`,
];

export const photographName = (key: string): string => `Photograph ${key}.jpg`;

/**
 * Puts a photograph of work into the school's library, before the visit that it belongs to is recorded. Where and with what it was taken is
 * left out of the file.
 */
export async function keepPhotograph(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, contentBase64 }: NewPhotograph,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'visit');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const content = jpegWithoutDetails(Buffer.from(contentBase64, 'base64'));
  if (content === undefined) return refuse.badField('photographs', 'This is not a photograph in JPEG. Take it again here.');
  if (content.length > largestInBytes)
    return refuse.badField('photographs', 'This photograph is larger than 8 MB. Take it again here.');
  const isKept = await desk.photographs.keep(schoolKey, photographFolder(open, stored.value), photographName(key), content);
  return isKept ? done({ key }) : refuse.bySharePoint("the school's library");
}
