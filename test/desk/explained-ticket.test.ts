import { describe, expect, it } from 'vitest';
import { explainText } from '../../src/desk/explained-ticket.ts';
import { setting, urgent } from '../sla/setting.ts';
import type { Setting } from './story.ts';
import { at, judge, policyOf, Story } from './story.ts';

function explained(story: Story, now: string, where: Setting = setting): string {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return explainText(evaluation, where.policy, at(now));
}

/** The lines about one clock. */
function part(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(heading));
  return lines.slice(first, lines.indexOf('', first));
}

const drawn = (text: string, heading: string): string | undefined => part(text, heading).at(-1);

describe('a clock explained', () => {
  it('names its rule, its stretches with what began and ended each, its deadline and its result', () => {
    const story = urgent()
      .says('mon 10:30', 'ana')
      .labels('mon 12:00', 'ana', 'status: pending')
      .says('mon 14:00', 'cus');
    expect(part(explained(story, 'mon 15:00'), 'RESOLUTION')).toEqual([
      'RESOLUTION: running',
      '  rule     urgent (promised to the customer): within 8h, hours 24x7 in UTC',
      '  elapsed  3 h of 8 h',
      '  due      Mon 16 Nov 2026, 20:00 UTC',
      '  at risk  from Mon 16 Nov 2026, 18:00 UTC',
      '  ran      Mon 16 Nov 2026, 10:00 UTC to Mon 16 Nov 2026, 12:00 UTC',
      '           from: @cus opened the ticket; until: @ana added the label status: pending',
      '  stood    Mon 16 Nov 2026, 12:00 UTC to Mon 16 Nov 2026, 14:00 UTC',
      '           from: @ana added the label status: pending; until: @cus commented',
      '  ran      Mon 16 Nov 2026, 14:00 UTC to now',
      '           from: @cus commented',
      `  [${'='.repeat(12)}${'.'.repeat(12)}${'='.repeat(6)}>${' '.repeat(28)}|]`,
    ]);
  });

  it('shows from its deadline on that it is overdue', () => {
    const text = explained(urgent(), 'mon 12:00');
    expect(part(text, 'FIRST RESPONSE')[0]).toBe(
      'FIRST RESPONSE: BROKEN at Mon 16 Nov 2026, 11:00 UTC, still open',
    );
    expect(drawn(text, 'FIRST RESPONSE')).toBe(`  [${'='.repeat(30)}|${'!'.repeat(28)}>]`);
  });

  it('shows the hours in which no time counts', () => {
    const story = new Story('mon 15:00').labels('mon 15:00', 'cus', 'severity: medium');
    // Two hours until five o'clock, sixteen of the night, two in the morning: twenty in all, three columns each.
    expect(drawn(explained(story, 'tue 11:00'), 'FIRST RESPONSE')).toBe(
      `  [${'='.repeat(6)}${'-'.repeat(48)}${'='.repeat(5)}>]`,
    );
  });

  it('lists each further update that was missed', () => {
    const text = explained(urgent().says('mon 10:30', 'ana'), 'mon 15:00');
    expect(part(text, 'UPDATE')).toContain('  missed   again at Mon 16 Nov 2026, 14:30 UTC');
    expect(part(text, 'FIRST RESPONSE').join('\n')).not.toContain('missed');
  });

  it('lists the first of very many updates that were missed, and names the last', () => {
    const missed = (now: string) =>
      part(explained(urgent().says('mon 10:00', 'ana'), now), 'UPDATE').filter((l) => l.includes('missed'));
    expect(missed('mon 20:30')).toEqual(
      ['14', '16', '18', '20'].map((hour) => `  missed   again at Mon 16 Nov 2026, ${hour}:00 UTC`),
    );
    expect(missed('2027-11-16 10:30')).toEqual([
      ...['14', '16', '18'].map((hour) => `  missed   again at Mon 16 Nov 2026, ${hour}:00 UTC`),
      '  missed   again and again, last at Tue 16 Nov 2027, 10:00 UTC',
    ]);
  });

  it('writes open time in hours: a day of the office is not a day on the wall', () => {
    const story = new Story('mon 15:00')
      .labels('mon 15:00', 'cus', 'severity: medium')
      .says('mon 15:30', 'ana');
    expect(part(explained(story, 'fri+1 17:00'), 'RESOLUTION')).toContain('  elapsed  74 h of 24 h');
  });

  it('has no deadline while it stands with no end in sight', () => {
    const text = explained(urgent().says('mon 10:30', 'ana', 'Wait.\n\n/hold'), 'mon 12:00');
    expect(part(text, 'RESOLUTION')).toContain('  due      not while the clock stands');
    expect(drawn(text, 'RESOLUTION')).toBe(`  [${'='.repeat(15)}${'.'.repeat(44)}>]`);
  });

  it('says when nothing is promised', async () => {
    const silent = { policy: await policyOf('version: 1\nteam: { staff: [ana] }\n') };
    const text = explained(new Story('mon 10:00'), 'mon 11:00', silent);
    expect(text).toContain('No rule of the policy promises anything for this ticket.');
    expect(text).toContain('next look  nothing changes without a new event');
  });
});
