import { memberRoles } from '@/lib/core/records/member-role.ts';
import { faultOf, type PassphraseFault } from '../lock/passphrase-fields.tsx';
import type { Introduced } from './people-deeds.ts';

/** Reads what a person said of themself in the form. */
export function readIntroduction(data: FormData): Introduced {
  const textOf = (field: string) => String(data.get(field) ?? '').trim();
  return {
    name: textOf('name'),
    office: textOf('office').slice(0, 200),
    role: memberRoles.find((one) => one === textOf('role')) ?? memberRoles[0],
    replaces: textOf('replaces') || null,
    passphrase: data.has('next') ? String(data.get('next')) : null,
  };
}

/** What is wrong with the passphrase of the form; null where nothing is, or none is asked for. */
export const passphraseFault = (data: FormData): PassphraseFault =>
  data.has('next') ? faultOf(String(data.get('next')), String(data.get('again') ?? '')) : null;

/** The field in which that is mended. */
export const faultyField = { tooShort: 'next', different: 'again' } as const;
