import { hasRole } from '../../sandbox/access.ts';
import { renderMarkdown } from '../../sandbox/markdown.ts';
import { Html, html } from '../../sandbox/pages/html.ts';
import { repositoryPath } from '../../sandbox/store/urls.ts';
import type { BlankForm, Shown } from '../blank-form.ts';
import { blankForms, chooserOf } from '../blank-form.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { missing, page } from './frame.ts';

/** What was filled in, by the element's key, and what keeps it from being sent. */
export interface Filled {
  readonly title: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly faults: readonly string[];
}

/** Which form? */
export async function chooser(rehearsal: Rehearsal): Promise<Answer> {
  const { files, repository, github, who } = rehearsal;
  const path = `${repositoryPath(repository)}/issues/new`;
  const { blank, links } = chooserOf(files);
  const forms = blankForms(files);
  // Whoever may write is always let open a blank one.
  const mayBlank = blank || hasRole(repository, github.store.user(who), 'write') || forms.length === 0;
  const row = (to: string, name: string, about: string) =>
    html`<li>
      <div class="what">
        <a class="title" href="${path}?template=${encodeURIComponent(to)}">${name}</a>
        <p class="small">${about}</p>
      </div>
    </li>`;
  const body = html`<h1>New ticket</h1>
    <ul class="issues">
      ${forms.map(({ file, name, about }) => row(file, name, about))}
      ${mayBlank ? row('', 'Blank issue', 'A title and a text, without a form') : null}
      ${links.map(
        ({ name, about }) =>
          html`<li>
            <div class="what">
              <b>${name}</b> <span class="dim">↗</span>
              <p class="small">${about}</p>
            </div>
          </li>`,
      )}
    </ul>`;
  return await page(rehearsal, { title: 'New ticket', tab: 'tickets', path, body });
}

/** A form as GitHub shows it. The empty file name stands for a blank issue. */
export async function formPage(
  rehearsal: Rehearsal,
  file: string,
  filled: Filled | null = null,
): Promise<Answer> {
  const form =
    blankForms(rehearsal.files).find((one) => one.file === file) ?? (file === '' ? BLANK : undefined);
  if (form === undefined) return await missing(rehearsal, `There is no form ${file}.`);
  const { repository, who } = rehearsal;
  const path = `${repositoryPath(repository)}/issues/new?template=${encodeURIComponent(file)}`;
  const text =
    form.elements === null
      ? words(form, filled)
      : form.elements.map((one, index) => element(rehearsal, one, index, filled));
  const body = html`<h1>${form.name}</h1>
    <p class="dim">${form.about}</p>
    ${
      (filled?.faults.length ?? 0) === 0
        ? null
        : html`<div class="notice refused" role="alert">
            <b>GitHub would not take it.</b> ${filled?.faults.join(' ') ?? ''}
          </div>`
    }
    <form method="post" action="/-/open" class="form">
      <input type="hidden" name="template" value="${file}" />
      <div class="field">
        <label for="title">Title <span class="need">*</span></label>
        <input id="title" name="title" required maxlength="256" value="${filled?.title ?? form.title}" />
      </div>
      ${text}
      <div class="buttons">
        <button class="primary">Submit as ${who}</button>
      </div>
    </form>`;
  return await page(rehearsal, { title: form.name, tab: 'tickets', path, body });
}

const BLANK: BlankForm = {
  ...{ file: '', name: 'Blank issue', about: 'A title and a text, without a form.', title: '', labels: [] },
  ...{ elements: null, body: '' },
};

function words({ body }: BlankForm, filled: Filled | null): Html {
  return html`<div class="field">
    <label for="body">Description</label>
    <textarea id="body" name="body" rows="10">${filled?.answers.body?.[0] ?? body}</textarea>
  </div>`;
}

function element(rehearsal: Rehearsal, shown: Shown, index: number, filled: Filled | null): Html | null {
  const { type, label, key, description, required, multiple } = shown;
  const markdown = (text: string) =>
    new Html(renderMarkdown(rehearsal.github.store, rehearsal.repository, text));
  if (type === 'markdown') return html`<div class="md said">${markdown(shown.value)}</div>`;
  const id = `field-${String(index)}`;
  const name = `answer:${key}`;
  const given = filled?.answers[key];
  const need = required ? html` <span class="need" aria-hidden="true">*</span>` : null;
  const about =
    description === ''
      ? null
      : html`<div class="about small" id="${id}-about">${markdown(description)}</div>`;
  const described = description === '' ? null : html`aria-describedby="${id}-about"`;
  const isGroup = type === 'checkboxes' || (type === 'dropdown' && multiple);
  if (isGroup)
    return html`<fieldset class="field" ${described}>
      <legend>${label}${need}</legend>
      ${about}${shown.options.map((option, at) => {
        const isOn = given?.includes(option.label) ?? (type === 'dropdown' && shown.chosen === at);
        return html`<label class="choice"
          ><input
            type="checkbox"
            name="${name}"
            value="${option.label}"
            ${isOn ? html`checked` : null}
            ${option.required ? html`required` : null}
          />
          ${markdown(option.label)}${option.required ? html` <span class="need">*</span>` : null}</label
        >`;
      })}
    </fieldset>`;
  return html`<div class="field">
    <label for="${id}">${label}${need}</label>
    ${about}${control(shown, { id, name, given: given?.[0], described, required })}
  </div>`;
}

interface Control {
  readonly id: string;
  readonly name: string;
  readonly given: string | undefined;
  readonly described: Html | null;
  readonly required: boolean;
}

function control(shown: Shown, { id, name, given, described, required }: Control): Html {
  const { type, placeholder, value, options, chosen, render } = shown;
  const must = required ? html`required` : null;
  if (type === 'dropdown') {
    const picked = given ?? (chosen === null ? '' : (options[chosen]?.label ?? ''));
    return html`<select id="${id}" name="${name}" ${must} ${described}>
      ${chosen === null || !required ? html`<option value="">${required ? 'Choose one' : 'None'}</option>` : null}
      ${options.map(({ label }) => html`<option value="${label}" ${label === picked ? html`selected` : null}>${label}</option>`)}
    </select>`;
  }
  if (type === 'input')
    return html`<input
      id="${id}"
      name="${name}"
      value="${given ?? value}"
      placeholder="${placeholder}"
      ${must}
      ${described}
    />`;
  if (type === 'upload')
    return html`<input
      id="${id}"
      name="${name}"
      value="${given ?? ''}"
      placeholder="error.log: a name will do, nothing is uploaded"
      ${must}
      ${described}
    />`;
  return html`<textarea
    id="${id}"
    name="${name}"
    rows="6"
    placeholder="${placeholder}"
    ${must}
    ${described}
    ${render === null ? null : html`class="code" spellcheck="false"`}
  >
${given ?? value}</textarea>`;
}

/** What GitHub asks of a form before it takes it. */
export function faultsOf(form: BlankForm, answers: Filled['answers']): string[] {
  return (form.elements ?? []).flatMap(({ type, key, label, required, options }) => {
    const given = (answers[key] ?? []).filter((one) => one.trim() !== '');
    if (type === 'checkboxes')
      return options.flatMap((option) =>
        option.required && !given.includes(option.label) ? [`“${option.label}” must be ticked.`] : [],
      );
    return required && type !== 'markdown' && given.length === 0 ? [`“${label}” must be filled in.`] : [];
  });
}
