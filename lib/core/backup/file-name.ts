import { backupExtension } from './format.ts';

/**
 * The name of a backup file, as `cadangan-dinkes-kota-serang-2026-11-28.siaptayang`: sorted by its name it is
 * sorted by its day.
 *
 * @param day `YYYY-MM-DD`.
 */
export function backupFileName(office: string, day: string): string {
  const slug = office
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `cadangan-${slug ? `${slug}-` : ''}${day}${backupExtension}`;
}
