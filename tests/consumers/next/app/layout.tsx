import '@evenkeel/tokens/tokens.css';
import '@evenkeel/react/styles.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'A reply in Next', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
