import type { Sandbox } from '../sandbox/index.ts';
import type { Issue, Repository } from '../sandbox/store/records.ts';

/** What somebody asks `steward` of a repository: a report, or what was worked for a customer in a month. */
export type Asked =
  | { readonly command: 'report'; readonly from: string; readonly to: string }
  | { readonly command: 'statement'; readonly customer: string; readonly month: string };

/** What serves the desk of a story: the Action alone, say, or the app. */
export interface Host {
  /** The bot's login as the sandbox shows it. */
  readonly login: string;
  /** Something happened to an issue: what GitHub would start is run to its end. */
  happened(issue: Issue): Promise<void>;
  /** Time passes to this moment; what becomes due on the way is done when the host would do it. */
  until(moment: number): Promise<void>;
  /** Somebody looks: whatever is due is done now. */
  passed(): Promise<void>;
  /** A look in which nothing may be left to do: how many writes it would make. */
  idle(): Promise<number>;
  explain(issue: Issue): Promise<string>;
  /** All that the status page says. */
  page(): Promise<string>;
  /** What a command prints that asks of many tickets. */
  print(asked: Asked): Promise<string>;
  close(): Promise<void>;
}

/** @param env where the operator lets the story's pagers lead */
export type HostOf = (
  github: Sandbox,
  repository: Repository,
  env: Readonly<Record<string, string>>,
) => Promise<Host>;

/** A story that cannot go on: what somebody in it does is not possible, or the desk's run failed. */
export class StoryStopped extends Error {}
