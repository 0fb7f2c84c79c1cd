const loneSurrogate = /\p{Surrogate}/gu;
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Embeddings and overrides: they turn what follows around, and nothing needs them. */
const turning = /[\u202A-\u202E]/g;
const isolates = /[\u2066-\u2069]/g;
const closing = '\u2069';

/** Closes every isolate that was opened and drops what closes none, so that a text turns nothing but itself. */
function closed(text: string): string {
  let open = 0;
  const kept = text.replace(isolates, (mark) => {
    if (mark !== closing) open++;
    else if (open > 0) open--;
    else return '';
    return mark;
  });
  return kept + closing.repeat(open);
}

/**
 * Makes a host's text fit for one line of any output: no line breaks, no control characters, no half characters,
 * and no direction mark that reaches beyond it. Words are never changed.
 */
export function cleanText(text: string): string {
  const plain = text.replace(unprintable, ' ').replace(loneSurrogate, '\uFFFD').replace(turning, '');
  return closed(plain).replace(/ {2,}/g, ' ').trim();
}
