import type { ArgTypesEnhancer } from 'storybook/internal/types';

interface Docgen {
  readonly props?: Readonly<Record<string, { tsType?: { name: string; raw?: string } }>>;
}

/** Says the type of a prop as its source does: react-docgen would call every optional one a "union". */
export const sayPropTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const { props = {} } = (component as { __docgenInfo?: Docgen } | undefined)?.__docgenInfo ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const type = props[name]?.tsType?.raw ?? props[name]?.tsType?.name;
      if (!type) return [name, argType];
      const summary = type
        .replace(/\s+/g, ' ')
        .replace(/ \| undefined$/, '')
        .replace(/^\((.*)\)$/, '$1');
      return [name, { ...argType, table: { ...argType.table, type: { summary } } }];
    }),
  );
};
