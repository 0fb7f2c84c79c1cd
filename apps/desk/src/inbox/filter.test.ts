import { describe, expect, it } from 'vitest';
import { conversations } from '../conversations/index.ts';
import { filterInbox } from './filter.ts';

const found = (query: string) => filterInbox(conversations, query).map(({ id }) => id);

describe('the inbox search', () => {
  it.each([
    ['48213', ['dana-whitfield']],
    ['tomas', ['tomas-herrera']],
    ['TOMÁS', ['tomas-herrera']],
    ['sofa nobody', ['dana-whitfield']],
    ['دفعت', ['layla-mansour', 'youssef-alkurdi']],
    ['hostile', ['victor-salgado', 'greta-lindqvist']],
    ['zzz', []],
  ])('for %s finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('shows all when nothing is typed', () => {
    expect(found('  ')).toHaveLength(conversations.length);
  });
});
