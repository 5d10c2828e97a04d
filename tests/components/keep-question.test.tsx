import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { KeepQuestion } from '@/components/panel/keep-question.tsx';
import { show } from './spoken.tsx';

const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the question about keeping', () => {
  const ask = (accounts: readonly string[] = [], isPersonal = false) => {
    const wishes = { onYes: vi.fn(), onNotThis: vi.fn() };
    show(<KeepQuestion {...wishes} accounts={accounts} isPersonal={isPersonal} />);
    return wishes;
  };
  const field = () => screen.getByRole('combobox', { name: 'Nama akun' });

  test('is asked in words, with a no of the same size', async () => {
    const { onNotThis } = ask();
    expect(screen.getByText(/tidak dikirim ke mana pun/)).toBeVisible();
    expect(screen.queryByText(/beranda pribadi/)).not.toBeInTheDocument();
    await click('Jangan simpan yang ini');
    expect(onNotThis).toHaveBeenCalledOnce();
  });

  test('is about one account, which the person names', async () => {
    const { onYes } = ask();
    await userEvent.type(field(), '  Dinkes Banten ');
    await click('Ya, simpan otomatis');
    expect(onYes).toHaveBeenCalledExactlyOnceWith('Dinkes Banten');
  });

  test('takes no yes without a name, says so, and leads to the field', async () => {
    const { onYes } = ask();
    await userEvent.type(field(), '   ');
    await click('Ya, simpan otomatis');
    expect(onYes).not.toHaveBeenCalled();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAccessibleDescription('Tulis nama akunnya dulu.');
  });

  test('offers the names that were given before, the last one first', () => {
    ask(['Dinkes', 'Dishub'], true);
    expect(field()).toHaveValue('Dinkes');
    const offered = [...document.querySelectorAll('datalist option')];
    expect(offered.map((option) => option.getAttribute('value'))).toEqual(['Dinkes', 'Dishub']);
    expect(screen.getByText(/beranda pribadi/)).toBeVisible();
  });
});
