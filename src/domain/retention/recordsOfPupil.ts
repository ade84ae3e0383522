import type { KeptRecords, KeysByList } from './keptLists.ts';

/**
 * Everything that is about one pupil: by the pupil's key, by the keys of the pupil's placements and referrals, and by the keys of what is
 * about those. Links to providers, events of whole sessions and the list Audit name no pupil or are kept, and are not here.
 */
export function recordsOfPupil(all: KeptRecords, pupilKey: string): KeysByList {
  const own = new Set([pupilKey]);
  const isOwn = (key: string): boolean => key !== '' && own.has(key);
  const names = (text: string): boolean => text.split('|').some(isOwn);
  const found = <T>(list: ReadonlyMap<string, { readonly value: T }>, isAbout: (value: T) => boolean): string[] => {
    const keys = Array.from(list).flatMap(([key, { value }]) => (isAbout(value) ? [key] : []));
    for (const key of keys) own.add(key);
    return keys;
  };
  const ofPupil = (value: { readonly pupilKey: string }): boolean => value.pupilKey === pupilKey;
  const placements = found(all.placements, ofPupil);
  const referrals = found(all.referrals, ofPupil);
  // What was recorded after the placement was removed names it still, and so do the duties recorded with it.
  for (const { value } of all.caseRecords.values())
    if (ofPupil(value) && !all.placements.has(value.placementKey) && value.placementKey !== '') own.add(value.placementKey);
  const ofPlacement = ({ placementKey }: { readonly placementKey: string }): boolean => isOwn(placementKey);
  const rest = {
    suspensions: found(all.suspensions, ofPupil),
    timetables: found(all.timetables, ofPupil),
    reviews: found(all.reviews, ofPlacement),
    decisions: found(all.decisions, ofPlacement),
    caseRecords: found(all.caseRecords, (record) => ofPupil(record) || ofPlacement(record)),
    followUps: found(all.followUps, ofPupil),
    sessionEvents: found(all.sessionEvents, (event) => ofPupil(event) || isOwn(event.takesBack)),
    register: found(all.register, ofPupil),
    learnerInformation: found(all.learnerInformation, ({ key }) => key === pupilKey),
  };
  return {
    ...rest,
    dutyRecords: found(all.dutyRecords, ({ key, dutyKey }) => names(dutyKey) || names(key)),
    deliveries: found(all.deliveries, ({ subject }) => names(subject)),
    referrals,
    placements,
    pupils: all.pupils.has(pupilKey) ? [pupilKey] : [],
  };
}
