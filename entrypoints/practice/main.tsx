import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/button.css';
import '@/components/style/field.css';
import '@/components/style/strip.css';
import '@/components/style/desk.css';
import '@/components/style/practice.css';
import { createRoot } from 'react-dom/client';
import { practicePost } from '@/lib/core/practice/practice-post.ts';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { readLanguage, writeLanguage } from '@/lib/storage/language-choice.ts';
import { readPractice } from '@/lib/storage/practice-text.ts';
import { bringPanel, prepareForPanel } from './bring-panel.ts';
import { PracticeApp } from './practice-app.tsx';

/** As long as the page is open. */
const { signal } = new AbortController();
prepareForPanel(signal);

async function show(): Promise<void> {
  const [language, held] = await Promise.all([readLanguage(), readPractice()]);
  const app = document.getElementById('app');
  if (!app) return;
  createRoot(app).render(
    <PracticeApp
      firstLanguage={language ?? defaultLanguage}
      firstText={held ?? practicePost}
      onField={(field) => void bringPanel(field, signal)}
      writeLanguage={writeLanguage}
    />,
  );
}

void show();
