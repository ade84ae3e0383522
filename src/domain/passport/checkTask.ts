import { type CheckFacts, type CheckState, isOver, latestCheck } from '../checks/provider/checkState.ts';
import { coverLack } from '../checks/provider/coverLack.ts';
import { stateOfCheck } from '../checks/provider/stateOfCheck.ts';
import type { Provider } from '../provider.ts';
import { insurances, type ProviderCheck, type ProviderCheckKind, providerChecks } from '../providerCheck.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { shortDate } from '../words.ts';
import { coverGap } from './coverGap.ts';
import { isEssential, notAsked } from './notAsked.ts';
import type { PassportTask } from './passportTask.ts';
import type { CheckTask } from './taskGroups.ts';
import { withoutRecord } from './withoutRecord.ts';

/** So many days before its last day a check "expires soon": time to ask for the next one. Product practice, no source. */
const soonInDays = 30;

export interface PassportFacts extends CheckFacts {
  /** Evidence files, by item id, that are no longer in the library. */
  readonly filesGone: ReadonlySet<string>;
}
type Stands = Pick<PassportTask, 'status' | 'say' | 'next'> & { readonly expiresOn?: DateText | undefined };
type Known = Exclude<CheckState, { readonly state: 'missing' }>;

/** One check as a task of the passport: how it stands on a day, why, and what to do. */
export function checkTask(provider: Provider, facts: PassportFacts, today: DateText, asked: CheckTask): PassportTask {
  const { kind, provision } = asked;
  const state = stateOfCheck(provider, facts, kind, today);
  const latest = latestCheck(facts, provider.key, kind, today);
  const reason = notAsked(provider, facts, kind, today);
  const stands: Stands =
    state.state !== 'missing'
      ? standsByRecord(provider, facts, today, kind, state, latest)
      : reason === undefined
        ? withoutRecord(provider, facts, today, asked, latest)
        : { status: 'notNeeded', say: `Not needed because ${reason}`, next: '' };
  return {
    key: kind,
    name: providerChecks[kind].name,
    isEssential: isEssential(provider, facts, kind, today),
    citation: provision,
    check: kind,
    latest,
    ...stands,
    expiresOn: stands.expiresOn,
  };
}

function standsByRecord(
  provider: Provider,
  facts: PassportFacts,
  today: DateText,
  kind: ProviderCheckKind,
  state: Known,
  latest: ProviderCheck | undefined,
): Stands {
  const { madeOn, expiresOn } = state;
  const until = expiresOn === undefined ? '' : shortDate(expiresOn);
  if (state.state === 'failed')
    return {
      status: 'failed',
      say: `Failed on ${shortDate(madeOn)}.`,
      next: 'Have it put right, look again, and record what you see.',
    };
  if (state.state === 'expired')
    return { status: 'expired', ...expired(kind, madeOn, until), ...(expiresOn === undefined ? {} : { expiresOn }) };
  if (latest?.outcome === 'notNeeded') return { status: 'notNeeded', say: `Not needed because: ${latest.evidence}`, next: '' };
  const insurance = insurances.find((one) => one === kind);
  const lack = insurance === undefined ? undefined : coverLack(facts, insurance, state, today);
  if (lack !== undefined) return { status: 'missing', ...coverGap(lack), expiresOn };
  if (latest?.file !== undefined && facts.filesGone.has(latest.file.itemId))
    return {
      status: 'missing',
      say: `Passed on ${shortDate(madeOn)}, but its evidence “${latest.file.fileName}” is no longer in SharePoint: somebody took it away there.`,
      next: 'Restore it from the recycle bin of the trust’s site, or record the check again with the file.',
      expiresOn,
    };
  if (expiresOn !== undefined && isOver(facts, kind, expiresOn, addDays(today, soonInDays)))
    return {
      status: 'expiresSoon',
      say: `Holds until ${until}.`,
      next: `Ask for the next one before ${until}.`,
      expiresOn,
    };
  const how =
    latest === undefined
      ? `The register of schools lists it with URN ${provider.urn}, looked up on ${shortDate(madeOn)}`
      : `Passed on ${shortDate(madeOn)}`;
  return { status: 'done', say: `${how}${until === '' ? '' : `; holds until ${until}`}.`, next: '', expiresOn };
}

function expired(kind: ProviderCheckKind, madeOn: DateText, until: string): Pick<Stands, 'say' | 'next'> {
  const made = shortDate(madeOn);
  return {
    say:
      kind === 'letterOfAssurance'
        ? `The letter of ${made} no longer counts since ${until}.`
        : `Expired: it was passed on ${made} and held until ${until}.`,
    next:
      kind === 'letterOfAssurance' ? 'Ask for a fresh letter that covers the new staff.' : 'Ask for the new one and record it.',
  };
}
