import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Notice } from '@/components/notice.tsx';
import { failureCodes } from '@/lib/core/failure.ts';
import { messages } from '@/lib/i18n/messages.ts';
import { show } from './spoken.tsx';

test.each(failureCodes)('%s is announced with what is safe and what to do', (code) => {
  show(<Notice code={code} />);
  const { happened, safe, act } = messages.id.failure[code];
  const notice = screen.getByRole('alert');
  for (const words of [happened, 'Aman', safe, 'Lakukan', act, `Kode: ${code}`]) {
    expect(notice).toHaveTextContent(words);
  }
});

test('can be closed where that was allowed', async () => {
  const onClose = vi.fn();
  show(<Notice code="clipboard.refused" onClose={onClose} />);
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(onClose).toHaveBeenCalledOnce();
});
