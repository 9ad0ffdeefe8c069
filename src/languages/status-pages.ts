import type { StatusPageWords } from '../documents/status-page-words.ts';
import type { Language } from '../policy/sections/language.ts';
import { statusPage as german } from './de/status-page.ts';
import { statusPage } from './en/status-page.ts';

/** What a status page says in each language. */
export const STATUS_PAGE_WORDS: Readonly<Record<Language, StatusPageWords>> = { en: statusPage, de: german };

/** The name of each language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
