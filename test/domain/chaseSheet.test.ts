import { describe, expect, it } from 'vitest';
import { chaseSheet } from '../../src/domain/chaseSheet.ts';
import { leftSiteSheet } from '../../src/domain/leftSiteSheet.ts';
import { aPlacement, aPupil, aRegisterWeek, registerOf } from './builders.ts';
import { aFollowUp, aMorning, anEvent, answer, monday, on } from './sessionBuilders.ts';

describe('The card of a rung', () => {
  const pupils = [
    aPupil({ riskFlag: 'May run towards the railway' }),
    aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams', isLookedAfter: true }),
    aPupil({ key: 'cal', forename: 'Cal', surname: 'Adams' }),
  ];
  const placements = pupils.map(({ key }) =>
    aPlacement({ key: `placement-${key}`, pupilKey: key, transport: 'Taxi, 01632 960777' }),
  );
  const facts = (said: Parameters<typeof aMorning>[0] = {}) => aMorning(said, { pupils, placements });
  const sheet = (said: Parameters<typeof aMorning>[0], role: 'apLead' | 'attendanceOfficer', moment: string, now = '10:00') =>
    chaseSheet(facts(said), monday, role, moment, on(now));

  it('lists the pupils whose search reaches that role at that moment, by surname', () => {
    expect(sheet({}, 'attendanceOfficer', '09:30').pupils.map(({ name }) => name)).toEqual([
      'Ben Adams',
      'Cal Adams',
      'Amara Obi',
    ]);
    expect(sheet({}, 'apLead', '09:45').pupils.map(({ name }) => name)).toEqual(['Cal Adams', 'Amara Obi']);
    expect(sheet({}, 'apLead', '09:35').pupils.map(({ name }) => name)).toEqual(['Ben Adams']);
    expect(sheet({}, 'apLead', '09:30').pupils).toEqual([]);
    expect(sheet({}, 'apLead', '09:45', '09:44:59').pupils).toEqual([]);
  });

  it('has what whoever joins the search must know', () => {
    const said = { followUps: [aFollowUp('calledProvider', '09:40', { result: 'notReached' }), aFollowUp('acting', '09:41')] };
    expect(sheet(said, 'apLead', '09:45')).toMatchObject({
      schoolKey: 'larkhill',
      schoolName: 'Larkhill Academy',
      date: '2026-11-23',
      half: 'AM',
      role: 'apLead',
      moment: '09:45',
      openCount: 2,
    });
    expect(sheet(said, 'apLead', '09:45').pupils[1]).toMatchObject({
      pupilKey: 'amara',
      yearGroup: 9,
      isVulnerable: false,
      flags: [],
      riskFlag: 'May run towards the railway',
      transport: 'Taxi, 01632 960777',
      kind: 'notConfirmed',
      because: 'Nobody has confirmed it; the answer was wanted by 9.30am.',
      since: on('09:30'),
      providerKey: 'foxglove',
      providerName: 'Foxglove Farm',
      siteName: 'Lower Barn',
      siteAddress: 'Mill Lane, Nether Vale, FX9 1AB',
      ringNext: { name: 'Foxglove Farm', telephone: '01632 960455' },
      followUps: [{ step: 'calledProvider' }, { step: 'acting' }],
      acting: { name: 'Daniel Brandt' },
      closed: undefined,
    });
  });

  it('keeps those whose search has closed, behind the open ones, with what was found and by whom', () => {
    const said = { followUps: [aFollowUp('found', '09:50', { pupilKey: 'cal' })] };
    const { pupils: rows, openCount } = sheet(said, 'apLead', '09:45');
    expect(openCount).toBe(1);
    expect(rows.map(({ name, closed }) => [name, closed?.by?.name, closed?.says])).toEqual([
      ['Amara Obi', undefined, undefined],
      ['Cal Adams', 'Daniel Brandt', 'Found: At home with the mother (Daniel Brandt at 9.50am).'],
    ]);
  });

  it('never holds whom it never reached: answered in time, or left the site', () => {
    expect(sheet({ answers: [answer('present', '09:40')] }, 'apLead', '09:45').pupils.map(({ name }) => name)).toEqual([
      'Cal Adams',
    ]);
    const answers = [answer('present', '09:00')];
    const present = registerOf(...pupils.map(({ key }) => aRegisterWeek('MonAM', answers, key)));
    const left = aMorning({ events: [anEvent('leftSite', '09:45')] }, { pupils, placements, register: present });
    expect(chaseSheet(left, monday, 'apLead', '09:45', on('10:00')).pupils).toEqual([]);
  });

  it('keeps a pupil no longer in the list', () => {
    const gone = chaseSheet(aMorning({}, { pupils: [] }), monday, 'attendanceOfficer', '09:30', on('09:30'));
    expect(gone.pupils).toMatchObject([{ name: 'A pupil no longer in the list', yearGroup: 0, flags: [], riskFlag: '' }]);
  });
});

describe('The card of a pupil who left the site', () => {
  const left = anEvent('leftSite', '10:00', { at: '09:55', note: 'over the fence' });
  const answers = [answer('present', '09:00')];
  const sheet = (said: Parameters<typeof aMorning>[0], change?: Parameters<typeof aMorning>[1], key = left.key) =>
    leftSiteSheet(aMorning({ answers, events: [left], ...said }, change), key, on('10:30'));

  it('says when, who says so, and how the search stands', () => {
    expect(sheet({})).toMatchObject({
      schoolKey: 'larkhill',
      schoolName: 'Larkhill Academy',
      eventKey: left.key,
      date: '2026-11-23',
      half: 'AM',
      pupilName: 'Amara Obi',
      at: '09:55',
      note: 'over the fence',
      by: { name: 'Daniel Brandt' },
      search: { kind: 'leftSite', since: on('10:00'), closed: undefined, ringNext: { telephone: '01632 960456' } },
      takenBack: undefined,
    });
  });

  it('says what closed it', () => {
    expect(sheet({ followUps: [aFollowUp('found', '10:20')] })?.search?.closed).toMatchObject({
      by: { name: 'Daniel Brandt' },
      at: on('10:20'),
    });
  });

  it('is of its own event, where the pupil left twice', () => {
    const again = anEvent('leftSite', '10:20');
    expect(sheet({ events: [left, again] })?.search).toMatchObject({ since: on('10:00'), closed: { at: on('10:20') } });
    expect(sheet({ events: [left, again] }, {}, again.key)?.search).toMatchObject({ since: on('10:20'), closed: undefined });
  });

  it('says that it was taken back, by whom and why', () => {
    const back = anEvent('takenBack', '10:05', { takesBack: left.key, note: 'Another boy' });
    expect(sheet({ events: [left, back] })).toMatchObject({
      search: undefined,
      takenBack: { by: { name: 'Daniel Brandt' }, note: 'Another boy' },
    });
    expect(sheet({ events: [left, { ...back, takesBack: 'another' }] })?.takenBack).toBeUndefined();
  });

  it('is none of an event that is not there or is another', () => {
    expect(sheet({}, {}, 'gone')).toBeUndefined();
    expect(sheet({ events: [anEvent('trip', '10:00')] }, {}, 'trip-10:00')).toBeUndefined();
    expect(sheet({}, { pupils: [] })?.pupilName).toBe('A pupil no longer in the list');
  });
});
