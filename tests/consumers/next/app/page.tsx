import { en } from '@evenkeel/content/en';
import { EvenkeelProvider } from '@evenkeel/react/provider';
import { Reply } from './reply';

export default function Page() {
  return (
    <EvenkeelProvider content={en}>
      <Reply />
    </EvenkeelProvider>
  );
}
