/**
 * A sentence of the layers below and what it is in another language. `{a}` stands for what a sentence quotes, `{a!}`
 * for a part that is such a sentence itself, `{a~}` for a span of time.
 */
export type ReasonTable = readonly (readonly [english: string, translated: string])[];

/** Longer sentences quote too much to be worth taking apart. */
const LONGEST = 1_000;

/**
 * Reads reasons by the shapes of a table. What has none of them stays as it is.
 *
 * @param span says a span of time, `3 working days`
 */
export function translator(
  table: ReasonTable,
  span: (english: string) => string,
): (english: string) => string {
  const shapes = table.map(([english, translated]) => ({ shape: shapeOf(english), translated }));
  const translate = (english: string): string => {
    if (english.length > LONGEST) return english;
    for (const { shape, translated } of shapes) {
      const parts = shape.exec(english)?.groups ?? (shape.test(english) ? {} : null);
      if (parts === null) continue;
      return translated.replace(/\{(\w)([!~]?)\}/g, (_, name: string, kind: string) => {
        const part = parts[name] ?? '';
        return kind === '' ? part : kind === '!' ? translate(part) : span(part);
      });
    }
    return english;
  };
  return translate;
}

function shapeOf(english: string): RegExp {
  const pattern = english
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{(\w)[!~]?\}/g, (_, name: string) => `(?<${name}>.*?)`);
  return new RegExp(`^${pattern}$`, 's');
}
