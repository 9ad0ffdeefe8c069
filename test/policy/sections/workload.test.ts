import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults.ts';

const desk = 'desk: { issue: true }\n';
const team = 'team: { staff: [ana], groups: { leads: { members: [ana] } } }\n';
const severities = 'severities: [{ name: p0 }, { name: p2 }]\n';

describe('the load', () => {
  it('has two lines, a share of people, times and those who hear of it', async () => {
    const load =
      'load: { group: leads, above: 8, below: 5.5, away: 50%, declared: [{ from: 2026-12-21, until: 2027-01-04 }],' +
      ' tell_customers: {}, lasting: { for: 2 days, tell: [leads, "@ana", "@acme/support"] }, effective: 2027-01-01 }';
    expect(await faultsIn(desk + team + load)).toEqual([]);
  });

  it('needs both lines, the lower one below', async () => {
    expect(await faultsIn('load: { above: 8 }')).toEqual([
      expect.stringContaining('it has to be said below how many it is as usual again'),
    ]);
    expect(await faultsIn('load: { above: 8, below: 9 }')).toEqual([
      expect.stringContaining('Below "9" all is as usual again, which is more than what is unusual'),
    ]);
  });

  it('names every fault at once', async () => {
    const faults = await faultsIn(
      `${desk}${team}load: { away: 120%, declared: [{ from: 2026-12-21, until: 2026-12-20 }], lasting: { for: 1h, tell: [leeds] } }`,
    );
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/"120%" is not a share/);
    expect(faults.join('\n')).toMatch(/ends before it begins/);
    expect(faults.join('\n')).toMatch(/No group is named "leeds"/);
  });

  it('can tell nobody without an issue of the desk', async () => {
    const without = await faultsIn(
      `${team}load: { tell_customers: {}, lasting: { for: 1h, tell: [leads] } }`,
    );
    expect(without).toHaveLength(2);
    for (const fault of without) expect(fault).toMatch(/and the policy gives the desk none$/);
    expect(await faultsIn('load: { above: 8, below: 5 }')).toEqual([]);
  });

  it('has a label that nothing else may be called by', async () => {
    const flags = 'flags: [{ label: "Load: unusual", when: { severity: p0 } }]\n';
    expect(await faultsIn(`${severities}${flags}load: { above: 8, below: 5 }`)).toEqual([
      expect.stringContaining('Another label is already called'),
    ]);
  });
});

describe('inflation', () => {
  it('names severities that there are, and shares in order', async () => {
    expect(await faultsIn(`${severities}inflation: { severities: [p0], above: 20% }`)).toEqual([]);
    const faults = await faultsIn(`${severities}inflation: { severities: [p1], above: 20%, below: 30% }`);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('No severity is named "p1"');
    expect(faults[1]).toContain('Below "30%" all is as usual again');
  });
});
