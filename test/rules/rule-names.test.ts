import { describe, expect, it } from 'vitest';
import type { Setting } from '../desk/story.ts';
import { BOT, judge, Story } from '../desk/story.ts';
import { RULES, under, urgent } from '../sla/setting.ts';
import { GITHUB } from '../ticket/secret.ts';
import { deskWith, wants } from './intake.ts';

const desk = await under(`${RULES}
flags: [{ label: from gold, when: { tier: gold } }, { label: from nobody, when: { severity: low } }]
`);
const owning = await under(
  'sla: [{ name: any, first_response: 8h }]\nownership: { within: 4h, group: tier-1, answering_owns: true }',
);
const calling = await under(`
sla: [{ name: any, first_response: 8h }]
escalation:
  - { name: asked, on: unanswered, after: 30m, to: tier-2 }
  - { name: here, on: opened, after: 0m, to: tier-1, ladder: [{ after: 1h, to: tier-2 }] }
`);
const aging = await under(`
sla: [{ name: any, first_response: 8h }]
escalation: [{ name: old, on: opened, after: 1h, to: tier-2 }]
`);
const serving = await deskWith(
  'self_service: [{ name: vpn, when: { label: vpn }, instructions: Install the client. }]',
);
const routing = await deskWith(
  "intake: { forms: { request.yml: { label: 'form: request' }, other.yml: { label: 'form: other' } } }",
);

/** What decisions say of themselves: the rule's name, and why. */
function told(setting: Setting, story: Story, now: string): string[] {
  const [evaluation] = judge(setting, story, now).evaluations;
  return (evaluation?.decisions ?? []).map(
    ({ rule, because }) => `${rule}: ${typeof because === 'string' ? because : because.kind}`,
  );
}

const plain = () => new Story('mon 10:00').says('mon 10:10', 'ana');
const solved = () => urgent().says('mon 10:30', 'ana').closes('mon 12:00', 'ana');

describe('a decision names its rule and says why', () => {
  it.each<[string, Story, string, Setting?]>([
    [
      'assignment: Somebody on the staff said so by command.',
      plain().says('mon 11:00', 'ana', '/assign @bo'),
      'mon 11:01',
    ],
    ['answering-owner: @ana was the first to answer.', plain(), 'mon 10:11', owning],
    ['severity: severity_is', urgent(), 'mon 10:01'],
    ['severity: Severity is urgent, and a ticket has one severity.', urgent(), 'mon 10:01'],
    [
      'project: Somebody on the staff called it a project.',
      plain().says('mon 11:00', 'ana', '/project'),
      'mon 11:01',
    ],
    ['project: The ticket is no project.', plain().labels('mon 11:00', BOT, 'project'), 'mon 11:01'],
    [
      'flags: The ticket is no longer one that the policy flags so.',
      plain().labels('mon 11:00', BOT, 'from nobody'),
      'mon 11:01',
    ],
    ['response: The customer waits for an overdue answer.', urgent(), 'mon 11:00:01'],
    [
      'response: The customer has an answer.',
      urgent().labels('mon 11:00', BOT, 'needs: response').says('mon 11:01', 'ana'),
      'mon 11:02',
    ],
    ['at-risk: A promise is about to be broken, or a target missed.', urgent(), 'mon 10:45'],
    [
      'at-risk: No promise is about to be broken, and no target missed.',
      urgent().labels('mon 10:46', BOT, 'sla: at risk').says('mon 10:50', 'ana'),
      'mon 10:51',
    ],
    ['waiting: commanded', plain().says('mon 11:00', 'ana', '/pending'), 'mon 11:01'],
    [
      'waiting: wait_over',
      plain()
        .says('mon 11:00', 'ana', '/pending')
        .labels('mon 11:01', BOT, 'status: pending')
        .says('mon 12:00', 'cus'),
      'mon 12:01',
    ],
    ['status: Every ticket has one comment that says where it stands.', urgent(), 'mon 10:01'],
    ['state: commanded', plain().says('mon 11:00', 'ana', '/close'), 'mon 11:01'],
    [
      'commands: Whoever gives a command sees what came of it.',
      plain().says('mon 11:00', 'ana', '/pending'),
      'mon 11:01',
    ],
    [
      'commands: A command was not carried out.',
      plain().says('mon 11:00', 'ana', '/severity hihg'),
      'mon 11:01',
    ],
    ['commands: Somebody asked for help.', plain().says('mon 11:00', 'ana', '/help'), 'mon 11:01'],
    ['commands: Somebody asked how it stands.', plain().says('mon 11:00', 'ana', '/explain'), 'mon 11:01'],
    [
      'secrets: Somebody pasted what looks like a secret.',
      plain().says('mon 11:00', 'cus', `It is ${GITHUB}.`),
      'mon 11:01',
    ],
    [
      'unread: A text is too long to be read.',
      plain().says('mon 11:00', 'ana', `${'> a\nb\n'.repeat(2000)}/close`),
      'mon 11:01',
    ],
    [
      'sign-off: The customer has yet to say that it is solved.',
      plain().labels('mon 11:00', 'ana', 'needs: sign-off'),
      'mon 11:01',
    ],
    [
      'sign-off: The customer is not asked, or has said, whether it is solved.',
      plain().labels('mon 11:00', 'ana', 'needs: sign-off').says('mon 12:00', 'cus', '/sign-off'),
      'mon 12:01',
    ],
    ['post-mortem: The ticket is solved and the policy asks for a write-up.', solved(), 'mon 12:01'],
    [
      'post-mortem: The write-up is done.',
      solved().labels('mon 12:01', BOT, 'post-mortem: due').says('mon 15:00', 'ana', '/post-mortem done'),
      'mon 15:01',
    ],
    [
      'post-mortem: Only what is solved is written up.',
      solved().labels('mon 12:01', BOT, 'post-mortem: due').reopens('mon 13:00', 'cus'),
      'mon 13:01',
    ],
    [
      'instructions: @ana wrote /self-service.',
      new Story('mon 10:00').says('mon 11:00', 'ana', '/self-service vpn'),
      'mon 11:01',
      serving,
    ],
    [
      'routing: The ticket belongs to request.yml.',
      wants({ what: 'A desk' }).says('mon 11:00', 'ana', '/route request'),
      'mon 11:01',
      routing,
    ],
    [
      'routing: The ticket was moved to request.yml.',
      wants({ what: 'A desk' }).says('mon 11:00', 'ana', '/route request'),
      'mon 11:01',
      routing,
    ],
    ['escalation: Nobody has answered within 30m.', new Story('mon 10:00'), 'mon 10:31', calling],
    ['escalation: It has arrived.', new Story('mon 10:00'), 'mon 10:01', calling],
    ['escalation: It has been open for 1h.', new Story('mon 10:00'), 'mon 11:01', aging],
    [
      'escalation: Nobody has acknowledged it within 1h of the step before.',
      new Story('mon 10:00'),
      'mon 11:01',
      calling,
    ],
  ])('%s', (words, story, now, setting = desk) => {
    expect(told(setting, story, now)).toContain(words);
  });
});
