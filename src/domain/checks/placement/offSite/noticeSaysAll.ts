import { answer } from '../../../answer.ts';
import { daysAtProvider } from '../../../daysAtProvider.ts';
import { deedsOf, type PlacementCase } from '../../../duties/placementCase.ts';
import type { Finding } from '../../../finding.ts';
import { provisions } from '../../../law.ts';
import { placementReasonNames } from '../../../placement.ts';
import { countOf, listInWords } from '../../../words.ts';

/**
 * Whether everything is known that the notice of an off-site direction must state (NOT-1): "address of the provision; whom to report to on the
 * first day; number of days; reasons and objectives; start and finish times of the morning and afternoon sessions and the break between them,
 * or of the single session". The guidance asks for a proposed end. The times are not kept in the record: whoever writes the notice adds them.
 */
export function noticeSaysAll(c: PlacementCase): Finding {
  const { met, unclear } = answer('Is everything known that the notice must say?', provisions.offSiteNoticeContent);
  const { placement, provider } = c;
  const site = c.facts.sites.get(placement.siteKey);
  const days = daysAtProvider(c);
  const missing = [
    ...(site === undefined || site.address.trim() === '' ? ['the address'] : []),
    ...(provider === undefined || provider.contactName.trim() === '' ? ['the person to report to on the first day'] : []),
    ...(days === undefined ? ['the number of days (the school calendar does not reach the end)'] : []),
    ...(placement.objectives.some((objective) => objective.trim() === '') ? ['an objective'] : []),
    ...(placement.endsOn.trim() === '' ? ['a proposed end'] : []),
  ];
  const facts = { missing: missing.length, days: days ?? '' };
  if (missing.length > 0)
    return unclear(
      `The notice cannot say everything it must: ${listInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      facts,
    );
  const sent = deedsOf(c, 'parentNotice').length > 0;
  const known = `${site?.address}; report to ${provider?.contactName}; ${countOf(days ?? 0, 'day')}; ${placementReasonNames[placement.reason]}`;
  return sent
    ? met(`The record holds what the notice says: ${known}.`, facts)
    : unclear(
        `The notice can say: ${known}. The times of the sessions and of the break between them are not in the record: write them into the notice.`,
        facts,
      );
}
