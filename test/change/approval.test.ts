import { describe, expect, it } from 'vitest';
import { at, Story } from '../desk/story.ts';
import { briefly, decisionsBy, evaluated } from '../rules/decisions.ts';
import { under } from '../sla/setting.ts';

const RULES = 'approval: { when: { label: access }, by: [tier-2], effective: 2026-12-01 }';
const desk = await under(RULES);
const asked = (by = 'cus') => new Story('mon+3 10:00', by).labels('mon+3 10:00', by, 'access');
const told = (story: Story, now: string) => briefly(decisionsBy('needs-approval', desk, story, now));
const KEY = `approval:${String(at('mon+3 10:00') / 1000)}`;

describe('a ticket that needs an approval', () => {
  it('says so by its label, and tells those once who may give it', () => {
    expect(told(asked(), 'mon+3 10:01')).toEqual(['+needs: approval', KEY]);
    expect(decisionsBy('needs-approval', desk, asked(), 'mon+3 10:01')[1]).toMatchObject({
      ...{ to: ['chen'], group: 'tier-2' },
      notice: { kind: 'approval', says: '/approve', skip: '/decline' },
    });
    expect(told(asked(), 'wed+3 10:01')).toEqual([]);
    expect(told(new Story('mon+3 10:00'), 'mon+3 10:01')).toEqual([]);
  });

  it('waits no more once one of them has said yes or no', () => {
    for (const word of ['/approve', '/decline too dear']) {
      const said = asked().says('mon+3 11:00', 'chen', word);
      expect(told(said, 'mon+3 11:01')).toEqual([]);
      expect(evaluated(desk, said, 'mon+3 11:01').case.approval?.verdict).toMatchObject({
        ...{ approved: word === '/approve', by: 'chen', at: at('mon+3 11:00') },
      });
    }
    const other = asked()
      .says('mon+3 11:00', 'chen', '/decline no')
      .says('mon+3 12:00', 'chen', '/approve after all');
    expect(evaluated(desk, other, 'mon+3 12:01').case.approval?.verdict).toMatchObject({
      ...{ approved: true, why: 'after all' },
    });
  });

  it('is not approved by others, nor by whoever asks', () => {
    const command = (story: Story) => evaluated(desk, story, 'mon+3 11:01').ticket.commands[0];
    expect(command(asked().says('mon+3 11:00', 'ana', '/approve'))).toMatchObject({
      outcome: 'refused',
      reason: { because: { kind: 'no_approver', groups: ['tier-2'] } },
    });
    expect(command(asked('chen').says('mon+3 11:00', 'chen', '/approve'))).toMatchObject({
      outcome: 'refused',
      reason: { because: { kind: 'own_request' } },
    });
    expect(command(asked().says('mon+3 11:00', 'cus', '/approve'))).toMatchObject({ outcome: 'refused' });
    expect(told(asked().says('mon+3 11:00', 'ana', '/approve'), 'mon+3 11:01')[0]).toBe('+needs: approval');
    expect(command(asked().says('mon+3 11:00', 'chen', '/decline'))).toMatchObject({
      reason: { kind: 'missing' },
    });
    expect(command(new Story('mon+3 10:00').says('mon+3 11:00', 'chen', '/approve'))).toMatchObject({
      reason: { because: { kind: 'no_approval' } },
    });
  });

  it('is none of those that were opened before', async () => {
    const later = await under(RULES.replace('2026-12-01', '2026-12-08'));
    expect(decisionsBy('needs-approval', later, asked(), 'mon+3 10:01')).toEqual([]);
  });

  it('gets no ready instructions before', async () => {
    const ready = 'self_service: [{ name: keys, when: { label: access }, instructions: Take one. }]';
    const without = await under(ready);
    const withApproval = await under(`${ready}\n${RULES}`);
    expect(decisionsBy('self-service', without, asked(), 'mon+3 10:01')).toHaveLength(2);
    expect(decisionsBy('self-service', withApproval, asked(), 'mon+3 10:01')).toEqual([]);
  });
});
