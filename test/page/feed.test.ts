import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { earlier, HOUR, later, MINUTE } from '../../src/calendar/instant.ts';
import type { StatusPage } from '../../src/page/model.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { hit, incident, NOW, pageWith, SCENES, update } from './example.ts';

async function feedOf(page: StatusPage, path: string): ReturnType<Parser['parseString']> {
  return await new Parser().parseString(pageFiles(page).get(path) ?? '');
}

const BEGAN = earlier(NOW, HOUR);

describe('the feeds of a status page', () => {
  it.each(['history.atom', 'history.rss', 'components/search.atom', 'components/oeffentliche-api.atom'])(
    'are well-formed: %s',
    (path) => {
      for (const page of Object.values(SCENES))
        expect(SyntaxValidator.validate(pageFiles(page).get(path) ?? '')).toBe(true);
    },
  );

  it.each(['history.atom', 'history.rss'])(
    'tell everything that was told, the newest first: %s',
    async (path) => {
      const { title, items, link } = await feedOf(SCENES.outage, path);
      expect({ title, link }).toEqual({ title: 'Acme Shops: status', link: 'https://status.example.com/' });
      expect(items.slice(0, 5).map((item) => item.title)).toEqual([
        'Payments fail for most shops: Identified',
        'Payments fail for most shops: Identified',
        'Payments fail for most shops: Identified',
        'Payments fail for most shops: Investigating',
        'New storage for the search index: Scheduled',
      ]);
      expect(items[0]).toMatchObject({
        link: 'https://status.example.com/incidents/42.html',
        content: expect.stringContaining('Nine of ten payments still fail') as unknown,
      });
    },
  );

  it('never say that less has changed than before, whatever is withdrawn and shown again', async () => {
    const first = update(BEGAN, 'investigating' as const, 'One.');
    const minute = (count: number) => later(BEGAN, count * MINUTE);
    const standing = incident('42', { createdAt: BEGAN, publishedAt: minute(10), updates: [first] });
    const course = [
      standing,
      { ...standing, withdrawnAt: minute(20) },
      { ...standing, publishedAt: minute(30) },
      { ...standing, publishedAt: minute(30), withdrawnAt: minute(40) },
    ];
    const updated = course.map(
      (one) =>
        /<updated>[^<]*/.exec(pageFiles(pageWith({ incidents: [one] })).get('history.atom') ?? '')?.[0],
    );
    expect(updated).toEqual([...updated].sort());
    expect(new Set(updated).size).toBe(course.length);
    const changed = course.map((one) => {
      const text = pageFiles(pageWith({ incidents: [one] })).get('api/v2/incidents.json') ?? '{}';
      return (JSON.parse(text) as { incidents: { updated_at: string }[] }).incidents[0]?.updated_at;
    });
    expect(changed).toEqual([...changed].sort());
    // Each withdrawal is told once.
    const names = await Promise.all(
      [course[1], course[3]].map(async (one) => {
        const { items } = await feedOf(
          pageWith({ incidents: one === undefined ? [] : [one] }),
          'history.rss',
        );
        return items.map(({ guid }) => guid).find((guid) => guid?.includes('withdrawn'));
      }),
    );
    expect(new Set(names).size).toBe(2);
  });

  it('tell each update by a name of its own, which stays', async () => {
    const names = async (page: StatusPage): Promise<(string | undefined)[]> =>
      (await feedOf(page, 'history.rss')).items.map(({ guid }) => guid);
    const before = incident('42', { createdAt: BEGAN, updates: [update(BEGAN, 'investigating', 'One.')] });
    const after = { ...before, updates: [...before.updates, update(NOW, 'resolved' as const, 'Two.')] };
    expect(await names(pageWith({ incidents: [before] }))).toEqual(['urn:steward:acme-shops:42/1796053200']);
    expect(await names(pageWith({ incidents: [after] }))).toEqual([
      'urn:steward:acme-shops:42/1796056800',
      'urn:steward:acme-shops:42/1796053200',
    ]);
    // Two entries of one name would be one to whoever reads them.
    for (const page of Object.values(SCENES)) {
      const all = await names(page);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it('strike what was corrected, and say when that was', () => {
    const struck = update(BEGAN, 'identified' as const, 'It is the network.', { struckAt: NOW });
    const text = pageFiles(
      pageWith({ incidents: [incident('1', { createdAt: BEGAN, updates: [struck] })] }),
    ).get('history.atom');
    const { feed } = new XMLParser({ ignoreAttributes: true }).parse(text ?? '') as {
      feed: { entry: Record<string, string> };
    };
    expect(feed.entry).toMatchObject({ published: '2026-11-30T15:40:00Z', updated: '2026-11-30T16:40:00Z' });
    expect(feed.entry.content).toContain('<del><p>It is the network.</p></del>');
  });

  it('strike what was withdrawn, and tell that it was', async () => {
    const updates = [update(BEGAN, 'investigating' as const, 'All is lost.')];
    const { items } = await feedOf(
      pageWith({ incidents: [incident('1', { createdAt: BEGAN, updates, withdrawnAt: NOW })] }),
      'history.atom',
    );
    expect(items.map(({ title, content }) => [title, content])).toEqual([
      ['Incident 1: Withdrawn', expect.stringContaining('published in error')],
      ['Incident 1: Investigating', '<del><p>All is lost.</p></del>'],
    ]);
  });

  it('of a component tell what hit it, and nothing else', async () => {
    const { items } = await feedOf(SCENES.quarter, 'components/admin-pages.atom');
    expect([...new Set(items.map(({ title }) => title?.split(':')[0]))]).toEqual([
      'Published by mistake',
      'Everything is down',
      'Admin pages log people out',
    ]);
  });

  it('tell of an incident that nobody has said a word about', async () => {
    const quiet = incident('5', {
      ...{ createdAt: earlier(NOW, 5 * MINUTE), name: 'Search is slow' },
      affected: [{ at: earlier(NOW, 5 * MINUTE), value: [hit('Search', 'minor')] }],
    });
    const { items } = await feedOf(pageWith({ incidents: [quiet] }), 'history.atom');
    expect(items.map(({ title }) => title)).toEqual(['Search is slow: Investigating']);
  });
});
