import { formatInstant } from '../../calendar/moment.ts';
import type { Effect } from '../../plan/effect.ts';
import { keyOf } from '../../marks/key.ts';
import { marked } from '../../marks/marker.ts';
import { LOAD_LABEL } from '../../policy/load-label.ts';
import { documentsOf } from '../../languages/documents.ts';
import { boardFacts } from '../board-facts.ts';
import type { Board } from '../board.ts';
import { BOARD, FIRST } from '../board.ts';
import type { DeskIssue } from '../desk-issue.ts';
import type { DeskCase } from '../desk-case.ts';
import { inflationReport } from '../load/inflation-report.ts';
import { deskLoadFacts, loadKeys } from '../load/load-on-desk.ts';
import { loadReport } from '../load/load-report.ts';
import type { DeskRule } from './desk-rule.ts';

/**
 * Opens the desk's issue and keeps it current: its text is written anew once a heartbeat, not with every run, and at once
 * where it has to tell of another fault of the policy, or of none any more, or of another load.
 */
export const boardUpkeep: DeskRule = (desk) => {
  const others = desk.issues.filter(
    ({ key, issue }) => key === BOARD && issue.state === 'open' && issue.id !== desk.board?.ref.id,
  );
  return [
    ...others.map(({ issue }) => close(issue, desk.board === null)),
    ...(desk.board === null ? [] : written(desk.board, desk)),
  ];
};

function written({ ref, present }: Board, desk: DeskCase): Effect[] {
  const { policy, now } = desk.context;
  const documents = documentsOf(policy);
  const reports = [desk.derived(loadReport), desk.derived(inflationReport)] as const;
  const keys = [faultKeyOf(desk.sweep) ?? [], loadKeys(...reports)].flat();
  const body = (): string => {
    const asOf = formatInstant(now, 'UTC');
    const load = deskLoadFacts(...reports, now);
    const parts = [
      documents.write('desk', boardFacts(desk)),
      load === null ? [] : documents.write('desk-load', load),
    ];
    return marked([BOARD, ...keys], parts.flat().join('\n\n'), asOf);
  };
  const common = { deadline: FIRST };
  if (present === null) {
    const title = documents.phrases.deskTitle;
    const because = 'The policy gives the desk an issue of its own.';
    const labels = (reports[0]?.since ?? null) === null ? [] : [LOAD_LABEL.name];
    return [{ kind: 'create_issue', key: BOARD, title, body: body(), labels, pin: true, because, ...common }];
  }
  const closed = present.issue.state === 'closed';
  const isNew = present.keys.slice(1).join(' ') !== keys.join(' ');
  const due = present.asOf === null || now - present.asOf >= policy.desk.heartbeat || isNew;
  return [
    ...(closed
      ? [{ kind: 'reopen', issue: ref, because: 'The policy gives the desk an issue.', ...common } as const]
      : []),
    ...(closed || due
      ? [
          {
            kind: 'edit_issue',
            issue: ref,
            body: body(),
            because: 'The desk is at work.',
            ...common,
          } as const,
        ]
      : []),
  ];
}

/** Null: the policy has no errors. */
function faultKeyOf({ policyErrors, policyFault = null }: DeskCase['sweep']): string | null {
  return policyFault === null
    ? null
    : keyOf('policy-fault', policyErrors, policyFault.code, policyFault.line);
}

function close({ id, number }: DeskIssue['issue'], all: boolean): Effect {
  const because = all
    ? 'The policy gives the desk no issue any more.'
    : 'Two runs opened an issue for the desk; the first stays.';
  return { kind: 'close', issue: { id, number }, reason: 'not_planned', because, deadline: FIRST };
}
