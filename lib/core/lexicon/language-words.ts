import type { TextLanguage } from '../language/text-language.ts';

/** Words that speak for a language where the letters alone would not. None is a word of Indonesian too. */
interface LanguageWords {
  readonly language: TextLanguage;
  /** What one of them adds, on the scale of the n-gram table; a greeting settles it alone. */
  readonly weight: number;
  readonly words: readonly string[];
}

const split = (words: string): readonly string[] => words.split(' ');

export const languageWords: readonly LanguageWords[] = [
  { language: 'ind', weight: 2, words: split('hai halo sobat yuk cek unduh gratis antrean') },
  {
    // Of these offices make names of programmes and events.
    language: 'eng',
    weight: 3,
    words: split(
      'the of and for with your our you we are from by this that good morning afternoon evening night welcome congratulations happy thank thanks join let together day week month year car free smart city job fair open house school coaching clinic training workshop talk show public service award awards excellence governance command youth women leadership innovation business matching summit fun run walk bike market green clean water hour earth back save date coming soon stay new creative heritage food street sharing session climate change health awareness best practice great work home learning',
    ),
  },
  {
    language: 'sun',
    weight: 8,
    words: split(
      'sampurasun rampes wilujeng enjing wengi sumping hatur nuhun punten wargi baraya sadaya sadayana kuring sareng pikeun kalayan supados ngiring bingah boboran taun damang pisan hayu mugia nyaeta',
    ),
  },
  {
    language: 'jav',
    weight: 8,
    words: split(
      'rawuh enjang wengi matur nuwun suwun kulo kula monggo pripun piye sampeyan panjenengan sedulur sederek sedaya wonten dhateng ingkang kaliyan punika menika niku mboten durung nggih inggih ngaturaken ngaturi kule',
    ),
  },
];
