import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, missingPaths, plainOf } from './variables.ts';

const options = { locale: 'en', values: { client: { first_name: 'Dana', name: null, orders: 3 } } };
const fill = (template: string, more = {}) => plainOf(fillTemplate(template, { ...options, ...more }));

describe('a template', () => {
  test.each([
    ['Thank you, {{ client.first_name }}.', 'Thank you, Dana.'],
    ['Hello {{client.name | default: "there"}}', 'Hello there'],
    ["Hello {{ client.name | default: 'you | there' }}", 'Hello you | there'],
    ['{{ client.first_name | upcase }}', 'DANA'],
    ['{{ client.orders }} orders', '3 orders'],
    ['{{ client.name | default: "there" | capitalize }}', 'There'],
    ['No variables, and {curly} is text', 'No variables, and {curly} is text'],
  ])('%s becomes %s', (template, expected) => {
    expect(fill(template)).toBe(expected);
  });

  test('keeps a value that nobody gave visible and names it', () => {
    const pieces = fillTemplate('Order {{ order.number }} for {{ client.first_name }}', options);
    expect(missingPaths(pieces)).toEqual(['order.number']);
    expect(plainOf(pieces)).toBe('Order {{ order.number }} for Dana');
  });

  test('prefers what the agent typed', () => {
    expect(fill('{{ client.first_name }}', { fills: { 'client.first_name': 'Day' } })).toBe('Day');
    expect(fill('{{ client.first_name }}', { fills: { 'client.first_name': '  ' } })).toBe('Dana');
  });

  test('follows how the client is addressed, values inside the branches included', () => {
    const template = '{address, select, informal {Llevas {{ n.days }} días} other {Lleva {{ n.days }} días}}';
    const values = { n: { days: 2 } };
    expect(fill(template, { locale: 'es', values, address: 'informal' })).toBe('Llevas 2 días');
    expect(fill(template, { locale: 'es', values })).toBe('Lleva 2 días');
  });

  test('never reaches into what an object merely inherits', () => {
    expect(fill('{{ client.constructor.name | default: "no" }}')).toBe('no');
    expect(fill('{{ __proto__.polluted | default: "no" }}')).toBe('no');
  });

  test('takes a value as text, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== ''),
        (name) => {
          expect(fill('A {{ client.first_name }} B', { values: { client: { first_name: name } } })).toBe(
            `A ${name} B`,
          );
        },
      ),
    );
  });

  test('never throws, on any text', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '|',
      'a.b',
      'default:',
      '"',
      "'",
      ', select, ',
      'x {y}',
      '%',
      '#',
    );
    fc.assert(
      fc.property(
        fc.array(sign).map((signs) => signs.join('')),
        (template) => {
          expect(typeof fill(template)).toBe('string');
        },
      ),
    );
  });
});
