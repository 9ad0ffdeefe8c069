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
    ['It is about a pull request.', { issue: { number: 7, pull_request: { url: '' } } }],
    ['The issue is gone.', { action: 'deleted' }],
    ['The issue is gone.', { action: 'transferred' }],
    ['It comes from no installation of the App.', { installation: undefined }],
    ['It comes from no installation of the App.', { installation: null }],
    ['It names no issue.', { issue: null }],
    ['It names no issue.', { issue: {} }],
    ['It names no repository.', { repository: null }],
    ['It names no repository.', { repository: { name: 'Helpdesk', owner: null } }],
  ])('that points to nothing says why: %s', (why, changed) => {
    expect(jobIn({ ...payload, ...changed }, 'issues')).toBe(why);
  });

  test('of a deleted comment points to an issue that is still there', () => {
    expect(jobIn({ ...payload, action: 'deleted' }, 'issue_comment')).toMatchObject({ issue: 7 });
  });
});

test('a ticket and its desk have each one key however its repository is spelled', () => {
  const here = { kind: 'ticket', owner: 'Acme', name: 'Helpdesk', issue: 7, installation: 3 } as const;
  expect(keyOf(here)).toBe(keyOf({ ...here, owner: 'acme', name: 'HELPDESK', installation: 4 }));
  expect(keyOf(here)).not.toBe(keyOf({ ...here, issue: 8 }));
  expect(keyOf(here)).not.toBe(keyOf(deskAt(here)));
});
