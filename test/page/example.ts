import type { Instant } from '../../src/calendar/instant.ts';
import { DAY, earlier, HOUR, instant, later, MINUTE } from '../../src/calendar/instant.ts';
import type { ComponentImpact, Impact, IncidentState } from '../../src/commands/incident-words.ts';
import type { PageIncident, PageMaintenance, PageUpdate, StatusPage } from '../../src/page/model.ts';

export const NOW = instant(Date.UTC(2026, 10, 30, 16, 40));

const COMPONENTS: StatusPage['components'] = [
  { name: 'Checkout', slug: 'checkout', description: 'Carts, payment and receipts' },
  { name: 'Search', slug: 'search', description: null },
  { name: 'Admin pages', slug: 'admin-pages', description: 'What shop owners work with' },
  { name: 'Öffentliche API', slug: 'oeffentliche-api', description: null },
];

/** A page with nothing on record. */
export function pageWith(parts: Partial<StatusPage> = {}): StatusPage {
  return {
    ...{ name: 'Acme Shops', url: 'https://status.example.com/', languages: ['en', 'de'] },
    ...{ timezone: 'Europe/Berlin', asOf: NOW, renewedBy: later(NOW, HOUR), since: null },
    ...{ components: COMPONENTS, incidents: [], maintenance: [] },
    ...parts,
  };
}

export function hit(component: string, impact: Impact): ComponentImpact {
  return { component, impact };
}

export function update<State extends string>(
  at: Instant,
  state: State,
  words: string,
  more: Partial<PageUpdate<State>> = {},
): PageUpdate<State> {
  return { at, state, words, impacts: [], struckAt: null, nextBy: null, ...more };
}

export function incident(id: string, parts: Partial<PageIncident> = {}): PageIncident {
  const createdAt = parts.createdAt ?? earlier(NOW, HOUR);
  return {
    ...{ id, name: `Incident ${id}`, createdAt, state: 'investigating', resolvedAt: null, impact: null },
    ...{ publishedAt: createdAt, affected: [], updates: [], withdrawnAt: null, postMortem: null },
    ...parts,
  };
}

/** One that is over, with an update at its beginning and at its end. */
export function resolved(
  id: string,
  name: string,
  from: Instant,
  to: Instant,
  hits: readonly ComponentImpact[],
): PageIncident {
  const impacts = ['critical', 'major', 'minor'] as const;
  return incident(id, {
    ...{ name, createdAt: from, state: 'resolved', resolvedAt: to },
    impact: impacts.find((one) => hits.some(({ impact }) => impact === one)) ?? null,
    affected: [
      { at: from, value: hits },
      { at: to, value: [] },
    ],
    updates: [
      update<IncidentState>(from, 'investigating', 'We see errors and are looking into them.', {
        impacts: hits,
      }),
      update<IncidentState>(to, 'resolved', 'This is solved. We are sorry for the trouble.'),
    ],
  });
}

export function work(id: string, parts: Partial<PageMaintenance> = {}): PageMaintenance {
  return {
    ...{ id, name: `Maintenance ${id}`, createdAt: earlier(NOW, 3 * DAY), from: later(NOW, DAY) },
    ...{ to: later(NOW, DAY + 2 * HOUR), components: ['Search'], state: 'scheduled', updates: [] },
    withdrawnAt: null,
    ...parts,
  };
}

const BEGAN = earlier(NOW, 94 * MINUTE);

const OUTAGE = incident('42', {
  ...{ name: 'Payments fail for most shops', createdAt: BEGAN, state: 'identified', impact: 'critical' },
  affected: [
    { at: BEGAN, value: [hit('Checkout', 'major')] },
    { at: later(BEGAN, 20 * MINUTE), value: [hit('Checkout', 'critical'), hit('Search', 'minor')] },
  ],
  updates: [
    update<IncidentState>(BEGAN, 'investigating', 'Some payments fail. We are looking into it.', {
      ...{ impacts: [hit('Checkout', 'major')], nextBy: later(BEGAN, 20 * MINUTE) },
    }),
    update<IncidentState>(
      later(BEGAN, 12 * MINUTE),
      'identified',
      'Our provider for card payments is down.',
      {
        struckAt: later(BEGAN, 20 * MINUTE),
      },
    ),
    update<IncidentState>(
      later(BEGAN, 20 * MINUTE),
      'identified',
      'It is our own database that is full, not the provider of card payments. We are adding room. See https://acme.example/help/pay for how to pay by invoice meanwhile.',
      { impacts: [hit('Checkout', 'critical'), hit('Search', 'minor')], nextBy: later(BEGAN, 40 * MINUTE) },
    ),
    update<IncidentState>(
      later(BEGAN, 80 * MINUTE),
      'identified',
      'Half of the room is added. Nine of ten payments still fail.',
      {
        nextBy: later(BEGAN, 100 * MINUTE),
      },
    ),
  ],
});

const AHEAD = work('51', {
  ...{ name: 'New storage for the search index', components: ['Search', 'Öffentliche API'] },
  updates: [
    update(
      earlier(NOW, 3 * DAY),
      'scheduled' as const,
      'Search may answer slowly for a few minutes at a time.',
    ),
  ],
});

const RUNNING = work('50', {
  ...{ name: 'Database upgrade', components: ['Admin pages'], state: 'in_progress' },
  ...{ from: earlier(NOW, 30 * MINUTE), to: later(NOW, 90 * MINUTE) },
  updates: [
    update(earlier(NOW, 30 * MINUTE), 'in_progress' as const, 'We have begun. Admin pages are read-only.'),
  ],
});

/** Ten incidents within ninety days, one of them withdrawn, one with a post-mortem. */
function lately(): PageIncident[] {
  const ago = (days: number, span: number): [Instant, Instant] => {
    const from = earlier(NOW, days * DAY);
    return [from, later(from, span)];
  };
  const [from, to] = ago(9, 3 * HOUR);
  return [
    {
      ...resolved('41', 'Search finds nothing', from, to, [hit('Search', 'critical')]),
      postMortem: {
        at: later(to, DAY),
        sections: [
          {
            title: 'What went wrong',
            text: 'The index was rebuilt **in place**, so that:\n\n- it was empty for three hours\n- nobody was told by the monitoring',
          },
          {
            title: 'What prevents it',
            text: '1. The index is built beside the old one.\n2. A check asks for a known word each minute.',
          },
        ],
      },
    },
    resolved('40', 'Slow receipts', ...ago(14, 45 * MINUTE), [hit('Checkout', 'minor')]),
    {
      ...resolved('39', 'Published by mistake', ...ago(20, HOUR), [hit('Admin pages', 'critical')]),
      withdrawnAt: earlier(NOW, 20 * DAY - HOUR),
    },
    resolved('37', 'API refuses new keys', ...ago(25, 26 * HOUR), [hit('Öffentliche API', 'major')]),
    resolved('36', 'Checkout fails in Firefox', ...ago(31, 2 * HOUR), [hit('Checkout', 'major')]),
    resolved('30', 'Pictures missing from search', ...ago(44, 5 * HOUR), [hit('Search', 'minor')]),
    resolved(
      '28',
      'Everything is down',
      ...ago(52, 34 * MINUTE),
      COMPONENTS.map(({ name }) => hit(name, 'critical')),
    ),
    resolved('22', 'Late receipts', ...ago(60, 9 * HOUR), [hit('Checkout', 'minor')]),
    resolved('21', 'A question about invoices', ...ago(71, HOUR), []),
    resolved('19', 'Admin pages log people out', ...ago(83, 90 * MINUTE), [hit('Admin pages', 'major')]),
  ];
}

const DONE = work('12', {
  ...{ name: 'Move to new machines', components: ['Checkout'], state: 'completed' },
  ...{
    createdAt: earlier(NOW, 50 * DAY),
    from: earlier(NOW, 40 * DAY),
    to: earlier(NOW, 40 * DAY - 6 * HOUR),
  },
  updates: [update(earlier(NOW, 40 * DAY - 5 * HOUR), 'completed' as const, 'All machines are new.')],
});

/** The pages that a reader meets. */
export const SCENES = {
  outage: pageWith({ incidents: [OUTAGE, ...lately()], maintenance: [AHEAD] }),
  well: pageWith(),
  maintenance: pageWith({ incidents: lately().slice(0, 2), maintenance: [AHEAD, RUNNING, DONE] }),
  quarter: pageWith({ incidents: lately(), maintenance: [DONE], since: earlier(NOW, 86 * DAY) }),
} satisfies Record<string, StatusPage>;
