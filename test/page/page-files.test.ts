import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { DAY, earlier, later } from '../../src/calendar/instant.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { toRoot } from '../../src/page/sheet.ts';
import { hit, incident, NOW, pageWith, SCENES, update, work } from './example.ts';

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A line of a template is no paragraph of prose.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'void-style': 'off',
  },
});

function frontOf(page: Parameters<typeof pageFiles>[0]): string {
  return pageFiles(page).get('index.html') ?? '';
}

describe('the files of a status page', () => {
  it.each(Object.entries(SCENES))('are valid HTML: %s', async (_, page) => {
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const [path, text] of pageFiles(page)) {
      // One of each kind: validation is slow.
      const kind = path.replace(/[^/]+$/, '');
      if (!path.endsWith('.html') || seen.has(kind)) continue;
      seen.add(kind);
      const { results } = await html.validateString(text, path);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          faults.push(`${path}:${String(line)} ${ruleId}: ${message}`);
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it('link to each other, and leave nothing out', () => {
    for (const page of [...Object.values(SCENES), pageWith({ ...SCENES.outage, url: null })]) {
      const files = pageFiles(page);
      const reached = new Set([
        'index.html',
        '.nojekyll',
        'badge.svg',
        ...[...files.keys()].filter((path) => path.startsWith('api/')),
      ]);
      for (const [path, text] of files) {
        if (!path.endsWith('.html')) continue;
        for (const [, href = ''] of text.matchAll(/ href="([^"#:]+)"/g)) {
          const to = new URL(href, `https://x/${path}`).pathname.slice(1);
          expect([path, href, files.has(to)]).toEqual([path, href, true]);
          reached.add(to);
        }
      }
      expect([...files.keys()].filter((path) => !reached.has(path))).toEqual([]);
    }
  });

  it('let in nothing from elsewhere, and say so to the browser', () => {
    for (const text of pageFiles(SCENES.outage).values())
      expect(text).not.toMatch(/<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)=/);
    expect(frontOf(SCENES.well)).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-.+&#39;; script-src &#39;sha256-/,
    );
  });

  it('say as of when they speak, and until when they count on being renewed', () => {
    for (const [path, text] of pageFiles(SCENES.well)) {
      if (!path.endsWith('.html')) continue;
      expect(text).toContain(
        path.startsWith('de/')
          ? 'Stand: Mo 30. Nov. 2026, 17:40 Uhr MEZ.'
          : 'As of Mon 30 Nov 2026, 17:40 CET.',
      );
      expect(text).toContain(`data-by="${String(SCENES.well.renewedBy)}" hidden>`);
    }
    expect(pageFiles(SCENES.well).get('badge.svg')).toContain(
      'All systems operational · Mon 30 Nov 2026, 17:40 CET',
    );
  });

  it.each([
    [[], 'All systems operational'],
    [['none'], 'We are looking into a problem'],
    [['minor'], 'Degraded service'],
    [['minor', 'major'], 'Partial outage'],
    [['minor', 'critical', 'none'], 'Major outage'],
  ] as const)('say how the whole is, as the worst of it is: %j', (impacts, headline) => {
    const incidents = impacts.map((impact, index) =>
      incident(String(index), {
        impact,
        affected: impact === 'none' ? [] : [{ at: earlier(NOW, DAY), value: [hit('Search', impact)] }],
      }),
    );
    expect(frontOf(pageWith({ incidents }))).toContain(`>${headline}</p>`);
  });

  it('are the same whatever order their lists come in', () => {
    const { incidents, maintenance } = { ...SCENES.outage, maintenance: SCENES.maintenance.maintenance };
    const page = pageWith({ incidents, maintenance });
    const turned = pageWith({
      incidents: incidents.map((one) => ({ ...one, affected: one.affected.toReversed() })).reverse(),
      maintenance: maintenance.toReversed(),
    });
    expect(pageFiles(turned)).toEqual(pageFiles(page));
  });

  it('strike what was withdrawn or corrected, and keep it', () => {
    const files = pageFiles(SCENES.outage);
    expect(files.get('index.html')).toMatch(
      /<s><a href="incidents\/39\.html">Published by mistake<\/a><\/s>/,
    );
    expect(files.get('incidents/39.html')).toMatch(/Withdrawn .*<del><ol/s);
    expect(files.get('incidents/42.html')).toContain(
      '<del><p>Our provider for card payments is down.</p></del>',
    );
  });

  it('stay small where much goes on at once', () => {
    const words = 'Nobody can pay & <we> look into it. '.repeat(5000);
    const many = Array.from({ length: 60 }, (_, index) => String(index));
    const page = pageWith({
      components: many
        .slice(0, 30)
        .map((id) => ({ name: `Component ${id}`, slug: `c${id}`, description: words })),
      incidents: many.map((id) =>
        incident(id, {
          name: words,
          updates: many.slice(0, 5).map(() => update(NOW, 'investigating' as const, words)),
        }),
      ),
      maintenance: many.map((id) =>
        work(`m${id}`, {
          name: words,
          from: later(NOW, DAY),
          updates: [update(NOW, 'scheduled' as const, words)],
        }),
      ),
    });
    expect(Buffer.byteLength(frontOf(page))).toBeLessThan(100_000);
  });

  it('have the policy’s own texts in each language, and the first one’s where there is none', () => {
    const files = pageFiles(
      pageWith({
        languages: ['en', 'de'],
        components: [
          {
            ...{ name: 'Checkout', slug: 'checkout', title: { en: 'Tills', de: 'Kasse' } },
            description: { en: 'Carts & payments', de: 'Warenkorb und Bezahlung' },
          },
          { name: 'Search', slug: 'search', title: { en: 'Finding' }, description: 'One text.' },
        ],
        incidents: [
          incident('1', {
            impact: 'major',
            affected: [{ at: earlier(NOW, DAY), value: [hit('Checkout', 'major')] }],
            updates: [update(NOW, 'identified' as const, 'Words.', { impacts: [hit('Checkout', 'major')] })],
          }),
        ],
        maintenance: [work('m', { name: { en: 'New disks', de: 'Neue Platten' }, components: ['Search'] })],
      }),
    );
    const textOf = (path: string): string => files.get(path) ?? '';
    expect(textOf('index.html')).toMatch(/Tills.*New disks.*Finding|New disks.*Tills/s);
    expect(textOf('index.html')).toContain('Carts &amp; payments');
    expect(textOf('index.html')).not.toMatch(/Kasse|Platten|Warenkorb|<h3>Checkout/);
    for (const path of ['de/index.html', 'de/incidents/1.html']) expect(textOf(path)).toContain('Kasse');
    for (const said of ['Neue Platten', 'Warenkorb und Bezahlung', 'Finding', 'One text.'])
      expect(textOf('de/index.html')).toContain(said);
    expect(textOf('de/index.html')).not.toMatch(/Tills|New disks/);
    // Programs and feeds speak the first language, by the name that readers know.
    for (const path of ['history.atom', 'maintenance.ics', 'api/v2/summary.json']) {
      expect(textOf(path)).toContain('New disks');
      expect(textOf(path)).not.toMatch(/Kasse|Platten/);
    }
    expect(textOf('api/v2/components.json')).toMatch(/"id": "checkout",\s*"name": "Tills"/);
  });

  it('know where they lie', () => {
    expect(['index.html', 'de/index.html', 'de/incidents/1.html'].map(toRoot)).toEqual(['', '../', '../../']);
  });
});
