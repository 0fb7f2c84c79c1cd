/** Names what was checked when something was found. */
export type CheckName =
  | 'json'
  | 'schema'
  | 'variable'
  | 'fill-in'
  | 'duplicate'
  | 'length'
  | 'opening'
  | 'tone'
  | 'apology'
  | 'review'
  | 'wording'
  | 'example';

/** Tells one thing to mend in a file. An error keeps the file from being used; a warning is worth a second look. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly check: CheckName;
  readonly file: string;
  /** The id of the phrase or rule, or its number where it has none. */
  readonly phrase?: string;
  /** Where in the phrase, such as `variants.email` or `fillIns[0].options`. */
  readonly field?: string;
  /** A plain sentence. */
  readonly message: string;
}

/** Is a finding before it is known which file and phrase it belongs to. */
export type Remark = Omit<Finding, 'file' | 'phrase'>;

/** Writes a finding on one line: `phrase › field: message`, as far as it has them. */
export function lineOf({ phrase, field, message }: Finding): string {
  const where = [phrase, field].filter((part) => part !== undefined && part !== '').join(' › ');
  return where ? `${where}: ${message}` : message;
}
