import type { Instant } from '../calendar/instant.ts';
import type { DeskIssue } from './desk-issue.ts';
import { readKey } from '../marks/key.ts';
import { readAgenda } from '../marks/lists.ts';

/** The issue of one triage meeting. */
export interface Meeting extends DeskIssue {
  readonly at: Instant;
  /** The tickets that had no owner when it began. */
  readonly agenda: readonly number[];
}

/** The meetings among the desk's own issues, oldest first. */
export function meetingsIn(issues: readonly DeskIssue[]): Meeting[] {
  return issues.flatMap(meetingIn).sort((a, b) => a.at - b.at);
}

/** The meeting that counts. Two runs may have opened it: then the first issue stays, whatever became of it. */
export function latestOf(meetings: readonly Meeting[]): Meeting | null {
  return meetings.find(({ at }) => at === meetings.at(-1)?.at) ?? null;
}

function meetingIn(issue: DeskIssue): Meeting[] {
  const [at = null] = readKey('triage', issue.key) ?? [];
  const agenda = readAgenda(issue.issue.body);
  return at === null ? [] : [{ ...issue, at, agenda }];
}
