export { cssVar, type EkToken } from './generated/tokens.ts';
