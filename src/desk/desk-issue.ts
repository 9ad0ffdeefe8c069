import { parseInstant } from '../calendar/moment.ts';
import type { Instant } from '../calendar/instant.ts';
import { readMarker } from '../marks/marker.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';

/** An issue that the desk opened itself, known by the hidden first line of its text. */
export interface DeskIssue {
  readonly issue: Issue;
  /** What it is for: `desk`, `triage:2026-11-02T09:00:00Z`. */
  readonly key: string;
  /** When its text was written; null where it does not say. */
  readonly asOf: Instant | null;
}

/** The desk's own issues, oldest first. A marker in anybody else's issue is just text. */
export function deskIssues(issues: readonly Issue[], identity: Actor): DeskIssue[] {
  return issues
    .flatMap((issue) => {
      const marker = sameActor(issue.author, identity) ? readMarker(issue.body)?.marker : undefined;
      const key = marker?.keys[0];
      if (marker === undefined || key === undefined) return [];
      return [{ issue, key, asOf: marker.asOf === null ? null : parseInstant(marker.asOf) }];
    })
    .sort((a, b) => a.issue.number - b.issue.number);
}
