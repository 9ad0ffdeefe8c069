import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { earlier, HOUR, later } from '../../src/calendar/instant.ts';
import type { StatusPage } from '../../src/page/model.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { NOW, pageWith, SCENES, update, work } from './example.ts';

function fileOf(page: StatusPage): string {
  return pageFiles(page).get('maintenance.ics') ?? '';
}

function eventsIn(file: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');
}

describe('the calendar of maintenance', () => {
  it('has each window, in the order of their beginnings', () => {
    const events = eventsIn(fileOf(SCENES.maintenance)).map((one) => new ICAL.Event(one));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [
        uid,
        summary,
        startDate.toString(),
        endDate.toString(),
      ]),
    ).toEqual([
      [
        'maintenance-12@acme-shops.steward',
        'Move to new machines',
        '2026-10-21T16:40:00Z',
        '2026-10-21T21:40:00Z',
      ],
      [
        'maintenance-50@acme-shops.steward',
        'Database upgrade',
        '2026-11-30T16:10:00Z',
        '2026-11-30T18:10:00Z',
      ],
      [
        'maintenance-51@acme-shops.steward',
        'New storage for the search index',
        '2026-12-01T16:40:00Z',
        '2026-12-01T18:40:00Z',
      ],
    ]);
    expect(events[2]?.description).toBe(
      'Affects Search, Öffentliche API.\n\nSearch may answer slowly for a few minutes at a time.',
    );
  });

  it('is a file as the format wants it: ends of lines, folded by bytes, escaped, joined pictures whole', () => {
    const family = '👨‍👩‍👧‍👦';
    const name = `Move; of, all \\ ${family.repeat(12)}`;
    const words = `Line one\nLine two, ${family.repeat(60)}\r\nEND:VEVENT\r\nBEGIN:VEVENT`;
    const file = fileOf(
      pageWith({ maintenance: [work('1', { name, updates: [update(NOW, 'scheduled', words)] })] }),
    );
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const [event, another] = eventsIn(file).map((one) => new ICAL.Event(one));
    expect(another).toBeUndefined();
    expect(event?.summary).toBe(name);
    expect(event?.description).toBe(
      `Affects Search.\n\nLine one\nLine two, ${family.repeat(60)}\nEND:VEVENT\nBEGIN:VEVENT`,
    );
  });

  it('takes back what was called off', () => {
    const planned = work('1', { from: later(NOW, HOUR) });
    const [before] = eventsIn(fileOf(pageWith({ maintenance: [planned] })));
    const [after] = eventsIn(fileOf(pageWith({ maintenance: [{ ...planned, withdrawnAt: NOW }] })));
    const of = (one: ICAL.Component | undefined): unknown[] =>
      ['uid', 'status', 'sequence'].map((property) => one?.getFirstPropertyValue(property));
    expect(of(before)).toEqual(['maintenance-1@acme-shops.steward', 'CONFIRMED', 0]);
    expect(of(after)).toEqual(['maintenance-1@acme-shops.steward', 'CANCELLED', 1]);
  });

  it('is the same file whenever it is written of the same', () => {
    const page = pageWith({ maintenance: [work('1', { from: earlier(NOW, HOUR) })] });
    expect(fileOf({ ...page, asOf: later(NOW, HOUR) })).toBe(fileOf(page));
  });

  it('can be read where there is none', () => {
    const file = fileOf(SCENES.well);
    expect(eventsIn(file)).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vtimezone')).toHaveLength(
      1,
    );
  });
});
