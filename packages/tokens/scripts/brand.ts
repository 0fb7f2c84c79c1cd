import { emitBrandCss } from '../brand/css.ts';
import { emitRecipe } from '../brand/recipe.ts';
import { rolesOf } from '../brand/roles.ts';
import type { Resolved } from './load.ts';
import type { Token } from './model.ts';

/** Makes every generated file of brands, by its path in this package. Writes nothing. */
export function brandOutputs(resolved: Resolved, tokens: readonly Token[]): Record<string, string> {
  const roles = rolesOf(resolved, tokens);
  return {
    'generated/brand.css': emitBrandCss(roles, 'page'),
    'generated/brand.scoped.css': emitBrandCss(roles, 'scoped'),
    'src/generated/recipe.ts': emitRecipe(roles),
  };
}
