import { definePart } from '../part.ts';
import { channelForms } from '../words.ts';

export default definePart({
  id: 'channel',
  heading: 'KANAL & BENTUK',
  why: {
    id: 'Kanal memotong tulisan sesudah baris pertama. Panjang dan bentuk perlu disebut, atau AI memilih sendiri.',
    en: 'A channel folds a post after its first lines. Length and form have to be told, or the AI chooses.',
  },
  write: ({ channel }) => channelForms[channel].form,
  missing: () => [],
});
