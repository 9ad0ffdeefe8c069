import { instant } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { Reader } from '../github/reader.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import { standsForWork } from '../rules/maintenance-pauses.ts';
import { announcedWindow } from '../ticket/announcement.ts';
import type { Forms } from '../ticket/form/form.ts';
import type { Issue } from '../ticket/issue.ts';
import type { Roster } from '../ticket/roster.ts';

/** The label by which announcements of planned work are found: the first that their form puts on; null: there is none. */
export function announcementLabel(
  { statusPage }: Pick<Policy, 'statusPage'>,
  { templates }: Forms,
): string | null {
  const file = statusPage?.maintenanceForm?.file.toLowerCase();
  const form = templates.find((one) => one.file.toLowerCase() === file);
  return file === undefined ? null : (form?.labels[0] ?? null);
}

/** Planned work that staff announced by a form, where the clocks of tickets stand for it: nothing is read otherwise. */
export class AnnouncedWork {
  /** What went wrong while reading, one sentence each. */
  readonly faults: string[] = [];
  #issues: readonly Issue[] = [];
  readonly #policy: Policy;
  readonly #forms: Forms;

  private constructor(policy: Policy, forms: Forms) {
    this.#policy = policy;
    this.#forms = forms;
  }

  /** Two requests for up to fifty announcements each: those that are open, and those that are closed. */
  static async read(reader: Reader, policy: Policy, forms: Forms): Promise<AnnouncedWork> {
    const work = new AnnouncedWork(policy, forms);
    const label = announcementLabel(policy, forms);
    if (label === null || !standsForWork(policy)) return work;
    const found: Issue[] = [];
    try {
      // Whatever was ever announced: a ticket may be that old.
      for await (const page of reader.labelled(label, instant(0))) found.push(...page);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      work.faults.push(error.message);
    }
    work.#issues = found;
    return work;
  }

  /** Whoever announced it may have to be looked up to know whether they are staff. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  windows(roster: Roster): PlannedWindow[] {
    const desk = { policy: this.#policy, forms: this.#forms, roster };
    return this.#issues.flatMap((issue) => announcedWindow(issue, desk) ?? []);
  }
}
