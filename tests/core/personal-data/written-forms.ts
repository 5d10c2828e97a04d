import type { PersonalDataKind } from '../../../lib/core/personal-data.ts';
import { addressWriter, emailWriter, mobileWriter } from './written-contacts.ts';
import type { Writer } from './written-numbers.ts';
import { accountWriter, jknWriter, nikWriter, nipWriter, npwpWriter } from './written-numbers.ts';

/** Each kind in the forms people write it. */
export const writers: Readonly<Record<PersonalDataKind, Writer>> = {
  nik: nikWriter,
  nip: nipWriter,
  npwp: npwpWriter,
  jkn: jknWriter,
  account: accountWriter,
  mobile: mobileWriter,
  email: emailWriter,
  address: addressWriter,
};
