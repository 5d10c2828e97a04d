/** The rules that have a lesson, the most frequent first; apart from the lessons, which carry examples. */
export const lessonCodes: readonly string[] = [
  'BHS-02',
  'BHS-03',
  'SER-02',
  'BHS-01',
  'EYD-01',
  'PLT-05',
  'BHS-04',
  'SER-01',
  'BHS-11',
  'BHS-10',
  'AKR-06',
  'EYD-04',
  'EYD-05',
  'AKS-04',
  'SER-03',
  'BHS-06',
  'EYD-03',
  'EYD-06',
];

/** Where a lesson stands at the desk. */
export const lessonAddress = (code: string): string => `#bantuan/${code}`;
