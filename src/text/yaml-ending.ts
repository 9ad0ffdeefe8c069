/** The same path with the other of the two usual endings of YAML files; null: it has neither. */
export function otherYamlEnding(file: string): string | null {
  const [, stem, ending] = /^(.*)\.(ya?ml)$/is.exec(file) ?? [];
  return stem === undefined ? null : `${stem}.${ending?.length === 3 ? 'yaml' : 'yml'}`;
}
