/** Text a person wrote, made safe to print inside one line of a message: quoted, escaped, bounded. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
