/** The job that the Action is a step of: what it was given, and where it tells what it did. */
export interface Job {
  readonly environment: NodeJS.ProcessEnv;
  /** The input's text without blanks around it; empty when it was not given. */
  input(name: string): string;
  /** Keeps a text out of the log. */
  mask(secret: string): void;
  info(line: string): void;
  /** Lines of the log that are folded under a title. */
  group(title: string, lines: readonly string[]): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  output(name: string, value: string | number): void;
  /** Adds Markdown to the job's summary, where it has one. */
  summary(markdown: string): Promise<void>;
}

/** Where an annotation shows. */
export interface Place {
  readonly title: string;
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
}
