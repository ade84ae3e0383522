import { describe, expect, it } from 'vitest';
import { mailAddress, mailIn, readAddress, writeAddress } from '../../../../infra/local/page/address.ts';
import { sharePointAddress, subPageOf } from '../../../../infra/local/page/frame/openLink.ts';

describe("The page's address", () => {
  it('goes there and back, with names that need escaping', () => {
    const link = writeAddress('p-1', 'onedrive', 'Alternative provision', 'Aaliyah / Bennett', '50%');
    expect(readAddress(link)).toEqual({
      personId: 'p-1',
      view: 'onedrive',
      rest: ['Alternative provision', 'Aaliyah / Bennett', '50%'],
    });
  });

  it.each(['', '#', '#people', '#person', '#person//chat'])('names nobody: %j', (hash) => {
    expect(readAddress(hash).personId).toBeUndefined();
  });

  it('names a mail, or the place of all mail', () => {
    expect([mailIn(mailAddress()), mailIn(mailAddress('a/b')), mailIn('#person/p-1/chat')]).toEqual(['', 'a/b', undefined]);
    expect(readAddress(mailAddress('m-1')).personId).toBeUndefined();
  });

  it('shows chat and tab where the view is unknown', () => {
    expect(readAddress('#person/p-1/other').view).toBe('both');
  });
});

describe('Teams deep links', () => {
  const settings = { teamsAppId: '33333333-3333-4333-8333-333333333333' };
  const link = (context: string, appId = settings.teamsAppId) =>
    `https://teams.microsoft.com/l/entity/${appId}/home?label=x&context=${encodeURIComponent(context)}`;

  it('name the sub page of the tab', () => {
    expect(subPageOf(link('{"subEntityId":"placement/larkhill/p1"}'), settings)).toBe('placement/larkhill/p1');
    expect(subPageOf(link('{}'), settings)).toBe('');
    expect(subPageOf(link('not json'), settings)).toBe('');
  });

  it.each([
    link('{}', 'other-app'),
    'https://example.org/l/entity/33333333-3333-4333-8333-333333333333/home',
    'tel:01632960202',
    'nonsense',
  ])('are not %s', (other) => {
    expect(subPageOf(other, settings)).toBeUndefined();
  });
});

describe('Links into SharePoint and OneDrive', () => {
  const sites = [{ id: 'host,1,2', path: '/sites/alongside-larkhill', name: 'Larkhill', description: '' }];

  it.each([
    ['https://larkfield.sharepoint.com/sites/alongside-larkhill/Lists/Register', ['sharepoint', 'host,1,2']],
    ['https://larkfield.sharepoint.com/sites/alongside-larkhill-safeguarding', ['sharepoint']],
    [
      'https://larkfield.sharepoint.com/sites/alongside-larkhill/Shared%20Documents/Agreements/Tia%20-%20agreement.docx',
      ['sharepoint', 'host,1,2', 'library', 'Documents', 'Agreements'],
    ],
    [
      'https://larkfield-my.sharepoint.com/personal/a_b/Documents/Alternative%20provision/Aaliyah/Agreement.docx',
      ['onedrive', 'Alternative provision', 'Aaliyah'],
    ],
    ['https://larkfield-my.sharepoint.com/personal/a_b', ['onedrive']],
  ])('stay inside the page: %s', (link, expected) => {
    const { view, rest } = readAddress(sharePointAddress(link, 'p-1', { sites }) ?? '');
    expect([view, ...rest]).toEqual(expected);
  });

  it.each(['https://example.org/sharepoint.com', 'https://sharepoint.com.example.org/', 'tel:1'])('are not %s', (link) => {
    expect(sharePointAddress(link, 'p-1', { sites })).toBeUndefined();
  });
});
