import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversations/index.ts';
import { words } from '../words/index.ts';
import type { ImportContext, ImportProblem, ImportResult } from './problem.ts';
import { maxBytes, readConversation } from './read.ts';

const context: ImportContext = {
  id: 'own-1',
  now: Date.UTC(2026, 10, 24, 14, 8),
  agent: { name: 'Noor Haddad', firstName: 'Noor' },
  unknownClient: 'Client',
  locale: 'en',
};
const sample = (name: string) => readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8');
const read = (text: string, name = '') => readConversation(text, name, context);

async function opened(text: string, name = ''): Promise<Conversation> {
  const result = await read(text, name);
  if (!result.ok) throw new Error(words.en.problems(result.problem));
  return result.conversation;
}
async function refused(text: string, name = ''): Promise<ImportProblem> {
  const result: ImportResult = await read(text, name);
  if (result.ok) throw new Error('It was opened.');
  return result.problem;
}
const turns = ({ messages }: Conversation) => messages.map(({ from, text }) => [from, text]);

describe('the sample files', () => {
  it('opens a Zendesk ticket with its people, its internal note and its HTML as text', async () => {
    const conversation = await opened(sample('zendesk-ticket.json'), 'zendesk-ticket.json');
    expect(conversation).toMatchObject({
      source: 'zendesk',
      channel: 'email',
      subject: 'Wrong colour, and now no one calls back',
      client: { name: 'Moira Keane', firstName: 'Moira', locale: 'en-IE', timeZone: 'Europe/Dublin' },
    });
    expect(conversation.messages.map(({ from, author }) => [from, author])).toEqual([
      ['client', undefined],
      ['agent', 'Piotr Zielinski'],
      ['note', 'Piotr Zielinski'],
      ['client', undefined],
    ]);
    expect(conversation.messages[3]?.text).toContain('Please do not promise me calls that nobody makes.');
    expect(conversation.messages[3]?.text).not.toMatch(/[<>]/);
  });

  it('opens a Chatwoot conversation in Spanish, without its activity line', async () => {
    const conversation = await opened(sample('chatwoot-conversation.json'));
    expect(conversation).toMatchObject({
      source: 'chatwoot',
      channel: 'chat',
      client: { name: 'Inés Barrera', locale: 'es' },
    });
    expect(conversation.messages.map(({ from }) => from)).toEqual(['client', 'agent', 'note', 'client']);
    expect(conversation.messages[0]?.at).toBe(1_795_510_800_000);
  });

  it('opens the plain format in Arabic with its own facts', async () => {
    const { client, order, messages } = await opened(sample('plain-conversation.json'));
    expect(client).toMatchObject({ firstName: 'سامي', locale: 'ar', timeZone: 'Asia/Riyadh' });
    expect(client.facts).toContainEqual({ kind: 'other', label: 'موعد التسليم', value: '22 نوفمبر' });
    expect(order).toEqual({ number: '48355' });
    expect(messages.at(-1)).toMatchObject({ from: 'note' });
  });

  it('opens an e-mail: decoded name and subject, own words only', async () => {
    const { client, subject, messages } = await opened(sample('email.eml'), 'email.eml');
    expect(client).toMatchObject({ name: 'Bjørn Aasen', email: 'bjorn.aasen@example.com' });
    expect(subject).toBe('Order 47602 — I would like an answer');
    expect(messages[0]?.text).toContain('You write that my case is important to you.');
    expect(messages[0]?.text).not.toContain('>');
    expect(messages[0]?.text).not.toContain('Thank you for contacting us');
  });

  it('opens a pasted chat: who spoke first is the client, a line without a name goes on', async () => {
    const conversation = await opened(sample('pasted-chat.txt'));
    expect(conversation.client).toMatchObject({ name: 'Ruth Adeyemi', firstName: 'Ruth' });
    expect(turns(conversation)[3]).toEqual(['client', 'I sent it on Sunday.\nAnd again yesterday.']);
    expect(conversation.messages[2]?.from).toBe('agent');
  });
});

describe('pasted text', () => {
  it.each([
    [
      'Dana: Where is it?\nNoor: I am looking.',
      [
        ['client', 'Where is it?'],
        ['agent', 'I am looking.'],
      ],
    ],
    [
      '[24/11/2026, 14:02:11] Dana W.: Where?\n[24/11/2026, 14:03:00] Support: Here.',
      [
        ['client', 'Where?'],
        ['agent', 'Here.'],
      ],
    ],
    ['24/11/26, 2:02 PM - Dana: Where?', [['client', 'Where?']]],
    ['2026-11-24T14:02:00Z Dana: Where?', [['client', 'Where?']]],
    [
      'Dana (14:02): Where?\nAgent (14:03): Here.',
      [
        ['client', 'Where?'],
        ['agent', 'Here.'],
      ],
    ],
    [
      'Dana, 14:02\nWhere is it?\n\nYou, 14:03\nHere.',
      [
        ['client', 'Where is it?'],
        ['agent', 'Here.'],
      ],
    ],
    [
      'You: Hello\nDana: Hi',
      [
        ['agent', 'Hello'],
        ['client', 'Hi'],
      ],
    ],
    [
      'ليلى: أين طلبي؟\nنور: لحظة',
      [
        ['client', 'أين طلبي؟'],
        ['agent', 'لحظة'],
      ],
    ],
    [
      'Dana: See https://example.com/a: it is wrong\nOrder: 48213',
      [['client', 'See https://example.com/a: it is wrong\nOrder: 48213']],
    ],
    ['I want my money back: now.\nThank you', [['client', 'I want my money back: now.\nThank you']]],
    [
      'Ana de la Torre: Hola\nMarc van der Berg: Buenas',
      [
        ['client', 'Hola'],
        ['agent', 'Buenas'],
      ],
    ],
    ['https://example.com is broken', [['client', 'https://example.com is broken']]],
  ])('reads %j', async (text, expected) => {
    expect(turns(await opened(text))).toEqual(expected);
  });

  it('keeps the date and the half of the day', async () => {
    const { messages } = await opened('24/11/26, 2:02 PM - Dana: Where?');
    expect(new Date(messages[0]?.at ?? 0).toString()).toContain('Nov 24 2026 14:02:00');
  });

  it('has a name for a client who is not named', async () => {
    expect((await opened('Where is my order')).client.name).toBe('Client');
    expect((await opened('{"messages": [{"from": "client", "text": "Hi"}]}')).client.name).toBe('Client');
  });
});

describe('a file that does not parse', () => {
  const zendesk = JSON.parse(sample('zendesk-ticket.json'));
  const plain = JSON.parse(sample('plain-conversation.json'));
  it.each<[string, string, string, string]>([
    ['nothing', '', '', 'There is nothing in it.'],
    ['spaces', ' \n ', 'x.txt', 'There is nothing in it.'],
    [
      'bytes',
      'PK\u0003\u0004\u0000\u0000',
      'x.zip',
      'It is not text. Save the conversation as JSON, .eml or plain text.',
    ],
    [
      'cut JSON',
      '{"messages": [',
      'x.json',
      'The JSON stops too early, at line 1, column 15. It may have been cut off.',
    ],
    [
      'a comma too many',
      '{\n  "messages": [],\n}',
      '',
      'The JSON is not valid at line 3, column 1: “}” is not expected there.',
    ],
    ['other JSON', '{"hello": 1}', '', words.en.problems({ code: 'json-shape' })],
    ['a list of two', '[{}, {}]', 'x.json', words.en.problems({ code: 'json-shape' })],
    [
      'no text',
      JSON.stringify({ ...plain, messages: [{ from: 'client' }] }),
      '',
      'The field messages[0].text is missing.',
    ],
    [
      'an unknown speaker',
      JSON.stringify({ ...plain, messages: [{ from: 'robot', text: 'x' }] }),
      '',
      'The field messages[0].from is not what it should be: ("client" | "agent" | "note") is needed there, and it holds “robot”.',
    ],
    [
      'no date',
      JSON.stringify({ ...plain, messages: [{ from: 'client', at: 'soon', text: 'x' }] }),
      '',
      'The field messages[0].at is not a date: it holds “soon”. Write it like 2026-11-24T14:02:00Z.',
    ],
    [
      'a client that is a number',
      JSON.stringify({ ...plain, client: 7 }),
      '',
      'The field client is not what it should be: Object is needed there, and it holds 7.',
    ],
    [
      'only the agent',
      JSON.stringify({ ...plain, messages: [{ from: 'agent', text: 'x' }] }),
      '',
      words.en.problems({ code: 'no-client' }),
    ],
    ['no messages', JSON.stringify({ ...plain, messages: [] }), '', 'It holds no messages.'],
    [
      'a broken Zendesk date',
      JSON.stringify({ ...zendesk, comments: [{ body: 'x', created_at: 'never' }] }),
      '',
      'The field comments[0].created_at is not a date: it holds “never”. Write it like 2026-11-24T14:02:00Z.',
    ],
    [
      'a Zendesk ticket that is text',
      '{"ticket": "x"}',
      '',
      'The field ticket is not what it should be: Object is needed there, and it holds “x”.',
    ],
    [
      'a Chatwoot kind',
      '{"payload": [{"message_type": 9, "content": "x"}]}',
      '',
      'The field payload[0].message_type is not what it should be: 0, 1, 2, 3 is needed there, and it holds 9.',
    ],
    [
      'a Chatwoot payload that is no list',
      '{"payload": 3}',
      '',
      'The field payload is not what it should be: Array is needed there, and it holds 3.',
    ],
    [
      'an e-mail without From',
      'Subject: x\n\nHello',
      'x.eml',
      'It does not begin like an e-mail: the “From” header is missing.',
    ],
    ['an e-mail without text', 'From: a@example.com\nSubject: x\n\n', 'x.eml', 'The e-mail has no text.'],
  ])('says what is wrong with %s', async (_what, text, name, sentence) => {
    expect(words.en.problems(await refused(text, name))).toBe(sentence);
  });

  it('refuses what is too large before reading it', async () => {
    expect(await refused('a'.repeat(maxBytes + 1))).toEqual({ code: 'too-large', megabytes: 2 });
  });

  it('says every problem in every language', () => {
    const problems: ImportProblem[] = [
      ...(
        [
          'empty',
          'binary',
          'unreadable',
          'json-shape',
          'no-messages',
          'no-client',
          'eml-headers',
          'eml-empty',
        ] as const
      ).map((code) => ({ code })),
      { code: 'too-large', megabytes: 2 },
      { code: 'json-end', line: 1, column: 2 },
      { code: 'json-syntax', line: 1, column: 2, found: 'x' },
      { code: 'field-missing', path: 'a.b' },
      { code: 'field-wrong', path: 'a.b', expected: 'x', found: 'y' },
      { code: 'date-wrong', path: 'a.b', found: 'y' },
    ];
    for (const { problems: say } of Object.values(words)) {
      const said = problems.map(say);
      expect(new Set(said).size).toBe(problems.length);
      for (const sentence of said) expect(sentence).toMatch(/[.]$/);
    }
  });
});

describe('any text at all', () => {
  it('is opened or refused, never thrown at', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.string().map((text) => `From: ${text}\n\n${text}`),
      fc.string().map((text) => `[14:02] Dana: ${text}\nNoor: ${text}`),
    );
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('', 'a.json', 'a.eml', 'a.txt'), async (text, name) => {
        const result = await read(text, name);
        if (result.ok) expect(result.conversation.messages.length).toBeGreaterThan(0);
        else expect(words.en.problems(result.problem)).toMatch(/\.$/);
      }),
      { numRuns: 500 },
    );
  });

  it('with any values in the known fields is opened or refused, never thrown at', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, '', 0, 1, -1, 1e20, 'client', 'agent', true),
    );
    const shape = fc.oneof(
      fc.record({ ticket: value, comments: value, users: value }),
      fc.record({
        ticket: fc.record({ requester_id: value, created_at: value, subject: value, description: value }),
        comments: fc.array(
          fc.record({ author_id: value, body: value, html_body: value, created_at: value, public: value }),
        ),
      }),
      fc.record({
        meta: value,
        payload: fc.oneof(
          value,
          fc.array(
            fc.record({
              content: value,
              message_type: value,
              created_at: value,
              private: value,
              sender: value,
            }),
          ),
        ),
      }),
      fc.record({
        client: fc.record({ name: value, locale: value, timeZone: value }),
        messages: fc.array(fc.record({ from: value, text: value, at: value })),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shape, async (json) => {
        const result = await read(JSON.stringify(json));
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps markup as text', async () => {
    const markup = '<img src=x onerror="alert(1)"> & <b>now</b>';
    for (const text of [
      `Dana: ${markup}`,
      JSON.stringify({ client: { name: markup }, messages: [{ from: 'client', text: markup }] }),
      JSON.stringify({ payload: [{ message_type: 0, content: markup, sender: { name: 'Dana' } }] }),
      JSON.stringify({ ticket: { requester_id: 1 }, comments: [{ author_id: 1, body: markup }] }),
    ])
      expect((await opened(text)).messages[0]?.text).toBe(markup);
  });
});
