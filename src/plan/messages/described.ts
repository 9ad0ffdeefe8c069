import type { Login, Markdown } from './engine.ts';
import type { DocumentName, Views } from './views.ts';

/** What a variable means; for a list or a group of them, what each of its own does. */
export type Described<Value> = Value extends string | number | boolean | Login | Markdown
  ? string
  : Value extends readonly (infer Item)[]
    ? Item extends string | number | Login
      ? string
      : { readonly about: string; readonly each: Described<Item> }
    : { readonly [Key in keyof Value]: Described<Value[Key]> };

export interface DocumentEntry<Name extends DocumentName> {
  /** When the desk writes it. */
  readonly about: string;
  readonly variables: Described<Views[Name]>;
}

/** What every document says of its times. */
export const TIMEZONE = 'The zone in which times are written.';
