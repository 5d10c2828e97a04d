import type { SettingsFate } from '@/components/desk/backup/backup-state.ts';
import type { BackupSettings } from '@/lib/core/backup/format.ts';
import { defaultPolicy } from '@/lib/core/policy.ts';
import { readStoredPolicy } from '@/lib/core/policy-schema.ts';
import { hashOfData } from '@/lib/core/records/hash.ts';
import { siteChoiceSchema } from '@/lib/core/site.ts';
import { readPolicy } from '@/lib/storage/policy-choice.ts';
import { readSiteChoices, writeSiteChoice } from '@/lib/storage/site-choices.ts';
import { writePolicy } from '@/lib/storage/write-policy.ts';

/** What becomes of the settings of a file: where nobody set anything here, they are taken. */
export async function fateOfSettings(settings: BackupSettings | null): Promise<SettingsFate> {
  if (!settings) return { policy: 'none', off: [] };
  return { policy: await fateOfPolicy(settings), off: await sitesToSwitchOff(settings) };
}

/** Takes the settings of a file as far as nothing was decided here; what was is never changed. */
export async function takeSettings(settings: BackupSettings | null): Promise<void> {
  if (!settings) return;
  const { policy, off } = await fateOfSettings(settings);
  if (policy === 'taken') await writePolicy(readStoredPolicy(settings.policy));
  for (const site of off) await writeSiteChoice(site, { off: true });
}

async function fateOfPolicy({ policy }: BackupSettings): Promise<SettingsFate['policy']> {
  const [theirs, here] = [readStoredPolicy(policy), await readPolicy()].map(hashOfData);
  if (theirs === here) return 'none';
  return here === hashOfData(defaultPolicy) ? 'taken' : 'kept';
}

/** Of the choices for sites only this one is taken: a yes to keeping is given by the person at this computer. */
async function sitesToSwitchOff({ sites }: BackupSettings): Promise<readonly string[]> {
  const here = await readSiteChoices();
  return Object.entries(sites).flatMap(([site, choice]) => {
    const isOff = siteChoiceSchema.safeParse(choice).data?.off;
    return isOff && !Object.hasOwn(here, site) ? [site] : [];
  });
}
