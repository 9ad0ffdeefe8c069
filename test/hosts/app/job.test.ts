import { describe, expect, test } from 'vitest';
import { deskAt, jobIn, keyOf } from '../../../src/hosts/app/job.ts';

const payload = {
  action: 'opened',
  issue: { number: 7 },
  repository: { name: 'Helpdesk', owner: { login: 'Acme' } },
  installation: { id: 3 },
};

describe('a webhook', () => {
  test('points to its issue', () => {
    const job = jobIn(payload, 'issues');
    expect(job).toEqual({ kind: 'ticket', owner: 'Acme', name: 'Helpdesk', issue: 7, installation: 3 });
  });

  test.each([
    ['of a pull request', { ...payload, issue: { number: 7, pull_request: { url: '' } } }, 'issue_comment'],
    ['of a deleted issue', { ...payload, action: 'deleted' }, 'issues'],
    ['of an issue that moved away', { ...payload, action: 'transferred' }, 'issues'],
    ['of no installation', { ...payload, installation: undefined }, 'issues'],
  ])('%s points to nothing', (_, given, event) => {
    expect(jobIn(given, event)).toBeNull();
  });

  test('of a deleted comment points to an issue that is still there', () => {
    expect(jobIn({ ...payload, action: 'deleted' }, 'issue_comment')).not.toBeNull();
  });
});

test('a ticket and its desk have each one key however its repository is spelled', () => {
  const here = { kind: 'ticket', owner: 'Acme', name: 'Helpdesk', issue: 7, installation: 3 } as const;
  expect(keyOf(here)).toBe(keyOf({ ...here, owner: 'acme', name: 'HELPDESK', installation: 4 }));
  expect(keyOf(here)).not.toBe(keyOf({ ...here, issue: 8 }));
  expect(keyOf(here)).not.toBe(keyOf(deskAt(here)));
});
