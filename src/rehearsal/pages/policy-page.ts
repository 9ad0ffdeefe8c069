import { faultText } from '../../calendar/fault.ts';
import type { LocatedProblem } from '../../errors.ts';
import { html } from '../../sandbox/pages/html.ts';
import type { Html } from '../../sandbox/pages/html.ts';
import { POLICY } from '../../stories/policy-path.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page } from './frame.ts';

/** A policy that somebody wants in force, and what is wrong with it. */
export interface Draft {
  readonly text: string;
  readonly problems: readonly LocatedProblem[];
}

/** The policy, to be edited in place. */
export async function policyPage(rehearsal: Rehearsal, draft: Draft | null): Promise<Answer> {
  const text = draft?.text ?? rehearsal.policyText;
  const problems = draft?.problems ?? [];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const verdict =
    draft === null
      ? null
      : errors > 0
        ? html`<div class="notice refused" role="alert">
            <b>Not in force: ${errors === 1 ? 'one error' : `${String(errors)} errors`}.</b> The policy before
            it stands.
          </div>`
        : html`<div class="notice good" role="status"><b>In force.</b> The next runs go by it.</div>`;
  const body = html`<h1>Policy</h1>
    <p class="dim">
      Change it here, and it comes into force at once, as a commit does. Your files stay as they are: copy
      what you want to keep, or edit them and read them anew.
    </p>
    ${verdict} ${problems.length === 0 ? null : faults(text, problems)}
    <form method="post" action="/-/policy" class="policy">
      <label for="policy">${POLICY}</label>
      <textarea
        id="policy"
        name="policy"
        rows="28"
        spellcheck="false"
        wrap="off"
        ${errors > 0 ? html`aria-invalid="true" aria-describedby="faults"` : null}
      >
${text}</textarea>
      <div class="buttons">
        <button class="primary">Put into force</button>
        <button formaction="/-/reload" formnovalidate>Read the folder anew</button>
      </div>
    </form>`;
  return await page(rehearsal, { title: 'Policy', tab: 'policy', path: '/-/policy', body });
}

/** Each fault beside the line it stands in. */
function faults(text: string, problems: readonly LocatedProblem[]): Html {
  const lines = text.split('\n');
  const rows = problems.map((problem) => {
    const own = problem.file === POLICY;
    const line = own ? (lines[problem.line - 1] ?? '') : '';
    const at = own
      ? `line ${String(problem.line)}, column ${String(problem.column)}`
      : `${problem.file}:${String(problem.line)}`;
    return html`<li class="${problem.severity}">
      <p><b>${problem.severity}</b> ${at}: ${faultText(problem)}</p>
      ${
        own
          ? html`<pre tabindex="0"><span class="dim">${String(problem.line).padStart(4)} </span>${line}
<span class="dim">     </span>${' '.repeat(problem.column - 1)}<b class="here">^</b></pre>`
          : null
      }
    </li>`;
  });
  return html`<ul class="faults" id="faults">
    ${rows}
  </ul>`;
}
