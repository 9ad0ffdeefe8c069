import { parseInstant } from '../calendar/moment.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Actor, Issue } from '../ticket/issue.ts';
import { sameActor } from '../ticket/issue.ts';
import { ownMarkIn } from '../ticket/own-comments.ts';

/** An issue that the desk opened itself, known by the hidden first line of its text. */
export interface DeskIssue {
  readonly issue: Issue;
  /** What it is for: `desk`, `triage:2026-11-02T09:00:00Z`. */
  readonly key: string;
  /** All that its text says of itself, that first. */
  readonly keys: readonly string[];
  /** When its text was written; null where it does not say. */
  readonly asOf: Instant | null;
}

/** One of the desk's own issues; null: it is none. A marker in anybody else's issue is just text. */
export function deskIssueOf(issue: Issue, identity: Actor): DeskIssue | null {
  const isOwn = sameActor(issue.author, identity);
  const marker = isOwn ? ownMarkIn(issue.body, issue.bodyEdits, identity)?.marker : undefined;
  const key = marker?.keys[0];
  if (marker === undefined || key === undefined) return null;
  const { keys } = marker;
  return { issue, key, keys, asOf: marker.asOf === null ? null : parseInstant(marker.asOf) };
}
