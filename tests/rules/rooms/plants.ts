type Files = Readonly<Record<string, string>>;

const logic = 'packages/logic/src/signals/signals.ts';
const react = 'packages/react/src/signals/signals.tsx';
const content = 'packages/content/src/signals/signals.ts';
const hosts = 'packages/hosts/src/drafts/drafts.ts';
const client = "'use client';\n";

const inLogic = (...texts: string[]): Files[] => texts.map((text) => ({ [logic]: text }));
const inReact = (...texts: string[]): Files[] => texts.map((text) => ({ [react]: client + text }));
const importing = (path: string, ...specifiers: string[]): Files[] =>
  specifiers.map((specifier) => ({
    [path]: `${path.endsWith('.tsx') ? client : ''}import { x } from '${specifier}';\nexport const y = x;`,
  }));

/** Plants a fault, or several, for each clause of the rule and the never-list, and what comes close and is right. */
export const plants: Readonly<
  Record<string, { readonly faults: readonly Files[]; readonly clean: readonly Files[] }>
> = {
  'rooms below': {
    faults: [
      ...importing(content, '@evenkeel/logic/base/host', '@evenkeel/tokens', 'react'),
      ...importing('packages/tokens/src/index.ts', '@evenkeel/content/base/phrase', 'react'),
      ...importing(
        logic,
        '@evenkeel/react/signals',
        '@evenkeel/hosts/drafts',
        '@evenkeel/tokens',
        'react',
        'react-dom/client',
        'node:fs',
        'fs',
        '@radix-ui/react-dialog',
      ),
      ...importing(react, '@evenkeel/hosts/drafts', '@evenkeel/elements', 'node:crypto', 'idb'),
      ...importing(hosts, '@evenkeel/react/signals', '@evenkeel/tokens', 'react'),
      { [logic]: "export const later = () => import('@evenkeel/hosts/drafts');" },
      { [logic]: "export type T = import('@evenkeel/hosts/drafts').Drafts;" },
      { [logic]: "export * from '@evenkeel/hosts/drafts';" },
      { 'packages/react/src/signals/signals.test.tsx': "import '@evenkeel/hosts/drafts';" },
    ],
    clean: [
      ...importing(logic, '@evenkeel/content/signals', '@evenkeel/content/base/phrase', 'intl-messageformat'),
      ...importing(
        react,
        '@evenkeel/content/signals',
        '@evenkeel/logic/signals',
        '@evenkeel/tokens',
        'react',
        '@radix-ui/react-dialog',
      ),
      ...importing(hosts, '@evenkeel/content/base/phrase', 'idb'),
      ...importing(
        'packages/elements/src/signals/signals.ts',
        '@evenkeel/react/signals',
        '@evenkeel/hosts/drafts',
        '@evenkeel/content/en',
      ),
      ...importing(
        'apps/desk/src/main.tsx',
        '@evenkeel/react/signals',
        '@evenkeel/hosts/drafts',
        '@evenkeel/content/en',
        '@evenkeel/logic/case',
      ),
      {
        [logic]:
          "// import '@evenkeel/hosts/drafts'\nexport const text = \"import '@evenkeel/hosts/drafts'\";",
      },
    ],
  },
  'rows apart': {
    faults: [
      ...importing(logic, '../calm-cue/index.ts', '@evenkeel/content/calm-cue'),
      ...importing(react, '../calm-cue/index.ts', '@evenkeel/logic/calm-cue', '../support-guide/index.ts'),
      ...importing(content, '../calm-cue/index.ts'),
      {
        ...importing('packages/content/src/en/signals.ts', './calm-cue.ts')[0],
        'packages/content/src/calm-cue/index.ts': '',
      },
      ...importing('packages/content/src/en/signals.ts', '../calm-cue/index.ts', '../es/signals.ts').map(
        (files) => ({
          [content]: '',
          ...files,
        }),
      ),
      ...importing('packages/react/src/testing/testing.ts', '../signals/index.ts'),
      { 'packages/react/src/signals/signals.css': "@import '../calm-cue/calm-cue.css';" },
      { 'packages/react/src/signals/signals.test.tsx': "import { CalmCue } from '../calm-cue/index.ts';" },
    ],
    clean: [
      ...importing(logic, './score.ts', '../base/host/index.ts'),
      ...importing(
        'packages/content/src/en/signals.ts',
        '../signals/index.ts',
        './phrases/own.ts',
        '../base/phrase/index.ts',
      ),
      ...importing('packages/content/src/en/index.ts', './signals.ts', '../content.ts'),
      ...importing('packages/content/src/en/tone/absolute.ts', '../../tone-guard/index.ts'),
      ...importing('packages/hosts/src/base/stores.browser.ts', '../drafts/index.ts', './contract.ts'),
      ...importing('packages/content/src/check/check.ts', '../signals/index.ts', '../en/index.ts'),
      ...importing('packages/react/src/index.ts', './signals/index.ts', './base/provider/index.ts'),
      ...importing('packages/logic/src/case/case.ts', '../signals/index.ts', '@evenkeel/content/signals'),
      ...importing(
        'packages/react/src/support-guide/support-guide.ts',
        '../signals/index.ts',
        '@evenkeel/logic/signals',
      ),
      {
        'packages/react/src/styles.css':
          "@import './signals/signals.css';\n@import './base/button/button.css';",
      },
    ],
  },
  'the roof': {
    faults: [...importing(react, '@evenkeel/logic/case'), ...importing(hosts, '@evenkeel/logic/case')],
    clean: [
      ...importing('packages/react/src/support-guide/support-guide.ts', '@evenkeel/logic/case'),
      ...importing('packages/hosts/src/journal/journal.ts', '@evenkeel/logic/case'),
      ...importing('packages/elements/src/guide/guide.ts', '@evenkeel/logic/case'),
    ],
  },
  'base below rows': {
    faults: importing('packages/logic/src/base/host/host.ts', '../../signals/index.ts'),
    clean: importing('packages/logic/src/base/host/host.ts', '../outcome/index.ts', './abilities.ts'),
  },
  doors: {
    faults: [
      ...importing(
        logic,
        '../base/host/host.ts',
        '@evenkeel/content/base/phrase/facets',
        '@evenkeel/content/signals/signals',
      ),
      ...importing('packages/react/src/index.ts', './signals/signals.tsx'),
      ...importing(react, '@evenkeel/content'),
    ],
    clean: [
      {
        'packages/react/src/base/provider/provider.ts':
          "import type { Content } from '@evenkeel/content';\nexport type C = Content;",
      },
      {
        'packages/react/src/base/provider/provider.ts':
          "import { type Content } from '@evenkeel/content';\nexport type C = Content;",
      },
    ],
  },
  'front door': {
    faults: [
      ...importing(react, '../index.ts'),
      ...importing('packages/react/src/base/provider/provider.ts', '../../index.ts'),
    ],
    clean: [],
  },
  'words stay outside': {
    faults: [
      ...importing(
        react,
        '@evenkeel/content/en',
        '@evenkeel/content/en/signals',
        '@evenkeel/content/ar',
        '@evenkeel/content/sample',
      ),
      ...importing(logic, '@evenkeel/content/es'),
      ...importing(hosts, '@evenkeel/content/en'),
      ...importing('packages/react/src/base/provider/provider.ts', '@evenkeel/content/en'),
      ...importing(content, '../en/signals.ts'),
      { [logic]: "import type { en } from '@evenkeel/content/en';\nexport type En = typeof en;" },
    ],
    clean: [
      ...importing(
        'packages/react/src/testing/testing.ts',
        '@evenkeel/content/sample',
        '@evenkeel/content/en',
      ),
      {
        'packages/react/src/signals/signals.test.tsx':
          "import { en } from '@evenkeel/content/en';\nimport { keep } from '../testing/index.ts';",
      },
      {
        'packages/react/src/signals/signals.stories.tsx':
          "import { en } from '@evenkeel/content/en/signals';",
      },
      { 'packages/logic/src/signals/signals.test.ts': "import { en } from '@evenkeel/content/en';" },
    ],
  },
  'relative within': {
    faults: [
      ...importing(
        react,
        '../../../logic/src/signals/index.ts',
        '../../../../tests/setup/dom.ts',
        '@evenkeel/react/calm-cue',
      ),
      ...importing(
        'apps/desk/src/main.ts',
        '../../../packages/react/src/signals/index.ts',
        '../../sidebar/src/main.ts',
      ),
    ],
    clean: [
      ...importing('apps/desk/src/main.ts', './inbox/inbox.ts'),
      ...importing('packages/react/src/signals/list.browser.tsx', '../../../../tests/setup/stage.tsx'),
      ...importing(
        'packages/react/src/signals/embed.browser.tsx',
        '@evenkeel/react/styles.css?inline',
        '@evenkeel/tokens/tokens.css?inline',
      ),
    ],
  },
  'no styles in scripts': {
    faults: [{ [react]: `${client}import './signals.css';` }],
    clean: [{ 'packages/react/src/signals/signals.stories.tsx': "import './signals.css';" }],
  },
  'no clock in logic': {
    faults: inLogic(
      'export const a = Date.now();',
      'export const a = new Date();',
      'export const a = Date();',
      'export const a = (now = Date.now) => now();',
      "export const a = Date['now']();",
      'export const a = performance.now();',
      'setTimeout(() => {}, 10);',
      'globalThis.setInterval(() => {}, 10);',
      'const { now } = Date; export const a = now();',
    ),
    clean: [
      ...inLogic(
        'export const a = (now: number) => new Date(now);',
        'export const a = new Date(2026, 1);',
        'export interface Clock { now(): number }\nexport const a = (clock: Clock) => clock.now();',
        'export const performance = 3;\nexport const a = performance;',
        '// Date.now() is not for logic\nexport const a = "Date.now()";',
      ),
      { 'packages/logic/src/signals/signals.test.ts': 'export const a = Date.now();' },
      { [hosts]: 'export const a = Date.now();' },
    ],
  },
  'no dice in logic': {
    faults: inLogic(
      'export const a = Math.random();',
      'const { random } = Math; export const a = random();',
      'export const a = crypto.randomUUID();',
      'export const a = globalThis.crypto.getRandomValues(new Uint8Array(1));',
    ),
    clean: inLogic(
      'export const a = (random: () => number) => random();',
      'export const a = Math.round(1.5);',
    ),
  },
  'no page in logic': {
    faults: inLogic(
      'export const a = document.title;',
      'export const a = window.innerWidth;',
      'export const a = typeof navigator;',
      'export const a = globalThis;',
      "export const a = process.env['NODE_ENV'];",
      "console.log('x');",
      'export const a = { document };',
    ),
    clean: inLogic(
      'export const a = (document: { title: string }) => document.title;',
      'export const a = (event: { window: string }) => event.window;',
      'export interface Page { document: string; window?: number }',
      'export type T = typeof document;\nexport const a = { document: 1, window: 2 };',
    ),
  },
  'no language in logic': {
    faults: inLogic(
      "export const a = 'x'.toLocaleLowerCase();",
      'export const a = (1).toLocaleString(undefined, {});',
      "export const a = 'x'.localeCompare('y');",
      'export const a = new Intl.NumberFormat();',
      'export const a = new Intl.Collator(undefined, {});',
      'export const a = Intl.DateTimeFormat();',
    ),
    clean: inLogic(
      "export const a = (l: string) => 'x'.toLocaleLowerCase(l);",
      "export const a = (l: string) => 'x'.localeCompare('y', l);",
      'export const a = (l: string) => new Intl.NumberFormat(l);',
      "export const a = 'x'.toLowerCase();",
    ),
  },
  'only hosts reach outside': {
    faults: [
      ...inReact(
        "export const a = fetch('/x');",
        "export const a = window.fetch('/x');",
        "export const a = globalThis['fetch']('/x');",
        'const { fetch: get } = window; export const a = get;',
        'export const a = (call = fetch) => call;',
        'export const a = new XMLHttpRequest();',
        "export const a = new WebSocket('wss:x');",
        "export const a = new EventSource('/x');",
        "navigator.sendBeacon('/x');",
        "window.parent.postMessage('x', '*');",
        "postMessage('x');",
        "export const a = (port: MessagePort) => port.postMessage('x');",
        "export const a = new BroadcastChannel('x');",
        "navigator.locks.request('x', () => {});",
        "export const a = indexedDB.open('x');",
        "export const a = window.indexedDB.open('x');",
        "export const a = localStorage.getItem('x');",
        'export const a = (e: Element) => e.ownerDocument.defaultView?.localStorage;',
        'export const a = sessionStorage;',
        'export const a = document.cookie;',
        "document.cookie = 'a=b';",
        'const { cookie } = document; export const a = cookie;',
      ),
      ...inLogic("export const a = fetch('/x');", 'export const a = localStorage;'),
      { [content]: "export const a = fetch('/x');" },
      { 'packages/tokens/src/index.ts': 'export const a = localStorage;' },
      { 'packages/elements/src/signals/signals.ts': "export const a = fetch('/x');" },
    ],
    clean: [
      {
        [hosts]:
          "export const a = () => fetch('/x');\nexport const b = localStorage;\nexport const c = indexedDB;",
      },
      { 'apps/desk/src/main.ts': "export const a = fetch('/x');\nexport const b = localStorage;" },
      ...inReact(
        'export const a = (fetch: () => void) => fetch();',
        'export interface Props { onFetch(): void; localStorage?: string }\nexport const a = { locks: 1 };',
        'export const a = (store: { fetch(): void }) => store.fetch();',
      ),
    ],
  },
  'devices in base/device': {
    faults: inReact(
      "navigator.clipboard.writeText('x');",
      'const { clipboard } = navigator; export const a = clipboard;',
      'navigator.vibrate(10);',
      "export const a = new Audio('x.ogg');",
      'export const a = new AudioContext();',
      'export const a = window.AudioContext;',
      'CSS.highlights.clear();',
      'export const a = new Highlight();',
      "document.execCommand('copy');",
    ),
    clean: [
      {
        'packages/react/src/base/device/index.ts':
          "export const copy = () => navigator.clipboard.writeText('x');\nexport const buzz = () => navigator.vibrate(1);\nexport const a = new AudioContext();\nCSS.highlights.clear();",
      },
      ...inReact('export const a = (text: { clipboardText: string }) => text.clipboardText;'),
    ],
  },
  'no words in react': {
    faults: inReact(
      'export const A = () => <p>Hello</p>;',
      "export const A = () => <p>{'Hello'}</p>;",
      `export const A = ({ n }: { n: number }) => <p>{\`\${n} found\`}</p>;`,
      "export const A = ({ on }: { on: boolean }) => <p>{on ? 'Yes' : null}</p>;",
      "export const A = ({ on }: { on: boolean }) => <p>{on && 'Yes'}</p>;",
      "export const A = ({ t }: { t?: string }) => <p>{t ?? 'None'}</p>;",
      'export const A = () => <p>مرحبا</p>;',
      'export const A = () => <b aria-label="Close" />;',
      "export const A = ({ on }: { on: boolean }) => <b aria-label={on ? 'Open' : 'Close'} />;",
      'export const A = () => <b title="Close" />;',
      'export const A = () => <input placeholder="Search" />;',
      'export const A = () => <img alt="A cat" />;',
      "export const a = { 'aria-label': 'Close' };",
      "export const A = ({ title = 'Close' }: { title?: string }) => <b title={title} />;",
    ),
    clean: [
      ...inReact(
        'export const A = ({ words }: { words: { title: string } }) => <p aria-label={words.title}>{words.title}</p>;',
        'export const A = () => <p>·{" "}× 3 %</p>;',
        'export const A = () => <b className="ek-a" role="list" data-state="open" type="button" />;',
        "export const A = ({ t }: { t(key: string): string }) => <p>{t('title')}</p>;",
        "export const A = ({ form }: { form: string }) => <p>{form === 'spoken' ? 1 : 2}</p>;",
      ),
      { 'packages/react/src/signals/signals.stories.tsx': 'export const A = () => <p>Hello</p>;' },
      { 'packages/react/src/signals/signals.test.tsx': 'export const A = () => <p>Hello</p>;' },
      { 'apps/desk/src/main.tsx': 'export const A = () => <p>Hello</p>;' },
    ],
  },
  'parts say use client': {
    faults: [
      { [react]: 'export const A = 1;' },
      { [react]: "\n'use client';\nexport const A = 1;" },
      { [react]: "// why\n'use client';\nexport const A = 1;" },
    ],
    clean: [
      { [react]: '"use client";\nexport const A = 1;' },
      { 'packages/react/src/signals/signals.test.tsx': 'export const A = 1;' },
      { 'packages/react/src/signals/signals.stories.tsx': 'export const A = 1;' },
      { 'packages/react/src/signals/order.ts': 'export const A = 1;' },
    ],
  },
  'doors stay neutral': {
    faults: [{ 'packages/react/src/signals/index.ts': `${client}export * as Signals from './signals.tsx';` }],
    clean: [{ 'packages/react/src/signals/index.ts': "export * as Signals from './signals.tsx';" }],
  },
  'no raw markup': {
    faults: [
      ...inReact(
        'export const A = ({ h }: { h: string }) => <b dangerouslySetInnerHTML={{ __html: h }} />;',
        "export const a = { dangerouslySetInnerHTML: { __html: 'x' } };",
        'export const A = ({ h }: { h: string }) => <iframe srcDoc={h} />;',
        'export const a = (e: Element, h: string) => { e.innerHTML = h; };',
        'export const a = (e: Element, h: string) => { e.outerHTML += h; };',
        "export const a = (e: Element, h: string) => e.insertAdjacentHTML('beforeend', h);",
      ),
      { [hosts]: 'export const a = (e: Element, h: string) => { e.innerHTML = h; };' },
    ],
    clean: inReact(
      'export const a = (e: Element) => e.innerHTML === "";',
      'export const a = (e: Element) => { e.textContent = "1"; };',
    ),
  },
  'no code from text': {
    faults: [
      ...inReact(
        "eval('1');",
        "window.eval('1');",
        "export const a = new Function('return 1');",
        "export const a = Function('return 1');",
        "setTimeout('x()', 1);",
      ),
      { [hosts]: "eval('1');" },
    ],
    clean: inReact('export const a = (f: Function) => f;', 'export const evaluate = 1;'),
  },
  'no circle in base': {
    faults: [
      {
        'packages/logic/src/base/host/index.ts':
          "import type { O } from '../outcome/index.ts';\nexport type H = O;",
        'packages/logic/src/base/outcome/index.ts':
          "import type { S } from '../stores/index.ts';\nexport type O = S;",
        'packages/logic/src/base/stores/index.ts':
          "import type { H } from '../host/index.ts';\nexport type S = H;",
      },
    ],
    clean: [
      {
        'packages/logic/src/base/host/index.ts':
          "import type { O } from '../outcome/index.ts';\nexport type H = O;",
        'packages/logic/src/base/stores/index.ts':
          "import type { O } from '../outcome/index.ts';\nexport type S = O;",
        'packages/logic/src/base/outcome/index.ts': 'export type O = 1;',
      },
    ],
  },
  'base serves several rows': {
    faults: [
      {
        'packages/logic/src/base/score/index.ts': 'export const score = 1;',
        [logic]: "import { score } from '../base/score/index.ts';\nexport const a = score;",
        [react]: `${client}import { score } from '@evenkeel/logic/base/score';\nexport const a = score;`,
      },
    ],
    clean: [
      {
        'packages/logic/src/base/score/index.ts': 'export const score = 1;',
        [logic]: "import { score } from '../base/score/index.ts';\nexport const a = score;",
        'packages/logic/src/calm-cue/calm-cue.ts':
          "import { score } from '../base/score/index.ts';\nexport const a = score;",
      },
      {
        'packages/logic/src/base/score/index.ts': 'export const score = 1;',
        [logic]: "import { score } from '../base/score/index.ts';\nexport const a = score;",
        'apps/desk/src/main.ts':
          "import { score } from '@evenkeel/logic/base/score';\nexport const a = score;",
      },
    ],
  },
  'no drawers': {
    faults: ['utils', 'helpers', 'core', 'shared', 'common'].flatMap((name) => [
      { [`packages/logic/src/signals/${name}/a.ts`]: '' },
      { [`packages/${name}/src/a.ts`]: '' },
      { [`apps/desk/src/${name}/a.ts`]: '' },
    ]),
    clean: [{ 'packages/logic/src/base/host/utilities.ts': '' }],
  },
  'short files': {
    faults: [
      { [logic]: 'export {};\n'.repeat(301) },
      { 'packages/react/src/signals/signals.css': '.ek {}\n'.repeat(301) },
      { 'apps/desk/src/main.ts': 'export {};\n'.repeat(301) },
    ],
    clean: [
      { [logic]: 'export {};\n'.repeat(300) },
      { 'packages/content/src/en/signals.ts': 'export {};\n'.repeat(900) },
      { 'packages/logic/src/signals/signals.test.ts': 'export {};\n'.repeat(900) },
      { 'packages/tokens/src/generated/tokens.ts': 'export {};\n'.repeat(900) },
    ],
  },
  'short READMEs': {
    faults: [{ 'packages/logic/README.md': 'a line\n'.repeat(41) }],
    clean: [{ 'packages/logic/README.md': 'a line\n'.repeat(40) }, { 'README.md': 'a line\n'.repeat(200) }],
  },
  'no address in lockfiles': {
    faults: [
      { 'pnpm-lock.yaml': 'a: 1\ntarball: https://example.org/a.tgz' },
      { 'tests/bench/package-lock.json': '{ "resolved": "http://example.org/a.tgz" }' },
    ],
    clean: [{ 'pnpm-lock.yaml': "lockfileVersion: '9.0'" }, { 'a.yaml': 'https://example.org' }],
  },
};
