import type { Issue } from '../../src/sandbox/store/records.ts';
import type { TestDesk } from './desk.ts';

/** Each prepares a desk on which the next sweep has everything to write, and hands out the tickets to compare. */
export const SCENES = {
  'a ticket arrives': async (desk: TestDesk): Promise<Issue[]> =>
    Promise.resolve([desk.report('urgent'), desk.report('low')]),
  'promises are broken': async (desk: TestDesk): Promise<Issue[]> => {
    const issues = [desk.report('urgent'), desk.report('high')];
    await desk.sweep();
    desk.wait(10);
    return issues;
  },
  'an incident is closed': async (desk: TestDesk): Promise<Issue[]> => {
    const issue = desk.report('urgent');
    await desk.sweep();
    desk.github.as('ana').comment(issue, 'Found it.');
    desk.wait(1);
    desk.github.as('ana').close(issue, 'COMPLETED');
    return [issue];
  },
};
