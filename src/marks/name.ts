/** A name that people chose in letters that a key may hold; no two names share one. */
export function nameInMark(name: string): string {
  return name.replace(/[^a-z0-9-]/g, (letter) =>
    letter === ' ' ? '_' : `.${(letter.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

/** The name that `nameInMark` wrote so. */
export function nameOfMark(text: string): string {
  return text.replace(/_|\.([\da-f]+)\./g, (_, code?: string) =>
    code === undefined ? ' ' : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
