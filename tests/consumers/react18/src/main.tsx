import '@evenkeel/tokens/tokens.css';
import '@evenkeel/react/styles.css';
import { en } from '@evenkeel/content/en';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { StrictMode, version } from 'react';
import { createRoot } from 'react-dom/client';
import { Reply } from './reply';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
root.dataset['react'] = version;

createRoot(root).render(
  <StrictMode>
    <EvenkeelProvider content={en}>
      <Reply />
    </EvenkeelProvider>
  </StrictMode>,
);
