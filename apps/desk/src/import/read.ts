import { isChatwoot, readChatwoot } from './chatwoot.ts';
import { isEml, readEml } from './eml.ts';
import { readJson } from './json.ts';
import { readPasted } from './pasted.ts';
import { readPlain } from './plain.ts';
import { failed, type ImportContext, type ImportResult } from './problem.ts';
import { isZendesk, readZendesk } from './zendesk.ts';

/** Is the most that is read at once: a conversation of a year stays far below it. */
export const maxBytes = 2 * 1024 * 1024;

/** Reads JSON of any format that the desk knows. */
export function readJsonText(text: string, context: ImportContext): ImportResult {
  const json = readJson(text);
  if (!json.ok) return json;
  // Zendesk's incremental export gives a list; a list of one is that one.
  const value = Array.isArray(json.value) && json.value.length === 1 ? json.value[0] : json.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed({ code: 'json-shape' });
  if (isZendesk(value)) return readZendesk(value, context);
  if (isChatwoot(value)) return readChatwoot(value, context);
  if ('messages' in value || 'client' in value) return readPlain(value, context);
  return failed({ code: 'json-shape' });
}

/** Reads a text of any format. `name` is the file's, when it came from one. */
export async function readConversation(
  text: string,
  name: string,
  context: ImportContext,
): Promise<ImportResult> {
  if (text.length > maxBytes) return failed({ code: 'too-large', megabytes: maxBytes / 1024 / 1024 });
  const body = text.replace(/^\ufeff/, '');
  if (body.trim() === '') return failed({ code: 'empty' });
  if (body.includes('\u0000')) return failed({ code: 'binary' });
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'eml') return isEml(body) ? readEml(text, context) : failed({ code: 'eml-headers' });
  // A paste that begins like JSON and is not is told where it breaks, not shown as somebody's words.
  if (extension === 'json' || /^\s*[{[]\s*(?:["{}[\]]|$)/.test(body)) return readJsonText(body, context);
  if (isEml(body)) return readEml(body, context);
  return readPasted(body, context);
}

/** Reads a file. An e-mail is read by its bytes, because its parts may each have their own encoding. */
export async function readFile(file: File, context: ImportContext): Promise<ImportResult> {
  if (file.size > maxBytes) return failed({ code: 'too-large', megabytes: maxBytes / 1024 / 1024 });
  try {
    if (!/\.eml$/i.test(file.name)) return await readConversation(await file.text(), file.name, context);
    const bytes = await file.arrayBuffer();
    if (!isEml(new TextDecoder().decode(bytes)))
      return failed({ code: bytes.byteLength === 0 ? 'empty' : 'eml-headers' });
    return await readEml(bytes, context);
  } catch {
    return failed({ code: 'unreadable' });
  }
}
