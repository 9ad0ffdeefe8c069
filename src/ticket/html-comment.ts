/** Text without its HTML comments. One that does not end stays. */
export function uncommented(text: string): string {
  let kept = '';
  let position = 0;
  for (;;) {
    const start = text.indexOf('<!--', position);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 2);
    if (end === -1) return kept + text.slice(position);
    kept += text.slice(position, start);
    position = end + 3;
  }
}
