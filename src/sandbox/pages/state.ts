import type { Issue } from '../store/records.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

const REASONS: Readonly<Record<string, string>> = {
  NOT_PLANNED: 'Closed as not planned',
  DUPLICATE: 'Closed as duplicate',
};

function kind(issue: Issue): 'open' | 'done' | 'dropped' {
  if (issue.state === 'OPEN') return 'open';
  return issue.stateReason !== null && issue.stateReason in REASONS ? 'dropped' : 'done';
}

function stateWords(issue: Issue): string {
  if (issue.state === 'OPEN') return 'Open';
  return REASONS[issue.stateReason ?? ''] ?? 'Closed';
}

export function stateBadge(issue: Issue): Html {
  return html`<span class="state ${kind(issue)}">${stateWords(issue)}</span>`;
}

export function stateDot(issue: Issue): Html {
  return html`<span class="dot ${kind(issue)}" role="img" aria-label="${stateWords(issue)}"></span>`;
}
