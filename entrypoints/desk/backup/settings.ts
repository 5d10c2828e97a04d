import type { SettingsFate } from '@/components/desk/backup/backup-state.ts';
import type { BackupSettings } from '@/lib/core/backup/format.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readStoredPolicy } from '@/lib/core/policy-schema.ts';
import { hashOfData } from '@/lib/core/records/hash.ts';
import { siteChoiceSchema } from '@/lib/core/site.ts';
import { readPolicy, writePolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices, writeSiteChoice } from '@/lib/storage/site-choices.ts';

/** What becomes of the settings of a file: where nobody set anything here, they are taken. */
export async function fateOfSettings(settings: BackupSettings | null): Promise<SettingsFate> {
  if (!settings) return 'none';
  const [theirs, here] = [readStoredPolicy(settings.policy), await readPolicy()].map(hashOfData);
  if (theirs === here) return 'none';
  return here === hashOfData(defaultPolicy) ? 'taken' : 'kept';
}

/** Takes the settings of a file as far as nothing was decided here; what was is never changed. */
export async function takeSettings(settings: BackupSettings | null): Promise<void> {
  if (!settings) return;
  if ((await fateOfSettings(settings)) === 'taken') {
    await writePolicy(readStoredPolicy(settings.policy));
  }
  const here = await readSiteChoices();
  for (const [site, choice] of Object.entries(settings.sites)) {
    const read = siteChoiceSchema.safeParse(choice);
    if (read.success && !Object.hasOwn(here, site)) await writeSiteChoice(site, read.data);
  }
}
