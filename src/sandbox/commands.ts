/** Messages of an action to its runner: commands on its output, and the files it was given. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

function unescape(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Reads `::error file=a.yml,line=3::message` and its kin out of what an action printed. */
export function annotations(stdout: string): Annotation[] {
  const found: Annotation[] = [];
  for (const match of stdout.matchAll(/^::(error|warning|notice)(?: (.*?))?::(.*)$/gm)) {
    const [, level, properties = '', message = ''] = match;
    const values = new Map(
      properties.split(',').flatMap((pair): [string, string][] => {
        const equals = pair.indexOf('=');
        return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1))]];
      }),
    );
    const [title, file, line, column] = ['title', 'file', 'line', 'col'].map((name) => values.get(name));
    found.push({
      level: level as Annotation['level'],
      message: unescape(message),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(column === undefined ? {} : { column: Number(column) }),
    });
  }
  return found;
}

/** Reads the output file: `name=value`, or `name<<END`, lines, `END`. */
export function outputs(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const end = heredoc ? lines.indexOf(heredoc[2] ?? '', index + 1) : -1;
    if (heredoc?.[1] !== undefined && end > index) {
      values[heredoc[1]] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}
