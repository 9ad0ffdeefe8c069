import type { PromiseWords } from '../documents/promise-words.ts';
import type { Language } from '../policy/sections/language.ts';
import { promiseWords as german } from './de/promise-words.ts';
import { promiseWords } from './en/promise-words.ts';

/** What the page of a policy's promises says in each language. */
export const PROMISE_WORDS: Readonly<Record<Language, PromiseWords>> = { en: promiseWords, de: german };
