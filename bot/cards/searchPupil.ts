import type { ChasedPupil } from '#domain/chaseSheet.ts';
import { type FollowUp, followUpResultNames, followUpStepNames } from '#domain/followUp.ts';
import { timeInWords, yearGroupName } from '#domain/words.ts';
import type { CardElement } from './card.ts';
import { plain } from './plain.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, line } from './texts.ts';

/** How much a pupil's part says: everything; without the steps before the last; or name, reason and the next number. */
export type Detail = 'all' | 'some' | 'name';

/** One pupil on the card of a search: what is known since when, what whoever looks must know, and what was done. The place stands above. */
export function searchedPupil(pupil: ChasedPupil, detail: Detail): CardElement[] {
  const { because, closed, acting, flags, followUps, riskFlag, ringNext, telephones, transport } = pupil;
  const known = flags.length === 0 || detail === 'name' ? '' : ` · ${plain(flags.join(', '))}`;
  const name: CardElement = {
    ...line(`**${pupil.isVulnerable ? '★ ' : ''}${plain(pupil.name)}**, ${yearGroupName(pupil.yearGroup)}${known}`),
    spacing: 'Medium',
  };
  if (closed !== undefined)
    return [
      name,
      { ...line(plain(closed.says)), spacing: 'None' },
      ...(detail === 'all' ? steps(followUps.filter(({ step }) => step !== 'found')) : []),
    ];

  const parents = telephones.filter(({ of, telephone }) => of === 'parent' && telephone !== ringNext?.telephone);
  return [
    name,
    { ...line(plain(because)), spacing: 'None', color: 'Attention', weight: 'Bolder' },
    ...(riskFlag === '' ? [] : [{ ...line(`**Know before you look:** ${plain(riskFlag)}`), spacing: 'Small' as const }]),
    ...(transport === '' || detail === 'name' ? [] : [aside(`Transport: ${plain(transport)}`)]),
    ...(detail === 'name' ? [] : parents.map((one) => aside(`${plain(one.name)} ${telephoneLink(one.telephone)}`))),
    ...(acting === undefined
      ? []
      : [
          {
            ...line(`**${plain(acting.name)} is dealing with it**, since ${timeInWords(acting.at)}.`),
            spacing: 'Small' as const,
          },
        ]),
    ...(detail === 'all' ? steps(followUps) : steps(followUps.slice(-1))),
  ];
}

/** Who did what and when, the newest last; who is dealing with it is said above. */
const steps = (followUps: readonly FollowUp[]): CardElement[] =>
  followUps
    .filter(({ step }) => step !== 'acting')
    .map((one) => {
      const isCall = one.step === 'calledProvider' || one.step === 'calledParent';
      const result = isCall ? `: ${followUpResultNames[one.result].toLowerCase()}` : '';
      const next = one.nextBy === undefined ? '' : ` Next by ${timeInWords(one.nextBy)}: ${one.nextStep}`;
      const note = one.note === '' ? '' : ` “${one.note}”`;
      return aside(
        plain(`${timeInWords(one.happenedAt)} ${one.by.name}: ${followUpStepNames[one.step]}${result}.${note}${next}`),
      );
    });
