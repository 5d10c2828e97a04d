/** Kinds of data that point at one person; the number of a family card counts as a NIK. */
export type PersonalDataKind =
  | 'nik'
  | 'nip'
  | 'npwp'
  | 'jkn'
  | 'account'
  | 'mobile'
  | 'email'
  | 'address';
