import { instant } from '../../../src/calendar/instant.ts';
import { parseInstant } from '../../../src/calendar/moment.ts';
import { caseOf, circumstancesOf } from '../../../src/desk/case-of-issue.ts';
import { DeskRows } from '../../../src/report/desk-rows.ts';
import { type Figures, figuresOf, type ReportedDesk } from '../../../src/report/figures.ts';
import { issueBefore } from '../../../src/report/issue-then.ts';
import { periodOf } from '../../../src/report/period.ts';
import { causesOf } from '../../../src/report/ticket-row.ts';
import { formsOf } from '../../../src/ticket/form/match.ts';
import type { Issue } from '../../../src/ticket/issue.ts';
import { recordsOf } from '../../../src/ticket/own-records.ts';
import { rosterOf } from '../../../src/ticket/roster.ts';
import { policyOf } from '../../desk/story.ts';
import type { Asked } from './figures.ts';
import { DESKS, IDENTITY, policyText } from './year.ts';

/** What Steward's report says of a year, but for what the oracle does not know. */
export async function engineFigures(
  year: ReadonlyMap<string, readonly Issue[]>,
  asked: Asked,
): Promise<Omit<Figures, 'version' | 'desks' | 'definitions'>> {
  const { version: _v, desks: _d, definitions: _t, ...figures } = figuresOf(await engineDesks(year, asked));
  return figures;
}

/** The rows of each desk of a year. */
export async function engineDesks(
  year: ReadonlyMap<string, readonly Issue[]>,
  { from, to, now }: Asked,
): Promise<ReportedDesk[]> {
  const desks: ReportedDesk[] = [];
  for (const desk of DESKS) {
    const policy = await policyOf(policyText(desk));
    const [begins, ends] = [from, to].map((date) => parseInstant(date, desk.zone));
    if (!begins || !ends) throw new Error('no time');
    const period = periodOf(begins, ends, desk.zone, instant(now));
    const { repository } = desk;
    const rows = new DeskRows({
      repository,
      period,
      policies: [],
      byOwner: policy.reportsByOwner,
      ranked: { severity: [], tier: [] },
    });
    const context = {
      ...{ policy, identity: IDENTITY, policySince: null, repository, labels: [], now: period.asOf },
      roster: rosterOf(policy.team, { teams: new Map(), collaborators: null }),
      forms: formsOf([]),
      recordsOn: recordsOf({ policy, identity: IDENTITY }),
    };
    const circumstances = circumstancesOf(context);
    for (const issue of year.get(repository) ?? []) {
      const then = issueBefore(issue, period.to);
      const c = then === null ? null : caseOf(then, context, circumstances);
      if (c === null) continue;
      const today = then === issue ? c : (caseOf(issue, context, circumstances) ?? c);
      const versions = [{ case: c, from: instant(-Infinity), until: instant(Infinity) }];
      rows.take(issue.number, { versions, causes: causesOf(today) });
    }
    desks.push({ rows, faults: [] });
  }
  return desks;
}
