import type { Failure } from '@/lib/core/failure.ts';
import { fail, type Result, succeed } from '@/lib/core/result.ts';
import { askComposer } from '@/lib/messaging/ask-composer.ts';
import { writePin } from '@/lib/storage/pins.ts';
import type { Tab } from './tab.ts';

/** Pins the field of the tab that has or last had the keyboard. */
export async function pinField({ id, supported }: Tab): Promise<Result<null, Failure>> {
  if (id === undefined || !supported) return fail({ code: 'pin.no-field' });
  const described = await askComposer(id, 'describeField', null);
  // No frame has such a field, so that none answered.
  if (!described.ok && described.failure.code === 'composer.none-open') {
    return fail({ code: 'pin.no-field' });
  }
  if (!described.ok) return described;
  await writePin(supported.site, described.value);
  return succeed(null);
}

export async function unpinField({ supported }: Tab): Promise<Result<null, Failure>> {
  if (supported) await writePin(supported.site, null);
  return succeed(null);
}
