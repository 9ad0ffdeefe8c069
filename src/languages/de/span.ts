/** Units of time, one and many, in the dative: as behind `binnen`, `seit` and `vor`. */
const UNITS: readonly (readonly [unit: RegExp, one: string, many: string])[] = [
  [/^working/i, 'Arbeitstag', 'Arbeitstagen'],
  [/^week/i, 'Woche', 'Wochen'],
  [/^(?:day|Tag)/i, 'Tag', 'Tagen'],
  [/^hour/i, 'h', 'h'],
  [/^min/i, 'min', 'min'],
];

/** A span of time in German, as it reads behind `binnen`, from a policy's words or from spans in this language. */
export function spanOf(text: string): string {
  return text.replace(
    /\b(\d+(?:\.\d+)?|a) *(working[ -]?days?|weeks?|days?|Tage?|hours?|min(?:utes?)?)\b/gi,
    (written, count: string, unit: string) => {
      const [, one, many] = UNITS.find(([known]) => known.test(unit)) ?? [];
      if (one === undefined || many === undefined) return written;
      if (count === 'a') return `einem ${one}`;
      return `${count.replace('.', ',')} ${count === '1' ? one : many}`;
    },
  );
}
