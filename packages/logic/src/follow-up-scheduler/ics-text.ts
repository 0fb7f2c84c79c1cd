/** Lines of a calendar file are folded after so many octets (RFC 5545, 3.1). */
const longest = 75;

const octets = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Takes out what no line of a calendar file may hold: control signs, and halves of characters. */
function clean(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

/** Writes a text as the value of a property (RFC 5545, 3.3.11). Nothing in it can end the line or begin another. */
export function icsText(text: string): string {
  return clean(text).replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\n/g, '\\n');
}

/** Joins lines to a file: each ends with CRLF and is folded after 75 octets, never inside a character. */
export function icsLines(lines: readonly string[]): string {
  let file = '';
  for (const line of lines) {
    let length = 0;
    for (const sign of line) {
      if (length + octets(sign) > longest) {
        file += '\r\n ';
        length = 1;
      }
      file += sign;
      length += octets(sign);
    }
    file += '\r\n';
  }
  return file;
}

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Writes what a wall shows: `20261124T090000`. */
export function icsWall({ year, month, day, hour, minute }: Fields): string {
  return `${four(year)}${two(month)}${two(day)}T${two(hour)}${two(minute)}00`;
}

/** Writes an instant in UTC: `20261124T090000Z`. */
export function icsUtc(at: number): string {
  const date = new Date(at);
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Writes how far a zone is ahead of UTC: `+0530`. */
export function icsOffset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
