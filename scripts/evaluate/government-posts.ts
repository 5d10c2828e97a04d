/** Where the posts come from that have no set of their own. */
export const governmentPosts =
  'Web posts of local governments in public repositories: github.com/vandewa/diskominfo (Wonosobo, nearly all), ridwanzal/pubmsumsel, dedesyahrul/kecamatan-paalmerah-jambi, fiisabilillah/cms';

/** The labels are nowhere published. */
export const labelledPosts = `${governmentPosts}; and captions of one faculty on Instagram. Labelled by reading, not published.`;
