/** Writes held-out/<kind>.made.json: the half of the queries that a seeded script makes. Run once, before any engine is written. */
import { writeFileSync } from 'node:fs';
import { localeAt } from './corpus.mjs';
import { fold, makeReader, tokens } from './identify.mjs';
import { pick, randomFrom, shuffled } from './random.mjs';

const small = makeReader(10_000);
const large = makeReader(100_000);
const random = randomFrom(20_261_124);
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'ئءؤرىةوزظ'];

function neighbour(letter) {
  const row = rows.find((keys) => keys.includes(letter));
  if (row === undefined) return letter === 'e' ? 'r' : 'e';
  const at = row.indexOf(letter);
  return row[at === 0 ? 1 : at - 1];
}

/** Makes one slip of the fingers after the first letter. */
function slip(word, from = 1) {
  const letters = [...word];
  const at = from + Math.floor(random() * (letters.length - from - 1));
  const way = Math.floor(random() * 4);
  if (way === 0) letters[at] = neighbour(letters[at]);
  else if (way === 1) letters.splice(at, 1);
  else if (way === 2) letters.splice(at, 0, letters[at]);
  else [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  const result = letters.join('');
  return result === word || result[0] !== word[0] ? slip(word, from) : result;
}

const accented = (word) => fold(word) !== word.toLowerCase();
const bare = (word) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
const wrongAccent = (word) => {
  const plain = bare(word);
  if (/\p{Script=Arabic}/u.test(word)) return plain.replace(/ة$/, 'ه').replace(/^[أإآ]/, 'ا');
  const at = [...plain].findIndex(
    (letter, i) => /[aeiou]/i.test(letter) && word.normalize('NFC')[i] === letter,
  );
  return at < 0 ? plain : `${plain.slice(0, at + 1)}\u0301${plain.slice(at + 1)}`.normalize('NFC');
};

function meaningWords(index) {
  const text = small.phrases[index].written.replace(/\{\{.*?\}\}/g, '');
  return tokens(text)
    .map((word) => word.toLowerCase())
    .filter((word, i, all) => {
      const common = small.holders.get(fold(word))?.length ?? 0;
      return word.length >= 4 && common > 0 && common < 700 && all.indexOf(word) === i;
    });
}

/** Takes some words in their order, next to each other or not. */
function take(words, count, together) {
  if (together) {
    const start = Math.floor(random() * (words.length - count + 1));
    return words.slice(start, start + count);
  }
  return shuffled(
    random,
    words.map((_, i) => i),
  )
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((i) => words[i]);
}

function mixOrder(words) {
  const mixed = shuffled(random, words);
  return mixed.join() === words.join() ? [...words].reverse() : mixed;
}

function changeLongest(words, change) {
  const longest = [...words].sort((a, b) => b.length - a.length)[Math.floor(random() * 2)];
  return words.map((word) => (word === longest ? change(word) : word));
}

const makers = {
  words: (words) => take(words, 3, true).join(' '),
  partial: (words) => {
    const chosen = take(words, 3, true);
    const last = chosen.pop();
    return [...chosen, last.slice(0, Math.max(3, Math.ceil(last.length * (0.4 + random() * 0.3))))].join(' ');
  },
  abbreviated: (words) =>
    take(words, 4, true)
      .map((word) => word.slice(0, Math.min(word.length - 1, 3 + Math.floor(random() * 2))))
      .join(' '),
  dropped: (words) => take(words, 3, false).join(' '),
  swapped: (words) => mixOrder(take(words, 3, true)).join(' '),
  'one typo': (words) => changeLongest(take(words, 3, true), slip).join(' '),
  'two typos': (words, n) => {
    const chosen = take(words, 4, true);
    if (n % 5 === 4)
      return chosen
        .map((word) => (word === chosen.find((w) => w.length >= 8) ? slip(slip(word), 4) : word))
        .join(' ');
    const places = shuffled(random, [0, 1, 2, 3])
      .filter((i) => chosen[i].length >= 5)
      .slice(0, 2);
    return chosen.map((word, i) => (places.includes(i) ? slip(word) : word)).join(' ');
  },
  mixed: (words) => mixOrder(changeLongest(take(words, 3, true), slip)).join(' '),
  accents: (words, n) =>
    take(words, 3, true)
      .map((word) => (n % 2 === 0 ? bare(word) : wrongAccent(word)))
      .join(' '),
  'wrong first letter': (words) =>
    changeLongest(take(words, 3, true), (word) => neighbour(word[0]) + word.slice(1)).join(' '),
};

const expectedEdits = { 'one typo': 1, 'two typos': 2, mixed: 1, 'wrong first letter': 1 };

function acceptable(kind, query, target) {
  const near = small.read(query, target);
  if (!(near.fits <= 3)) return false;
  const edits = near.origins.reduce((sum, origin) => sum + origin.edits, 0);
  if (edits !== (expectedEdits[kind] ?? 0)) return false;
  return large.read(query, target).fits <= 4;
}

for (const [kind, make] of Object.entries(makers)) {
  const made = [];
  const taken = new Set();
  while (made.length < 20) {
    const index = Math.floor(random() * 10_000);
    // Accents are asked about in the languages that have them; the rest mostly in English, as the library is.
    const wanted =
      kind === 'accents'
        ? pick(random, ['es', 'es', 'ar', 'en'])
        : pick(random, ['en', 'en', 'en', 'en', 'es', 'ar']);
    if (localeAt(index) !== wanted || taken.has(index)) continue;
    const words = meaningWords(index);
    if (words.length < 5) continue;
    const query = make(words, made.length);
    const target = small.phrases[index].id;
    if (kind === 'accents' && !(words.some(accented) && !tokens(query).every((w) => words.includes(w))))
      continue;
    if (!acceptable(kind, query, target)) continue;
    taken.add(index);
    made.push({ kind, query, target });
  }
  const lines = made.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n');
  writeFileSync(
    new URL(`held-out/${kind.replaceAll(' ', '-')}.made.json`, import.meta.url),
    `[\n${lines}\n]\n`,
  );
}
