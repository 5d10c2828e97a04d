/** `datang dan mendaftar`, `cek; lapor`: more than one thing to do. */
const joint = /(?: dan | serta | lalu | atau |;|\/|, )/iu;

/** Whether a goal asks for several actions: readers do one, or none. */
export const hasSeveralActions = (goal: string): boolean => joint.test(goal.trim());
