import '@/components/style/tokens.css';
import '@/components/style/base.css';
import '@/components/style/button.css';
import '@/components/style/field.css';
import '@/components/style/switch.css';
import '@/components/style/search.css';
import '@/components/style/severity.css';
import '@/components/style/notice.css';
import '@/components/style/finding.css';
import '@/components/style/strip.css';
import '@/components/style/table.css';
import '@/components/style/check.css';
import '@/components/style/code.css';
import '@/components/style/checklist.css';
import '@/components/style/meter.css';
import '@/components/style/audience.css';
import '@/components/style/preview.css';
import '@/components/style/marks.css';
import '@/components/style/desk.css';
import '@/components/style/desk-side.css';
import '@/components/style/desk-list.css';
import '@/components/style/desk-find.css';
import '@/components/style/desk-editor.css';
import '@/components/style/editor.css';
import '@/components/style/load-dialog.css';
import '@/components/style/history.css';
import '@/components/style/review.css';
import '@/components/style/policy.css';
import '@/components/style/policy-pack.css';
import '@/components/style/calendar.css';
import '@/components/style/reuse.css';
import '@/components/style/prompt.css';
import '@/components/style/ai.css';
import '@/components/style/archive.css';
import '@/components/style/report.css';
import '@/components/style/report-charts.css';
import '@/components/style/backup.css';
import '@/components/style/print.css';
import '@/components/style/lock.css';
import '@/components/style/people.css';
import '@/components/style/review-page.css';
import '@/components/style/review-text.css';
import '@/components/style/ai-gate.css';
import '@/components/style/help.css';
import '@/components/style/corrections.css';
import { createRoot } from 'react-dom/client';
import { defaultLanguage } from '@/lib/i18n/messages.ts';
import { send } from '@/lib/messaging/send.ts';
import { readLanguage, writeLanguage } from '@/lib/storage/language-choice.ts';
import { forgetLoss, noticeLoss } from '@/lib/storage/notice-loss.ts';
import { watchPolicy } from '@/lib/storage/policy-choice.ts';
import { createStores, ourSurroundings } from '@/lib/storage/stores.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';
import { askPersistence } from './ask-persistence.ts';
import { DeskApp } from './desk-app.tsx';
import { openSearch } from './draft-search.ts';
import { deskKey } from './lock/desk-key.ts';
import { DeskLock } from './lock/desk-lock.ts';
import { askKeyWorker } from './lock/key-jobs.ts';
import { openMember } from './open-member.ts';
import { aiService } from './prompt/ai-service.ts';
import { deskReminders } from './reminders.ts';
import type { Services } from './services.ts';

const around = ourSurroundings(deskKey, openMember);
const stores = createStores(around);
const services: Services = {
  stores,
  search: openSearch(() => deskKey.secretKey),
  lock: new DeskLock({
    database: around.database,
    key: deskKey,
    ask: askKeyWorker,
    takeWaiting: () => stores.copies.takeWaiting(),
  }),
  send,
  writeLanguage,
  watchPolicy,
  writePolicy,
  reminders: deskReminders,
  ai: aiService,
  askPersistence,
  noticeLoss: () => noticeLoss(around.database),
  forgetLoss,
};

async function show(): Promise<void> {
  const firstLanguage = (await readLanguage()) ?? defaultLanguage;
  const app = document.getElementById('app');
  if (app) createRoot(app).render(<DeskApp firstLanguage={firstLanguage} services={services} />);
}

void show();
