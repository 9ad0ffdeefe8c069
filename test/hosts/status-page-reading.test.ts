import { describe, expect, it } from 'vitest';
import { statusPage } from '../../src/hosts/status-page-reading.ts';
import { expectRest, sweep } from '../desk/running.ts';
import { labels, TestDesk } from '../e2e/desk.ts';
import { clientOf } from '../github/client.ts';

const POLICY = `version: 1
timezone: UTC
team:
  staff: [ana, bo, chen]
  groups: { tier-2: { members: [chen] } }
severities: [{ name: urgent, color: b60205 }, { name: low, color: 0e8a16 }]
intake: { severity: [{ field: severity }] }
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, update: 1h }]
commands: { publish: { who: [tier-2] } }
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page:
  name: Acme
  url: https://status.example.com/
  maintenance:
    - { name: Yearly check, from: '2026-12-09T22:00', to: '2026-12-10T02:00', components: [Search] }
  maintenance_form: { file: maintenance.yml, from: begins, to: ends, components: parts }
`;

const FORM = `name: Planned work
description: For the team
title: '[Planned]: '
labels: [maintenance]
body:
  - { type: input, id: begins, attributes: { label: Begins }, validations: { required: true } }
  - { type: input, id: ends, attributes: { label: Ends }, validations: { required: true } }
  - { type: dropdown, id: parts, attributes: { label: What it touches, multiple: true, options: [Checkout, Search] } }
  - { type: textarea, id: notes, attributes: { label: Notes for the team } }
`;

const start = (policy = POLICY) =>
  TestDesk.start({
    policy,
    now: '2026-12-07T09:00:00Z',
    files: { '.github/ISSUE_TEMPLATE/maintenance.yml': FORM },
  });
const PLACE = { owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml' };
const read = (desk: TestDesk) => statusPage({ client: clientOf(desk.github, desk.token), ...PLACE });

describe('a status page', () => {
  it('has what was published, and what staff plan', async () => {
    await using desk = await start();
    const issue = desk.report('urgent', { title: 'CANARY: my account 4711 is broken' });
    desk.github.as('ana').comment(issue, '/status identified (major: Checkout) It is the cache.');
    await sweep(desk);
    expect(await read(desk)).toMatchObject({
      page: { incidents: [] },
      faults: [],
      warnings: [
        expect.stringContaining('What the form maintenance.yml announces is not on the status page'),
      ],
    });
    desk.github.as('ana').createLabel(desk.repository, 'maintenance');
    desk.github.as('chen').comment(issue, '/publish');
    const answers = {
      begins: '2026-12-08 22:00',
      ends: '2026-12-08 23:30',
      parts: ['Checkout'],
      notes: 'CANARY',
    };
    const plan = desk.github
      .as('chen')
      .submitForm(desk.repository, 'maintenance.yml', answers, '[Planned]: New database');
    // Who may not decide what is shown announces nothing: it is a ticket like any other.
    const ticket = desk.github.as('cus').submitForm(desk.repository, 'maintenance.yml', answers, 'CANARY');
    desk.wait(0.1);
    await sweep(desk);
    expect(labels(issue)).toContain('status page');
    expect(labels(plan)).toEqual(['maintenance']);
    expect(plan.timeline.filter(({ __typename }) => __typename === 'IssueComment')).toEqual([]);
    expect(ticket.timeline.filter(({ __typename }) => __typename === 'IssueComment')).toHaveLength(1);
    await expectRest(desk);
    const { page, faults, warnings, requests } = await read(desk);
    expect([...faults, ...warnings]).toEqual([]);
    expect(requests).toBeLessThan(10);
    expect(JSON.stringify(page)).not.toContain('CANARY');
    expect(page).toMatchObject({
      name: 'Acme',
      languages: ['en'],
      renewedBy: page.asOf + 3_600_000,
      components: [{ slug: 'checkout' }, { slug: 'search' }],
      incidents: [{ id: String(issue.number), name: 'Checkout', updates: [{ words: 'It is the cache.' }] }],
      maintenance: [
        { name: 'Yearly check', state: 'scheduled', components: ['Search'] },
        {
          id: String(plan.number),
          name: 'New database',
          from: Date.UTC(2026, 11, 8, 22),
          to: Date.UTC(2026, 11, 8, 23, 30),
          components: ['Checkout'],
          state: 'scheduled',
        },
      ],
    });
    desk.wait(38);
    expect((await read(desk)).page.maintenance[1]).toMatchObject({
      state: 'in_progress',
      updates: [{ state: 'scheduled' }, { state: 'in_progress' }],
    });
    desk.github.as('chen').close(plan, 'NOT_PLANNED');
    desk.github.as('ana').comment(issue, '/unpublish');
    await sweep(desk);
    const later = await read(desk);
    expect(later.page.maintenance[1]).toMatchObject({ withdrawnAt: later.page.asOf });
    expect(later.page.incidents).toMatchObject([{ withdrawnAt: later.page.asOf }]);
  });

  it('tells of all that was ever published, page by page, and says how far it has come', async () => {
    await using desk = await start(POLICY.replace('name: Acme', 'name: Acme\n  since: 2026-12-01'));
    const many = 120;
    desk.github.as('ana').createLabel(desk.repository, 'status page');
    for (let index = 0; index < many; index += 1) {
      const issue = desk.report('urgent', { title: `Incident ${String(index)}` });
      desk.github.as('chen').comment(issue, '/publish\n/status identified (major: Search) Words.');
      desk.github.as('ana').label(issue, 'status page');
      desk.github.clock.advance(60_000);
      desk.github.as('ana').close(issue);
      // Over more than five years.
      desk.wait(16 * 24);
    }
    const lines: string[] = [];
    const client = clientOf(desk.github, desk.token);
    const { page, faults } = await statusPage({
      ...PLACE,
      client,
      progress: (line) => {
        lines.push(line);
      },
    });
    expect(faults).toEqual([]);
    expect(page.incidents).toHaveLength(many);
    expect(new Set(page.incidents.map(({ id }) => id)).size).toBe(many);
    expect(client.requests).toBeLessThan(12);
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^read 100 issues labelled status page, \d+ requests$/)]),
    );
  });

  it('is none without its section, or of a private repository that the policy does not name', async () => {
    await using without = await start(POLICY.replace(/^status_page:[^]*/m, ''));
    await expect(read(without)).rejects.toMatchObject({ code: 'no-status-page' });
    await using desk = await start();
    Object.assign(desk.repository, { isPrivate: true });
    await expect(read(desk)).rejects.toMatchObject({ code: 'no-status-page' });
    await using named = await start(POLICY.replace('name: Acme', 'name: Acme\n  private: true'));
    Object.assign(named.repository, { isPrivate: true });
    await expect(read(named)).resolves.toMatchObject({ faults: [] });
  });
});
