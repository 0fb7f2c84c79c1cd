/** Makes an id that is unique enough for one agent's own things. Works on plain-http intranets, where `randomUUID` is missing. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/**
 * Copies text to the clipboard. Resolves with whether it is there: a frame may lack the permission,
 * and then nothing is claimed.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (!navigator.clipboard) return false;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies text together with its HTML, so that an editor of rich text pastes the one and any other field the other.
 * Where the browser cannot hold both, the text alone is copied. Resolves with whether something is there.
 */
export async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') return await copyText(text);
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
