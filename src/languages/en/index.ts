import { DOCUMENTS } from '../../documents/index.ts';
import type { Wording } from '../wording.ts';
import { phrases } from './phrases.ts';

/** The language of the documents themselves. */
export const ENGLISH: Wording = { phrases, template: (name) => DOCUMENTS[name].english };
