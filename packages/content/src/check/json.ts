/** Tells where a JSON text stops being JSON, and why. Line and column are counted from one. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const space = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const word = /[\p{L}\p{N}_$.+-]+/uy;

type Want = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or ]' | ', or }' | 'end';

const wanted: Readonly<Record<Want, string>> = {
  value: 'a value is expected',
  'value or ]': 'a value or the closing ] is expected',
  name: 'a name in double quotes is expected',
  'name or }': 'a name in double quotes or the closing } is expected',
  ':': 'a colon is missing',
  ', or ]': 'a comma or the closing ] is missing',
  ', or }': 'a comma or the closing } is missing',
  end: 'the text should end',
};

function explain(text: string, at: number, want: Want): string {
  const sign = text[at];
  if (sign === undefined) return `The file ends too early: ${wanted[want]}.`;
  if (sign === "'" || sign === '“' || sign === '”' || sign === '‘' || sign === '’')
    return `Here stands ${sign}. JSON takes straight double quotes only.`;
  if (sign === '"')
    return want === ':' || want.startsWith(',') || want === 'end'
      ? `Here ${wanted[want]}, and a text begins.`
      : 'This text is not closed, or holds a line break or a backslash that is not escaped.';
  if (sign === '/' || sign === '#') return 'Here stands a comment. JSON takes none.';
  if (want === 'name' && sign === '}') return 'There is a comma too many before this }.';
  if (want === 'value' && (sign === ']' || sign === '}')) return `Before this ${sign} ${wanted.value}.`;
  word.lastIndex = at;
  const found = (word.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)).slice(0, 20);
  return `Here ${wanted[want]}, and ${found} stands.`;
}

function findFault(text: string): { at: number; want: Want } | undefined {
  const open: ('[' | '{')[] = [];
  let want: Want = 'value';
  let at = 0;
  const afterValue = (): Want => {
    const around = open.at(-1);
    return around === '[' ? ', or ]' : around === '{' ? ', or }' : 'end';
  };
  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    const sign = text[at];
    if (sign === undefined) return want === 'end' ? undefined : { at, want };
    if (want.startsWith('value')) {
      if (sign === ']' && want === 'value or ]') {
        open.pop();
        want = afterValue();
        at++;
      } else if (sign === '[' || sign === '{') {
        open.push(sign);
        want = sign === '[' ? 'value or ]' : 'name or }';
        at++;
      } else {
        scalar.lastIndex = at;
        if (!scalar.exec(text)) return { at, want };
        at = scalar.lastIndex;
        want = afterValue();
      }
    } else if (want.startsWith('name')) {
      if (sign === '}' && want === 'name or }') {
        open.pop();
        want = afterValue();
        at++;
      } else {
        scalar.lastIndex = at;
        if (sign !== '"' || !scalar.exec(text)) return { at, want };
        at = scalar.lastIndex;
        want = ':';
      }
    } else {
      if (want === ':' && sign === ':') want = 'value';
      else if (want.startsWith(',') && sign === ',') want = want === ', or ]' ? 'value' : 'name';
      else if (want.startsWith(',') && sign === want.at(-1)) {
        open.pop();
        want = afterValue();
      } else return { at, want };
      at++;
    }
  }
}

/**
 * Reads JSON, or tells in a plain sentence where and why it is none.
 * Engines word and place this differently, or not at all; this is the same everywhere.
 */
export function parseJson(source: string): { value: unknown } | { fault: JsonFault } {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  try {
    return { value: JSON.parse(text) };
  } catch {
    const found = findFault(text);
    const before = text.slice(0, found?.at ?? 0).split(/\r\n|\r|\n/);
    return {
      fault: {
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        message: found ? explain(text, found.at, found.want) : 'The file is not JSON.',
      },
    };
  }
}
