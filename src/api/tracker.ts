import { importTracker } from '#usecases/tracker/importTracker.ts';
import { previewTracker } from '#usecases/tracker/previewTracker.ts';
import { importTrackerSchema } from './contractTracker.ts';
import { type Route, withBody } from './route.ts';

/** Providers and placements from the spreadsheet that a school has kept so far. */
export const tracker: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/tracker/preview',
    takesFile: true,
    answer: withBody(importTrackerSchema, ({ desk, part }, body) => previewTracker(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: '/schools/:school/tracker/import',
    takesFile: true,
    answer: withBody(importTrackerSchema, ({ desk, part }, body) => importTracker(desk, part('school'), body)),
  },
];
