/** How far what is written may be seen before it comes out, from the widest circle to the narrowest. */
export const secrecies = ['biasa', 'terbatas', 'rahasia'] as const;

export type Secrecy = (typeof secrecies)[number];

/** The narrowest circle of several; the widest there is for none. */
export const strictest = (all: readonly Secrecy[]): Secrecy =>
  secrecies.findLast((one) => all.includes(one)) ?? 'biasa';

/** Rules whose findings are of data about a person. */
const personal = ['privacy/', 'health/patient', 'children/', 'victims/'] as const;

/** Whether what was found in a text speaks for a narrower circle. */
export const pointsAtPersons = (findings: readonly { readonly ruleId: string }[]): boolean =>
  findings.some(({ ruleId }) => personal.some((rule) => ruleId.startsWith(rule)));
