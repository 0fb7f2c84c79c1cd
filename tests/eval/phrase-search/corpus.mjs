import * as framesEn from './frames-en.mjs';
import { pick, randomFrom } from './random.mjs';
import { arabic, english, spanish } from './vocabulary.mjs';
import * as framesAr from './words-ar.mjs';
import * as framesEs from './words-es.mjs';

/** The sizes that the bench and the relevance table use. Each library holds the smaller ones as its first phrases. */
export const sizes = [100, 1_000, 10_000, 100_000];

const languages = {
  en: { frames: framesEn, words: english, greetings: framesEn.greetings, tags: ['N', 'V'] },
  es: {
    frames: framesEs,
    words: spanish,
    greetings: ['Hola, {{ client.first_name | default: "buenos días" }}: '],
    tags: ['N', 'I'],
  },
  ar: {
    frames: framesAr,
    words: arabic,
    greetings: ['مرحبا {{ client.first_name | default: "بك" }}، '],
    tags: ['I', 'V'],
  },
};

/** Tells the language of the phrase at a place: one in ten is Spanish, one in twenty Arabic. */
export function localeAt(index) {
  const place = index % 20;
  if (place === 13) return 'ar';
  return place === 4 || place === 17 ? 'es' : 'en';
}

/** Fills the slots of a frame. The words that filled the open slots are added to `used`. */
function fill(frame, words, random, used) {
  return frame.replace(/\{([A-Z][a-z]*)\}/g, (_, slot) => {
    const word = words[slot](random);
    if (slot !== 'D' && slot !== 'T' && slot !== 'Num') used.push(word);
    return word;
  });
}

const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const wordCount = (text) =>
  text
    .replace(/\{\{.*?\}\}/g, 'name')
    .trim()
    .split(/\s+/).length;

/** Makes the phrase at a place, the same for ever, in the shape of the kit's Phrase. */
export function phraseAt(index) {
  const { frames, words, greetings, tags } = languages[localeAt(index)];
  const random = randomFrom(index * 2654435761 + 17);
  const used = [];
  const [act, feeling, intensity, opener] = pick(random, frames.openers);
  const greeted = random() < 0.07;
  let written;
  let spoken;
  do {
    used.length = 0;
    spoken = `${opener.replace('%', () => fill(pick(random, frames.problems), words, random, used))}.`;
    written = `${greeted ? pick(random, greetings) : ''}${spoken}`;
    if (random() < 0.65) written += ` ${capital(fill(pick(random, frames.closers), words, random, used))}.`;
  } while (wordCount(written) < 8 || wordCount(written) > 30);

  const phrase = {
    id: `bench.${String(index).padStart(6, '0')}`,
    step: 'empathise',
    act,
    feelings: [feeling],
    intensity: [...intensity],
    written,
  };
  if (random() < 0.8) phrase.title = capital(fill(pick(random, frames.titles), words, random, []));
  if (random() < 0.5) phrase.keywords = [pick(random, used).toLowerCase(), words[tags[0]](random)];
  if (random() < 0.4) phrase.tags = [words[pick(random, tags)](random).toLowerCase()];
  if (random() < 0.35) phrase.spoken = spoken;
  return phrase;
}

/** Makes the first `count` phrases. */
export const makePhrases = (count) => Array.from({ length: count }, (_, index) => phraseAt(index));

/** Gives what a search engine of any make is handed of a phrase: title, written text, keywords, tags. No variables. */
export function textOf(phrase) {
  return [
    phrase.title,
    phrase.written.replace(/\{\{.*?\}\}[,:،]?\s*/g, ''),
    ...(phrase.keywords ?? []),
    ...(phrase.tags ?? []),
  ]
    .filter(Boolean)
    .join(' ');
}
