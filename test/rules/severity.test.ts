import { describe, expect, it } from 'vitest';
import { at, Story } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const told = (story: Story, now = 'mon 10:30') => briefly(decisionsBy('severity', setting, story, now));
const high = () => new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: high');

describe('the labels of severities', () => {
  it('are the one that the ticket has, as the policy spells and paints it, and no other', () => {
    expect(told(high())).toEqual([
      '-severity: urgent',
      '+severity: high',
      '-severity: medium',
      '-severity: low',
    ]);
    const [urgent, one] = decisionsBy('severity', setting, high(), 'mon 10:30');
    expect(urgent).toMatchObject({ because: 'Severity is high, and a ticket has one severity.' });
    expect(one).toMatchObject({
      because: { kind: 'severity_is', severity: 'high', why: { kind: 'label_added', by: 'ana' } },
      deadline: at('mon 13:00'),
      label: { name: 'severity: high', color: 'd93f0b', description: 'Shaky' },
      record: false,
    });
  });

  it('are left alone where it has none, and once it is closed', () => {
    expect(told(new Story('mon 10:00'))).toEqual([]);
    expect(told(high().unlabels('mon 10:10', 'ana', 'severity: high'))).toEqual([]);
    expect(told(high().closes('mon 10:10', 'ana'))).toEqual([]);
  });
});
