import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

const load = async (text: string) =>
  loadPolicy({ text: `version: 1\ntimezone: UTC\n${text}`, file: 'steward.yml' });

describe('a status page', () => {
  it('is there only where the policy has one', async () => {
    expect((await load('')).policy?.statusPage).toBeNull();
    const { policy, problems } = await load('status_page: { name: Acme }');
    expect(problems).toEqual([]);
    expect(policy?.statusPage).toEqual({
      ...{ name: 'Acme', url: null, when: null, showsPrivate: false, since: null },
      ...{ renewedEvery: 3_600_000, maintenance: [], maintenanceForm: null },
      ...{ languages: ['en'], channels: [], components: [] },
    });
  });

  it('says who sees what, from when on, and what is planned', async () => {
    const { policy, problems } = await load(`
severities: [{ name: urgent, color: b60205 }]
incidents: { components: [Checkout, Search] }
status_page:
  name: Acme
  url: https://status.example.com/shop/
  when: { severity: urgent }
  since: 2026-12-01
  private: true
  renewed: 30m
  maintenance:
    - { name: New database, from: '2026-12-12T22:00', to: '2026-12-13T02:00', components: [Checkout] }
  maintenance_form: { file: maintenance.yml, from: begins, to: ends, components: parts }`);
    expect(problems).toEqual([]);
    expect(policy?.statusPage).toMatchObject({
      url: 'https://status.example.com/shop/',
      when: { severity: ['urgent'] },
      since: Date.UTC(2026, 11, 1),
      showsPrivate: true,
      renewedEvery: 1_800_000,
      maintenance: [{ name: 'New database', from: Date.UTC(2026, 11, 12, 22), components: ['Checkout'] }],
      maintenanceForm: { file: 'maintenance.yml', from: 'begins', to: 'ends', components: 'parts' },
    });
  });

  it('says what readers know components by, in each of its languages, and which tickets are about them', async () => {
    const { policy, problems } = await load(`
language: de
incidents: { components: [Checkout, Search] }
status_page:
  name: Acme
  languages: [en, de, en]
  components:
    - { name: Checkout, title: { de: Kasse }, description: Pays., tickets: { label: checkout } }
    - { name: Search }
  maintenance: [{ name: { de: Neue Platten }, from: 2026-12-12, to: 2026-12-13 }]`);
    expect(problems).toEqual([]);
    expect(policy?.statusPage).toMatchObject({
      languages: ['en', 'de'],
      components: [
        { name: 'Checkout', title: { de: 'Kasse' }, description: 'Pays.', tickets: { label: ['checkout'] } },
        { name: 'Search', title: 'Search', description: null, tickets: null },
      ],
      maintenance: [{ name: { de: 'Neue Platten' } }],
    });
    expect((await load('language: de\nstatus_page: { name: Acme }')).policy?.statusPage?.languages).toEqual([
      'de',
    ]);
  });

  it('says of a component once what it says', async () => {
    const faults = await faultsIn(
      'incidents: { components: [Shop] }\nstatus_page: { name: Acme, components: [{ name: Shop }, { name: Shop }] }',
    );
    expect(faults).toEqual([expect.stringContaining('Another component is already named "Shop"')]);
  });

  it('counts from when the desk does, where it says nothing else', async () => {
    const { policy } = await load('since: 2026-12-02\nstatus_page: { name: Acme, when: {} }');
    expect(policy?.statusPage?.since).toBe(Date.UTC(2026, 11, 2));
  });

  it('has a label of its own, whose name is free where there is no page', async () => {
    const flags = "flags: [{ label: 'Status page', when: { title: status } }]";
    expect(await faultsIn(flags)).toEqual([]);
    expect(await faultsIn(`${flags}\nstatus_page: { name: Acme }`)).toEqual([
      expect.stringContaining('Another label is already called'),
    ]);
  });

  it.each([
    ['name: Acme, components: [{ name: Chekout }]', 'No component is named "Chekout"'],
    ['name: Acme, languages: [fr]', 'fr'],
    ['name: Acme, when: {}', 'Incidents are shown at once only from a moment on'],
    ["name: Acme, url: 'http://status.example.com'", 'is not the address of a page'],
    ["name: Acme, url: 'https://ana:secret@example.com'", 'is not the address of a page'],
    ['name: Acme, since: yesterday', '"yesterday" is not a moment'],
    ['name: Acme, renewed: 1s', '"1s" is too short for what comes again and again'],
    ['name: Acme, maintenance: [{ name: A, from: 2026-12-12, to: 2026-12-11 }]', '"A" ends before it begins'],
    [
      'name: Acme, maintenance: [{ name: A, from: 2026-12-12, to: 2026-12-13, components: [Chekout] }]',
      'No component is named "Chekout"',
    ],
  ])('is not { %s }', async (keys, fault) => {
    const faults = await faultsIn(`status_page: { ${keys} }`);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});
