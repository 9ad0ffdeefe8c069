import type { StatementWords } from '../documents/statement-words.ts';
import type { Language } from '../policy/sections/language.ts';
import { statementWords as german } from './de/statement-words.ts';
import { statementWords } from './en/statement-words.ts';

/** What a statement says in each language. */
export const STATEMENT_WORDS: Readonly<Record<Language, StatementWords>> = { en: statementWords, de: german };
