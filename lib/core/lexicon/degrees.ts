/** Degrees as they are written behind a name, without their full stops, in lower case. */
export const degreesBehind: ReadonlySet<string> = new Set(
  'se sh st ss si sp spd sag sip sik stp sstp skm skep skom ssos ssi spt shut sked sfarm sgz spsi sikom mm mh mt msi mpd mkes mkom mkn map mag mp msc mha mph mba mars mtr mikom mipp mak ak phd amd amkeb spog spa spb spd-kfr'.split(
    ' ',
  ),
);
