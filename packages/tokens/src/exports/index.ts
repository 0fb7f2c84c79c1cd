export { toDtcg } from './dtcg.ts';
export { FIGMA_MODES, toFigma } from './figma.ts';
export { toShadcn } from './shadcn.ts';
export { EXPORT_THEMES, type ExportTheme, type ExportToken, recolour } from './token.ts';
