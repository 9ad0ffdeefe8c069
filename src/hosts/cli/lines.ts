/**
 * The lines of a text that comes in pieces. Only a line feed ends a line, with or without a carriage return before it:
 * JSON may hold what else is taken for the end of one. A byte order mark at the beginning is left out.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let begun = false;
  for await (const piece of pieces) {
    const text = begun ? piece : piece.replace(/^\uFEFF/, '');
    begun ||= piece !== '';
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield (rest + text.slice(from, end)).replace(/\r$/, '');
      rest = '';
      from = end + 1;
    }
    rest += text.slice(from);
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
