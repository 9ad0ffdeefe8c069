import { describe, expect, it } from 'vitest';
import { issueBefore } from '../../src/report/issue-then.ts';
import { at } from '../desk/story.ts';
import { issueBy, commentBy } from '../ticket/issue.ts';

const ana = { login: 'ana', kind: 'human' } as const;
const cus = { login: 'cus', kind: 'human' } as const;

describe('an issue as it stood', () => {
  const issue = issueBy(cus, at('mon 09:00'), {
    state: 'open',
    title: 'Later',
    labels: ['b'],
    assignees: [ana],
    type: 'Bug',
    events: [
      { kind: 'labeled', at: at('mon 10:00'), actor: ana, label: 'a' },
      commentBy(ana, at('mon 11:00'), 'C1', 'Words.'),
      { kind: 'closed', at: at('mon 12:00'), actor: ana, reason: 'completed', duplicateOf: null },
      { kind: 'unlabeled', at: at('tue 10:00'), actor: ana, label: 'A' },
      { kind: 'labeled', at: at('tue 10:00'), actor: ana, label: 'b' },
      { kind: 'renamed', at: at('tue 11:00'), actor: ana, before: 'First', title: 'Later' },
      { kind: 'assigned', at: at('tue 12:00'), actor: ana, assignee: ana },
      { kind: 'type_changed', at: at('tue 13:00'), actor: ana, type: 'Bug' },
      { kind: 'reopened', at: at('tue 14:00'), actor: ana },
    ],
  });

  it('has what had happened, and is as that had left it', () => {
    expect(issueBefore(issue, at('tue 00:00'))).toMatchObject({
      state: 'closed',
      title: 'First',
      labels: ['A'],
      assignees: [],
      type: null,
    });
    expect(issueBefore(issue, at('tue 00:00'))?.events).toHaveLength(3);
    expect(issueBefore(issue, at('mon 12:00'))).toMatchObject({ state: 'open' });
  });

  it('is itself where nothing came later, and nothing before it was there', () => {
    expect(issueBefore(issue, at('wed 00:00'))).toBe(issue);
    expect(issueBefore(issue, at('mon 09:00'))).toBeNull();
    const moved = {
      ...issue,
      events: [...issue.events, { kind: 'transferred', at: at('wed 10:00'), actor: ana } as const],
    };
    expect(issueBefore(moved, at('tue 00:00'))).toBeNull();
  });
});
