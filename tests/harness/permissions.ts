import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives a copy of the extension an optional permission at once: Chromium asks for it in a window that no
 * driver can answer.
 */
export function grantAtOnce(folder: string, permission: string): void {
  const file = join(folder, 'manifest.json');
  const {
    permissions,
    optional_permissions: optional,
    ...rest
  } = JSON.parse(readFileSync(file, 'utf8'));
  const manifest = {
    ...rest,
    permissions: [...permissions, permission],
    optional_permissions: optional.filter((name: string) => name !== permission),
  };
  writeFileSync(file, JSON.stringify(manifest));
}
