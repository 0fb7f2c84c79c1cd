import * as kit from '@evenkeel/react';
import { isValidElement } from 'react';

const names = new Map<unknown, string>(
  Object.entries(kit).flatMap(([row, parts]): [unknown, string][] =>
    typeof parts === 'object'
      ? Object.entries(parts).map(([part, component]) => [component, `${row}.${part}`])
      : [[parts, row]],
  ),
);

/** Writes the source of a story as a consumer would: parts by their full name, handlers by what they are. */
export const source = {
  displayName: (element: unknown) =>
    isValidElement(element)
      ? typeof element.type === 'string'
        ? element.type
        : (names.get(element.type) ?? (element.type as { name?: string }).name ?? 'Component')
      : '',
  functionValue: () => 'handler',
};
