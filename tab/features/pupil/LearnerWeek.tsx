import type { LearnerPage } from '#api/contractLearner.ts';
import { weekdays } from '#domain/session.ts';
import { Facts } from '../../shared/Facts.tsx';
import { useNarrow } from '../../shared/useNarrow.ts';
import { WeekGrid } from '../../shared/WeekGrid.tsx';

interface OfWeek {
  readonly week: LearnerPage['week'];
}

/** Where the pupil is this week: a table, or on a narrow screen a line a day. */
export function LearnerWeek({ week }: OfWeek) {
  return useNarrow() ? <Days week={week} /> : <Table week={week} />;
}

function Days({ week }: OfWeek) {
  const lineOf = (day: string) => {
    const [morning, afternoon] = week.filter(({ slot }) => slot.startsWith(day)).map(({ place }) => place);
    return morning === afternoon ? morning : `AM ${morning}, PM ${afternoon}`;
  };
  return <Facts facts={weekdays.map((day) => [day, lineOf(day)] as const)} />;
}

function Table({ week }: OfWeek) {
  return (
    <WeekGrid
      label="Where the pupil is this week"
      placeOf={(day, half) => {
        const { place = '', isAway = false } = week.find(({ slot }) => slot === `${day}${half}`) ?? {};
        return { words: place, isAway };
      }}
    />
  );
}
