import { describe, expect, it } from 'vitest';
import { at, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const desk = await under(`
  forms:
    bug.yml: { label: 'form: bug' }
    wish.yml: { label: 'form: wish' }
    other.yml: {}
sla: [{ name: any, first_response: 8h }]
`);
const routed = (form: string) => new Story('mon 10:00').says('mon 10:10', 'ana', `/route ${form}`);
const told = (story: Story, now = 'mon 10:11') => briefly(decisionsBy('routing', desk, story, now));

describe('a ticket that staff moved to another form’s process', () => {
  it('carries the label of that form, and no other form’s', () => {
    expect(told(routed('wish'))).toEqual(['-form: bug', '+form: wish']);
    expect(told(routed('other'))).toEqual(['-form: bug', '-form: wish']);
    expect(told(routed('wish').says('mon 10:20', 'ana', '/route bug'))).toEqual([
      '+form: bug',
      '-form: wish',
    ]);
    expect(decisionsBy('routing', desk, routed('wish'), 'mon 10:11')).toMatchObject([
      { because: 'The ticket was moved to wish.yml.', present: false, record: false },
      {
        because: 'The ticket belongs to wish.yml.',
        deadline: at('mon 18:00'),
        label: { color: 'ededed', description: 'The process that the ticket belongs to' },
      },
    ]);
  });

  it('is left alone where nobody moved it, and once it is closed', () => {
    expect(told(new Story('mon 10:00'))).toEqual([]);
    expect(told(routed('wish').closes('mon 10:30', 'ana'), 'mon 10:31')).toEqual([]);
  });
});
