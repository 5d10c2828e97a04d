import type { Language } from '@/lib/core/local.ts';

/** A size in the words of the language, as `1,2 MB`. @param size In bytes. */
export function spokenSize(size: number, language: Language): string {
  const [value, unit] = size < 1024 * 1024 ? [size / 1024, 'kB'] : [size / 1024 / 1024, 'MB'];
  const format = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    maximumFractionDigits: 1,
  });
  return `${format.format(Math.max(value, 0.1))} ${unit}`;
}
