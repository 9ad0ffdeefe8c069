import { describe, expect, it } from 'vitest';
import { at, clocksOf, judge, Story } from '../desk/story.ts';
import { under } from './setting.ts';

const both = await under(`
sla: [{ name: promised, when: {}, first_response: 4h, resolution: 8h, warn_at: 50% }]
internal: [{ name: own, when: {}, first_response: 1h }]
`);

describe('internal targets beside promises', () => {
  it('both are measured, and only the internal one nags', () => {
    const clocks = clocksOf(both, new Story('mon 10:00'), 'mon 12:00');
    const told = clocks.map(({ name, set, state, nags }) => ({ name, set, state, nags }));
    expect(told).toEqual([
      { name: 'first_response', set: 'promise', state: 'running', nags: false },
      { name: 'resolution', set: 'promise', state: 'running', nags: true },
      { name: 'first_response', set: 'internal', state: 'breached', nags: true },
    ]);
  });

  it('the breach of the internal one is told, that of the promise is not told again', () => {
    const [evaluation] = judge(both, new Story('mon 10:00'), 'mon 15:00').evaluations;
    const notices = evaluation?.decisions.flatMap((d) => (d.kind === 'notice' ? [d.deadline] : []));
    expect(notices).toEqual([at('mon 11:00')]);
  });
});
