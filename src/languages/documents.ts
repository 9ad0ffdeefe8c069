import { fitting } from '../documents/document.ts';
import type { Compiled } from '../documents/engine.ts';
import { compile, render } from '../documents/engine.ts';
import type { Words } from '../documents/field.ts';
import type { DocumentName, Facts } from '../documents/index.ts';
import { DOCUMENTS, isDocumentName } from '../documents/index.ts';
import type { ExplanationWords } from '../documents/explanation.ts';
import type { Phrases } from '../documents/phrases.ts';
import type { Language } from '../policy/sections/language.ts';
import { explanation as germanExplanation } from './de/explanation.ts';
import { TEMPLATES } from './de/index.ts';
import { phrases as german } from './de/phrases.ts';
import { explanation } from './en/explanation.ts';
import { phrases } from './en/phrases.ts';

/** One language: the words that documents share, those of an explanation, and the template of each document. */
export interface Wording {
  readonly phrases: Phrases;
  readonly explanation: ExplanationWords;
  readonly template: (name: DocumentName) => string;
}

/** Every language that the desk can write in. A document without a text in one of them does not type-check. */
export const WORDINGS: Readonly<Record<Language, Wording>> = {
  // The language of the documents themselves.
  en: { phrases, explanation, template: (name) => DOCUMENTS[name].english },
  de: { phrases: german, explanation: germanExplanation, template: (name) => TEMPLATES[name] },
};

/** What a policy says about the desk's words. */
export interface DocumentChoice {
  readonly language: Language;
  readonly timezone: string;
  /** Document name → template in place of the shipped one. Names that there are not are passed over. */
  readonly templates: ReadonlyMap<string, string>;
}

/** The desk's documents in the language, and with the templates, of one policy. */
export class Documents {
  readonly phrases: Phrases;
  readonly explanation: ExplanationWords;
  /** What went wrong with templates of the repository, one sentence a document: the shipped text stood in. */
  readonly warnings = new Map<DocumentName, string>();
  readonly #language: Language;
  readonly #words: Words;
  readonly #own = new Map<DocumentName, Compiled>();

  constructor({ language, timezone, templates }: DocumentChoice) {
    this.#language = language;
    const { phrases, explanation } = WORDINGS[language];
    this.phrases = phrases;
    this.explanation = explanation;
    this.#words = { phrases, timezone };
    for (const [name, source] of templates) {
      if (!isDocumentName(name)) continue;
      this.#try(name, () => this.#own.set(name, compile(source, 'repository')));
    }
  }

  /** Puts a document into words. A template of the repository that fails gives way to the shipped one: no comment is lost. */
  write<Name extends DocumentName>(name: Name, facts: Facts[Name]): string {
    return this.fit(name, facts).text;
  }

  /**
   * The same with as many rows a table as fit, and how many those are: Infinity where a document has no such tables.
   *
   * @param longest in characters, where the place is narrower than usual
   */
  fit<Name extends DocumentName>(
    name: Name,
    facts: Facts[Name],
    longest?: number,
  ): { readonly text: string; readonly rows: number } {
    const document = DOCUMENTS[name];
    const write = (rows: number): string => this.#render(name, document.show(facts, this.#words, rows));
    if (document.fit === null) return { text: write(Infinity), rows: Infinity };
    return fitting({ ...document.fit, ...(longest === undefined ? {} : { longest }) }, write);
  }

  #render(name: DocumentName, view: object): string {
    const own = this.#own.get(name);
    const text = own === undefined ? undefined : this.#try(name, () => renderOwn(own, view));
    return text ?? render(shipped(this.#language, name), view);
  }

  #try<Result>(name: DocumentName, attempt: () => Result): Result | undefined {
    try {
      return attempt();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.warnings.set(name, `The template for ${name} failed (${why}); the built-in text was used.`);
      return undefined;
    }
  }
}

/** The longest text of a repository's template; GitHub takes 65,536 characters a comment. */
const LONGEST = 60_000;

/**
 * What a template of a repository makes of a view.
 *
 * @throws when it fails, or makes nothing or more than a comment holds
 */
export function renderOwn(own: Compiled, view: object): string {
  const text = render(own, view);
  if (text === '') throw new Error('it makes no text');
  if (text.length > LONGEST) throw new Error(`it makes ${String(text.length)} characters`);
  return text;
}

const byTemplates = new WeakMap<DocumentChoice['templates'], Map<string, Documents>>();

/** The documents of a policy, compiled once for each map of templates. */
export function documentsOf({ language, timezone, templates }: DocumentChoice): Documents {
  const known = byTemplates.get(templates) ?? new Map<string, Documents>();
  byTemplates.set(templates, known);
  const key = `${language} ${timezone}`;
  const documents = known.get(key) ?? new Documents({ language, timezone, templates });
  known.set(key, documents);
  return documents;
}

const compiled = new Map<string, Compiled>();

function shipped(language: Language, name: DocumentName): Compiled {
  const key = `${language} ${name}`;
  const template = compiled.get(key) ?? compile(WORDINGS[language].template(name), 'shipped');
  compiled.set(key, template);
  return template;
}
