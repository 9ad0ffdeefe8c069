import { describe, expect, it } from 'vitest';
import { reopening } from '../../src/rules/reopening.ts';
import { judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const RULES = 'sla: [{ name: any, first_response: 8h }]\n';
const REOPEN = 'waiting: { solved: { comment: reopen, within: 3d } }\n';
const plain = await under(RULES);
const comments = await under(RULES + REOPEN);
const off = await under(`${RULES}commands: { not-resolved: off }\n`);
const renamed = await under(`${RULES}commands: { not-resolved: { word: still-broken } }\n`);

const answered = () => new Story('mon 10:00').says('mon 11:00', 'ana', 'Fixed.');
const solved = () => answered().closes('mon 12:00', 'ana');

/** By which words, and for how many days from the close on; null: not at all. */
function way(story: Story, setting = plain): { command: string | null; days: number } | null {
  const [evaluation] = judge(setting, story, 'mon 12:01').evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const { ticket } = evaluation;
  const found = reopening({ ticket, policy: setting.policy });
  const days = ((found?.until ?? 0) - (ticket.closures.at(-1)?.at ?? 0)) / 86_400_000;
  return found && { command: found.command, days };
}

describe('the way back for the customer of a closed ticket', () => {
  it('is the command, as the policy calls it', () => {
    expect(way(solved())?.command).toBe('/not-resolved');
    expect(way(solved(), renamed)?.command).toBe('/still-broken');
  });

  it('is any comment where the policy says so, within its time', () => {
    expect(way(solved(), comments)).toEqual({ command: null, days: 3 });
  });

  it('is the command all the same on what the customer closed or confirmed', () => {
    const command = { command: '/not-resolved', days: 3 };
    expect(way(answered().closes('mon 12:00', 'cus'), comments)).toEqual(command);
    expect(way(answered().says('mon 12:00', 'cus', '/close'), comments)).toEqual(command);
    expect(
      way(answered().says('mon 11:30', 'cus', '/sign-off').closes('mon 12:00', 'ana'), comments),
    ).toEqual(command);
  });

  it('is none where the command is off, or the ticket open', () => {
    expect(way(solved(), off)).toBeNull();
    expect(way(answered())).toBeNull();
    expect(way(solved().reopens('mon 12:01', 'ana'))).toBeNull();
  });
});
