import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { followUpStepNames } from '../../followUp.ts';
import { type SessionEvent, sessionEventNames } from '../../sessionEvent.ts';
import { sessionInWords } from '../../words.ts';
import { found } from './contradiction.ts';

/** Follow-ups and events of sessions that point to nobody: a pupil, a provider or an event that is not there. */
export function sessionRecordProblems({ facts }: Rulebook): Finding[] {
  const events = new Map(facts.sessionEvents.map((event) => [event.key, event]));
  return [
    ...facts.followUps.flatMap(({ key, pupilKey, step, date, half, by }) =>
      found(
        !facts.pupils.has(pupilKey) && {
          list: 'followUps',
          record: key,
          other: pupilKey,
          problem: 'pupilUnknown',
          because: `What ${by.name} recorded for ${sessionInWords(date, half)} (${followUpStepNames[step]}) is about a pupil who is not on the school’s list. Import the pupils again.`,
        },
      ),
    ),
    ...facts.sessionEvents.flatMap((event) => eventProblems(event, facts, events)),
  ];
}

function eventProblems(
  event: SessionEvent,
  { pupils, providers, sites }: Pick<Rulebook['facts'], 'pupils' | 'providers' | 'sites'>,
  events: ReadonlyMap<string, SessionEvent>,
): readonly Finding[] {
  const { key, kind, date, half, pupilKey, providerKey, siteKey, takesBack, by } = event;
  const about = { list: 'sessionEvents', record: key } as const;
  const what = () => `What ${by.name} recorded for ${sessionInWords(date, half)} (${sessionEventNames[kind]})`;
  const target = events.get(takesBack);
  if (kind === 'takenBack')
    return found(
      (target === undefined || target.kind === 'takenBack') && {
        ...about,
        other: takesBack,
        problem: 'takesBackNothing',
        because: `${what()} takes back an event that is not there.`,
      },
    );
  const site = sites.get(siteKey);
  return found(
    pupilKey === '' &&
      providerKey === '' && {
        ...about,
        problem: 'aboutNobody',
        because: `${what()} names neither a pupil nor a provider, so nobody is looked for. Record it again at the pupil or provider.`,
      },
    pupilKey !== '' &&
      !pupils.has(pupilKey) && {
        ...about,
        other: pupilKey,
        problem: 'pupilUnknown',
        because: `${what()} is about a pupil who is not on the school’s list. Import the pupils again.`,
      },
    providerKey !== '' &&
      !providers.has(providerKey) && {
        ...about,
        other: providerKey,
        problem: 'providerUnknown',
        because: `${what()} is about a provider that is not in the list.`,
      },
    siteKey !== '' &&
      (site === undefined || site.providerKey !== providerKey) && {
        ...about,
        other: siteKey,
        problem: 'siteUnknown',
        because: `${what()} is about a site that the provider does not have.`,
      },
  );
}
