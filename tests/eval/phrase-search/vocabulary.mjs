import { randomFrom, shuffled, zipf } from './random.mjs';
import * as ar from './words-ar.mjs';
import * as en from './words-en.mjs';
import * as es from './words-es.mjs';

const vowel = /[aeiou]/;
const past = (verb) => {
  if (en.irregular[verb]) return en.irregular[verb];
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return en.doubling.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};
const gerund = (verb) => {
  if (/[^aeio]e$/.test(verb) && verb.length > 3) return `${verb.slice(0, -1)}ing`;
  return en.doubling.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
};
const plural = (noun) => {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
};
const adverb = (word) => {
  if (word.endsWith('ly')) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ily`;
  return word.endsWith('le') && !vowel.test(word.at(-3)) ? `${word.slice(0, -1)}y` : `${word}ly`;
};
const feminineForm = (stem) => `${stem}a`;
const spanishPlural = (word) => (/[aeiouáéíó]$/.test(word) ? `${word}s` : `${word}es`);
const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** A list in its order of frequency: shuffled once, each word once. */
function ranked(seed, words) {
  return zipf(shuffled(randomFrom(seed), [...new Set(words)]));
}
const joined = (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end));

const prefixed = en.prefixes.flatMap((prefix) =>
  en.verbs.filter((verb) => !verb.startsWith(prefix)).map((verb) => prefix + past(verb)),
);
const brands = shuffled(
  randomFrom(41),
  en.brandStarts.flatMap((start) =>
    en.brandMiddles.flatMap((middle) => en.brandEnds.map((end) => start + middle + end)),
  ),
).slice(0, 16_000);
// Half of a natural lexicon is words seen once or twice. Compounds stand for them.
const compounds = shuffled(
  randomFrom(42),
  joined(
    [...en.adjectives, ...en.colours].filter((w) => w.length < 6),
    en.nouns,
  ),
).slice(0, 6000);
const models = Array.from({ length: 4000 }, (_, i) => {
  const random = randomFrom(7000 + i);
  const letter = () => 'BCDFGHKLMNPRSTVXZ'[Math.floor(random() * 17)];
  return `${letter()}${letter()}${100 + Math.floor(random() * 900)}`;
});

export const english = {
  N: zipf([...new Set([...shuffled(randomFrom(1), en.nouns), ...compounds])]),
  Ns: ranked(2, en.nouns.map(plural)),
  A: ranked(3, en.adjectives),
  Al: ranked(4, en.adjectives.map(adverb)),
  V: ranked(5, en.verbs),
  Ved: ranked(6, en.verbs.map(past)),
  Ving: ranked(7, en.verbs.map(gerund)),
  Pv: ranked(8, prefixed),
  B: ranked(9, brands),
  P: ranked(10, joined(en.placeStems, en.placeEnds)),
  G: ranked(11, en.givenNames),
  S: ranked(12, joined(en.surnameStems, en.surnameEnds)),
  C: ranked(13, en.colours),
  D: ranked(14, en.days),
  M: ranked(15, en.months),
  T: ranked(16, en.times),
  Num: ranked(17, en.numbers),
  L: ranked(18, en.loanwords),
  X: ranked(19, models),
};

export const spanish = {
  N: ranked(21, es.masculine),
  Ns: ranked(22, es.masculine.filter((w) => !/[íáóé]?[nst]$/.test(w)).map(spanishPlural)),
  F: ranked(23, es.feminine),
  Fs: ranked(24, es.feminine.filter((w) => !w.endsWith('n')).map(spanishPlural)),
  Ao: ranked(
    25,
    es.adjectiveStems.map((s) => `${s}o`),
  ),
  Aa: ranked(26, es.adjectiveStems.map(feminineForm)),
  Aos: ranked(
    27,
    es.adjectiveStems.map((s) => `${s}os`),
  ),
  Aas: ranked(
    28,
    es.adjectiveStems.map((s) => `${s}as`),
  ),
  Vo: ranked(
    29,
    es.participleStems.map((s) => (s === 'devuelt' ? 'devuelto' : `${s}o`)),
  ),
  Va: ranked(30, es.participleStems.map(feminineForm)),
  Vos: ranked(
    31,
    es.participleStems.map((s) => `${s}os`),
  ),
  Vas: ranked(
    32,
    es.participleStems.map((s) => `${s}as`),
  ),
  I: ranked(33, es.infinitives),
  P: ranked(34, joined(es.placeStems, es.placeEnds)),
  G: ranked(35, es.givenNames),
  S: ranked(36, joined(es.surnameStems, es.surnameEnds)),
  D: ranked(37, es.days),
  B: ranked(9, brands),
};

const definite = (word) => `ال${word}`;
const yours = (word) => `${word.replace(/ة$/, 'ت').replace(/ى$/, 'ا').replace(/ء$/, 'ؤ')}ك`;
export const arabic = {
  N: ranked(51, ar.nouns.map(definite)),
  I: ranked(52, ar.feminine),
  K: ranked(53, [...ar.nouns, ...ar.feminine].map(yours)),
  A: ranked(54, ar.adjectives.map(definite)),
  V: ranked(55, ar.verbals),
  P: ranked(
    56,
    joined(
      ar.placeStems,
      ar.placeEnds.map((end) => ` ${end}`),
    ),
  ),
  G: ranked(57, ar.givenNames),
  S: ranked(58, ar.surnameStems),
  D: ranked(59, ar.days),
  B: ranked(60, joined(en.brandStarts.slice(0, 20), en.brandEnds.slice(0, 20)).map(capital)),
};
