import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { openPause } from '#domain/course/pauses.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText, Half } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface PupilThere {
  readonly placementKey: string;
  readonly pupilName: string;
  /** How the placement stands, in words. */
  readonly standing: string;
  readonly contact: string;
  readonly telephone: string;
}

export interface FailuresView {
  /** Whom of this school it concerns: approved, running or past its end. */
  readonly pupils: readonly PupilThere[];
  /** Other schools of the trust with pupils there, who decide for their own. */
  readonly otherSchools: readonly { readonly name: string; readonly pupils: number }[];
  /** How many schools could not be counted; null while nobody has counted. */
  readonly schoolsMissing: number | null;
  readonly failures: readonly {
    readonly key: string;
    readonly on: DateText;
    readonly from: DateText;
    readonly half: Half;
    readonly why: string;
    readonly told: string;
    readonly byName: string;
    readonly pupils: readonly (PupilThere & { readonly decision: 'pause' | 'end' })[];
  }[];
  readonly may: { readonly pause: boolean; readonly end: boolean };
}

/** What happens when a provider cannot take its pupils: whom it concerns, and what was decided before. */
export async function viewFailures(desk: Desk, schoolKey: string, providerKey: string): Promise<Outcome<FailuresView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  if (!facts.providers.has(providerKey)) return refuse.notFound('There is no such provider. Go back to Providers.');
  const there = facts.placements.filter((one) => one.providerKey === providerKey);
  const concerned = there.filter((one) => ['approved', 'running', 'pastItsEnd'].includes(stageOf(one, today)));
  const use = facts.providerUse.get(providerKey);
  return done({
    pupils: concerned.map((placement) => pupilThere(opened.value, placement)),
    otherSchools: (use?.bySchool ?? [])
      .filter(({ schoolKey: other, pupils }) => other !== schoolKey && pupils > 0)
      .map(({ name, pupils }) => ({ name, pupils })),
    schoolsMissing: use?.schoolsMissing ?? null,
    failures: recordsOf(facts.caseRecords, 'providerFailed')
      .filter((record) => record.providerKey === providerKey)
      .map(({ key, on, by, what: { from, half, why, told, pupils } }) => ({
        ...{ key, on, from, half, why, told, byName: by.name },
        pupils: pupils.flatMap(({ placementKey, decision }) => {
          const placement = there.find((one) => one.key === placementKey);
          return placement === undefined ? [] : [{ ...pupilThere(opened.value, placement), decision }];
        }),
      }))
      .reverse(),
    may: {
      pause: holdsRight('pause', desk.person, facts).outcome === 'met',
      end: holdsRight('end', desk.person, facts).outcome === 'met',
    },
  });
}

function pupilThere({ facts, today }: OpenSchool, placement: Placement): PupilThere {
  const pupil = facts.pupils.get(placement.pupilKey);
  return {
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    standing: standingOf(placement, today),
    contact: pupil?.contact.name ?? '',
    telephone: pupil?.contact.telephone ?? '',
  };
}

function standingOf(placement: Placement, today: DateText): string {
  const { decision, endsOn, startsOn } = placement;
  if (decision.status === 'ended') return `Ended on ${dateInWords(decision.endedOn)}`;
  if (decision.status === 'withdrawn') return 'Withdrawn';
  const pause = openPause(placement);
  if (pause !== undefined) return `Paused from ${dateInWords(pause.from)} on: expected at school`;
  const stage = stageOf(placement, today);
  if (stage === 'approved') return `Begins on ${dateInWords(startsOn)}`;
  return stage === 'pastItsEnd' ? `Past its end since ${dateInWords(endsOn)}` : `Runs until ${dateInWords(endsOn)}`;
}
