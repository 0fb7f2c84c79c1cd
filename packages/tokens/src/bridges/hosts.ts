/** Names the design systems whose variables can be picked up. */
export type HostName = 'shadcn' | 'mui' | 'bootstrap' | 'garden' | 'atlassian' | 'primer';

/** Says where a design system keeps its brand, radius and font. */
export interface Host {
  name: HostName;
  title: string;
  /** The package and file that publish these names. */
  source: string;
  /** What it has no variable for is left out: then ours stays, and text takes the font around it anyway. */
  variables: { brand: string; radius?: string; font?: string };
}

/** Lists the hosts; one whose names are commoner comes later, so that a page with two is told apart. */
export const HOSTS: readonly Host[] = [
  {
    name: 'primer',
    title: 'Primer',
    source:
      '@primer/primitives 11.10, dist/css/functional/themes/light.css, size/radius.css, typography/typography.css.',
    variables: {
      brand: '--bgColor-accent-emphasis',
      radius: '--borderRadius-medium',
      font: '--fontStack-system',
    },
  },
  {
    name: 'atlassian',
    title: 'Atlassian',
    source:
      '@atlaskit/tokens 20.7, dist/cjs/artifacts/themes/atlassian-light.js, -shape.js and -typography.js.',
    variables: {
      brand: '--ds-background-brand-bold',
      radius: '--ds-radius-medium',
      font: '--ds-font-family-body',
    },
  },
  {
    name: 'garden',
    title: 'Zendesk Garden',
    source:
      '@zendeskgarden/css-variables 7.0, dist/index.css; blue 700 is its primary. It publishes no radius.',
    variables: { brand: '--zd-color-blue-700', font: '--zd-font-family-system' },
  },
  {
    name: 'mui',
    title: 'MUI',
    source:
      '@mui/material 7.3, what createTheme({ cssVariables: true }).generateStyleSheets() gives. It publishes no family alone.',
    variables: { brand: '--mui-palette-primary-main', radius: '--mui-shape-borderRadius' },
  },
  {
    name: 'bootstrap',
    title: 'Bootstrap',
    source: 'bootstrap 5.3, dist/css/bootstrap.css, :root.',
    variables: { brand: '--bs-primary', radius: '--bs-border-radius', font: '--bs-body-font-family' },
  },
  {
    name: 'shadcn',
    title: 'shadcn/ui',
    source: 'ui.shadcn.com/docs/theming, 4.x: --primary is a whole colour there; --font-sans is Tailwind’s.',
    variables: { brand: '--primary', radius: '--radius', font: '--font-sans' },
  },
];
