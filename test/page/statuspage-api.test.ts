import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Ajv } from 'ajv';
import { Statuspage } from 'statuspage.io';
import { describe, expect, it } from 'vitest';
import { earlier, HOUR, later } from '../../src/calendar/instant.ts';
import type { StatusPage } from '../../src/page/model.ts';
import { pageFiles } from '../../src/page/page-files.ts';
import { hit, incident, NOW, pageWith, resolved, SCENES, update, work } from './example.ts';

const FILES = [
  ...['summary', 'status', 'components', 'incidents', 'incidents/unresolved', 'scheduled-maintenances'],
  ...['scheduled-maintenances/upcoming', 'scheduled-maintenances/active'],
];

function read(page: StatusPage, name: string): Record<string, never> {
  return JSON.parse(pageFiles(page).get(`api/v2/${name}.json`) ?? 'null') as Record<string, never>;
}

describe('the JSON of a status page', () => {
  it.each(FILES)('has what the schema of %s says', async (name) => {
    const path = new URL(`../../schema/status-page/${name}.schema.json`, import.meta.url);
    const schema = JSON.parse(await readFile(path, 'utf8')) as object;
    // Of the formats the patterns beside them are checked.
    const validate = new Ajv({ validateFormats: false, strict: true }).compile(schema);
    for (const page of [...Object.values(SCENES), pageWith({ url: null, components: [] })]) {
      validate(read(page, name));
      expect(validate.errors).toBeNull();
    }
  });

  it('is read by a client of the format', async () => {
    const files = pageFiles({ ...SCENES.outage, maintenance: SCENES.maintenance.maintenance });
    const server = createServer((request, response) => {
      const text = files.get((request.url ?? '').slice(1));
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(text);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const client = new Statuspage('acme');
      client.setApiUrl(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      const summary = await client.api.getSummary();
      expect(summary.page).toMatchObject({
        id: 'acme-shops',
        name: 'Acme Shops',
        time_zone: 'Europe/Berlin',
      });
      expect(summary.status).toEqual({ indicator: 'critical', description: 'Major outage' });
      expect(summary.components.map(({ name, status }) => [name, status])).toEqual([
        ['Checkout', 'major_outage'],
        ['Search', 'degraded_performance'],
        ['Admin pages', 'under_maintenance'],
        ['Öffentliche API', 'operational'],
      ]);
      const { incidents } = await client.api.incidents.getUnresolved();
      expect(incidents.map(({ name, status, impact }) => ({ name, status, impact }))).toEqual([
        { name: 'Payments fail for most shops', status: 'identified', impact: 'critical' },
      ]);
      expect(incidents[0]?.incident_updates[0]?.body).toContain('Nine of ten payments still fail.');
      expect((await client.api.incidents.getAll()).incidents).toHaveLength(11);
      expect((await client.api.getStatus()).status.indicator).toBe('critical');
      expect((await client.api.getComponents()).components).toHaveLength(4);
      const upcoming = await client.api.scheduledMaintenances.getUpcoming();
      expect(upcoming.scheduled_maintenances.map(({ name }) => name)).toEqual([
        'New storage for the search index',
      ]);
    } finally {
      server.close();
    }
  });

  it('tells of an incident that is over, and of one that was written up', () => {
    const [first, second] = read(SCENES.quarter, 'incidents').incidents as unknown as Record<
      string,
      unknown
    >[];
    expect(first).toMatchObject({ id: '41', status: 'postmortem', impact: 'critical' });
    expect(second).toMatchObject({ id: '40', status: 'resolved', impact: 'minor' });
    expect(first?.shortlink).toBe('https://status.example.com/incidents/41.html');
  });

  it('keeps what was withdrawn, as over and as nothing', () => {
    const one = incident('7', {
      withdrawnAt: NOW,
      impact: 'critical',
      affected: [{ at: earlier(NOW, HOUR), value: [hit('Search', 'critical')] }],
    });
    const page = pageWith({ incidents: [one] });
    expect(read(page, 'status').status).toEqual({
      indicator: 'none',
      description: 'All systems operational',
    });
    expect(read(page, 'incidents/unresolved').incidents).toEqual([]);
    const [shown] = read(page, 'incidents').incidents as unknown as object[];
    expect(shown).toMatchObject({
      name: 'Withdrawn: Incident 7',
      status: 'resolved',
      impact: 'none',
      resolved_at: '2026-11-30T16:40:00.000Z',
    });
  });

  it('says beside words that they were corrected', () => {
    const at = earlier(NOW, HOUR);
    const updates = [
      update(at, 'identified' as const, 'It is the network.', {
        struckAt: NOW,
        impacts: [hit('Search', 'major')],
      }),
      update(NOW, 'identified' as const, 'It is the database.', { impacts: [hit('Search', 'minor')] }),
    ];
    const [shown] = read(pageWith({ incidents: [incident('3', { updates })] }), 'incidents')
      .incidents as unknown as { incident_updates: object[] }[];
    expect(shown?.incident_updates).toMatchObject([
      {
        id: '3-1796056800',
        body: 'It is the database.',
        affected_components: [
          { code: 'search', old_status: 'partial_outage', new_status: 'degraded_performance' },
        ],
      },
      { id: '3-1796053200', body: '[Corrected 2026-11-30T16:40:00.000Z.] It is the network.' },
    ]);
  });

  it('has no address where the page has none', () => {
    const page = pageWith({ url: null, incidents: [resolved('1', 'One', earlier(NOW, HOUR), NOW, [])] });
    expect(read(page, 'summary').page).toMatchObject({ url: '' });
    expect(read(page, 'incidents').incidents).toMatchObject([{ shortlink: 'incidents/1.html' }]);
  });

  it('tells maintenance that was called off as over', () => {
    const page = pageWith({ maintenance: [work('8', { withdrawnAt: NOW, from: later(NOW, HOUR) })] });
    expect(read(page, 'scheduled-maintenances/upcoming').scheduled_maintenances).toEqual([]);
    expect(read(page, 'scheduled-maintenances').scheduled_maintenances).toMatchObject([
      { name: 'Called off: Maintenance 8', status: 'completed', impact: 'maintenance' },
    ]);
  });
});
