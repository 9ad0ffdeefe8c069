import { readMarker } from '../../src/marks/marker.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import type { KeyKind } from '../../src/marks/key.ts';
import type { Person } from '../../src/sandbox/people.ts';

export type Language = 'en' | 'de';

/** A text in each language. */
export type Words = Readonly<Record<Language, string>>;

export const words = (en: string, de: string): Words => ({ en, de });

/** The same in every language, as a command is. */
export const same = (text: string): Words => ({ en: text, de: text });

/** Something that happens to a ticket; without a deed time passes. */
export interface Step {
  /** `mon 09:00` on the desk's clock, or so much after the step before: `+30m`. */
  readonly at: string;
  readonly who?: string;
  readonly does?: (person: Person, issue: Issue, said: (words: Words) => string) => void;
}

/** How a ticket begins: by its form, or as a blank issue. */
export interface Opening {
  readonly at: string;
  readonly who?: string;
  readonly title?: Words;
  /** Answers to the form, by their ids; null: no form. */
  readonly answers?: Readonly<Record<string, Words>> | null;
  readonly body?: Words;
}

/** A comment of the gallery: who reads it, after what, and how that came. */
export interface Scene {
  /** What happened before. */
  readonly after: Words;
  readonly desk?: 'promises' | 'targets' | 'hands' | 'cadence' | 'incidents' | 'writing';
  readonly opens: Opening;
  readonly steps?: readonly Step[];
  /** Kinds of keys whose comments are shown, as they read in the end; `page`: what the pager was sent. */
  readonly shows: readonly (KeyKind | 'page')[];
}

export interface Chapter {
  readonly title: Words;
  readonly scenes: readonly Scene[];
}

export const says =
  (text: Words): NonNullable<Step['does']> =>
  (person, issue, said) => {
    person.comment(issue, said(text));
  };

export const assigns =
  (login: string): NonNullable<Step['does']> =>
  (person, issue) => {
    person.assign(issue, login);
  };

export const closes: NonNullable<Step['does']> = (person, issue) => {
  person.close(issue, 'COMPLETED');
};

export const labels =
  (name: string): NonNullable<Step['does']> =>
  (person, issue) => {
    if (!issue.repository.labels.some((label) => label.name === name))
      person.createLabel(issue.repository, name);
    person.label(issue, name);
  };

export const unlabels =
  (name: string): NonNullable<Step['does']> =>
  (person, issue) => {
    person.unlabel(issue, name);
  };

/** Fills the desk's post-mortem in: what stands there, and what is to. */
export const fills =
  (...texts: readonly (readonly [before: Words, after: Words])[]): NonNullable<Step['does']> =>
  (person, issue, said) => {
    const paper = comments(issue).find(
      ({ body }) => readMarker(body)?.marker.keys.includes('post-mortem') === true,
    );
    if (paper === undefined) throw new Error('no post-mortem was written');
    let { body } = paper;
    for (const [before, after] of texts) {
      if (!body.includes(said(before))) throw new Error(`“${said(before)}” does not stand there`);
      body = body.replace(said(before), () => said(after));
    }
    person.editComment(paper, body);
  };
