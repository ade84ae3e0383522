/** PTT, FLX, NOT-3: what happens in the life of a timetable or a suspension. */
export type TimetableWhat = {
  readonly kind: 'timetableReview';
  readonly timetableKey: string;
  readonly pupilView: string;
  readonly parentView: string;
  readonly outcome: string;
};
