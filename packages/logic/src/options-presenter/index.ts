export * from './choice.ts';
export { cleanText } from './clean.ts';
export { type BothTimes, isZone, sayBothTimes, sayDeadline } from './deadline.ts';
export { toEmailHtml } from './email.ts';
export { escapeMarkdown, toMarkdown } from './markdown.ts';
export { toPlainText } from './plain.ts';
export { none, type Problem, type ReadOptions, readOptions } from './read.ts';
export {
  composeReply,
  fieldOf,
  labelOf,
  type Presented,
  type Reply,
  type ReplyRow,
  titleOf,
  usedFields,
} from './reply.ts';
export { breath, inBreaths, type SpokenPart, toSpoken } from './spoken.ts';
