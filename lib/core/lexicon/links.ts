/** Hosts that hide where a link leads. */
export const shorteners: ReadonlySet<string> = new Set(
  'bit.ly s.id tinyurl.com linktr.ee cutt.ly shorturl.at rb.gy t.co goo.gl msha.ke heylink.me lynk.id gg.gg is.gd ow.ly tiny.cc rebrand.ly intip.in bitly.com beacons.ai taplink.cc v.gd t.ly shorturl.asia'.split(
    ' ',
  ),
);
