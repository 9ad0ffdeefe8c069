/** Characters that nobody sees: joiners, direction marks, soft hyphens. They differ between a form and its bodies. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Nothing in it could be written otherwise. */
const ORDINARY = /^(?:[!-~]| (?! ))*$/;

/** What of a heading or label counts when two are compared: its visible characters, blanks as one. */
export function headingKey(text: string): string {
  const trimmed = text.trim();
  if (ORDINARY.test(trimmed)) return trimmed;
  return trimmed.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
