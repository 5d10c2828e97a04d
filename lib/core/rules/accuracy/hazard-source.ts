import {
  forecastWords,
  hazardSources,
  hazardWords,
  notPredicted,
  predictionWords,
  quakeWords,
} from '../../lexicon/hazards.ts';
import { hazardInformation } from '../../lexicon/norms.ts';
import type { Local } from '../../local.ts';
import type { Examples, Hit } from '../../rule.ts';
import { defineRule } from '../../rule.ts';
import type { Post } from '../../text/post.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { findTerms, growTerms, hasWord, inside } from '../../text/terms.ts';

const hazards = growTerms(hazardWords);
const sources = growTerms(hazardSources);
const forecasts = growTerms(forecastWords);
const predictions = growTerms(predictionWords);
const quakes = growTerms(quakeWords);

const foretold: Local = {
  id: 'Gempa dan tsunami belum bisa diramal waktunya. Tulis yang sudah terjadi menurut BMKG, atau cara bersiap.',
  en: 'Nobody can foretell when a quake or tsunami comes. Write what happened according to BMKG, or how to prepare.',
};

export default defineRule({
  id: 'accuracy/hazard-source',
  code: 'AKR-09',
  severity: 'must',
  name: { id: 'Sumber resmi belum disebut', en: 'No official source yet' },
  why: {
    id: 'Informasi cuaca, gempa, dan tsunami dilayani BMKG. Warga bertindak menurut kabar ini, jadi sumber dan jamnya perlu terbaca.',
    en: 'Weather, quake and tsunami information comes from BMKG. People act on this news, so its source and time must be readable.',
  },
  advice: {
    id: 'Sebut BMKG, BNPB, atau BPBD beserta jam pembaruannya.',
    en: 'Name BMKG, BNPB or BPBD and the time of the update.',
  },
  sources: [hazardInformation],
  check: (post) => {
    const dangers = findTerms(post, hazards);
    if (dangers.length === 0) return [];
    const places = { dangers, ...read(post) };
    return post.sentences.flatMap((sentence) => check(sentence, places));
  },
});

const read = (post: Post) => ({
  quakes: findTerms(post, quakes),
  sources: findTerms(post, sources),
  forecasts: findTerms(post, forecasts),
  predictions: findTerms(post, predictions),
});

type Places = ReturnType<typeof read> & { readonly dangers: readonly Span[] };

function check(sentence: Sentence, places: Places): readonly Hit[] {
  const { start, end } = sentence;
  if (isPrediction(sentence, places)) return [{ start, end, why: foretold }];
  const isForecast =
    places.sources.length === 0 &&
    inside(sentence, places.forecasts).length > 0 &&
    inside(sentence, places.dangers).length > 0 &&
    !hasWord(sentence, notPredicted);
  return isForecast ? [{ start, end }] : [];
}

const isPrediction = (sentence: Sentence, places: Places): boolean =>
  inside(sentence, places.quakes).length > 0 &&
  inside(sentence, places.predictions).length > 0 &&
  !hasWord(sentence, notPredicted);

export const examples: Examples = {
  flags: [
    '[Diprediksi gempa besar mengguncang Banten minggu depan.] Siapkan diri Anda.',
    '[Hujan lebat berpotensi turun di Lebak sampai nanti malam.] Waspada longsor.',
    '[BMKG meramalkan gempa besar akan terjadi bulan depan.]',
    'Info pagi ini. [Peringatan dini tsunami untuk pesisir Anyer.] Naik ke tempat tinggi.',
  ],
  allows: [
    'BMKG: hujan lebat berpotensi turun di Lebak sampai pukul 21.00 WIB (diperbarui 16.00).',
    'Gempa tidak bisa diprediksi. Siapkan tas siaga dan kenali jalur keluar rumah.',
    'Jalan Raya Cisoka tertutup longsor sejak Senin pagi. Lewat Jalan Balaraja dulu.',
    'Bila banjir diperkirakan terjadi, matikan listrik dan pindahkan surat penting.',
  ],
};
