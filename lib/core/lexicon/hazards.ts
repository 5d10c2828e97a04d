/** Dangers of nature and weather, of which people act on what they read. */
export const hazardWords: readonly string[] =
  'gempa,gempa bumi,gempabumi,tsunami,megathrust,cuaca ekstrem,cuaca ekstrim,cuaca buruk,hujan lebat,hujan deras,hujan es,angin kencang,angin puting beliung,puting beliung,siklon,badai,banjir,banjir rob,banjir bandang,longsor,tanah longsor,tanah bergerak,gelombang tinggi,gelombang pasang,erupsi,letusan,awan panas,abu vulkanik,lahar,karhutla,kebakaran hutan,kekeringan,peringatan dini,prakiraan cuaca,magnitudo'.split(
    ',',
  );

/** Those whose word on such dangers counts. */
export const hazardSources: readonly string[] =
  'bmkg,badan meteorologi,bnpb,bpbd,pusdalops,pvmbg,badan geologi,vulkanologi,badan penanggulangan bencana,badan nasional penanggulangan bencana,basarnas'.split(
    ',',
  );

/** Words by which a sentence tells of what is to come. */
export const forecastWords: readonly string[] =
  'diprakirakan,prakiraan,diprediksi,berpotensi,potensi hujan,diperkirakan akan,diperkirakan terjadi,akan terjadi,peringatan dini'.split(
    ',',
  );

/** A quake cannot be foretold; these words claim it. */
export const predictionWords: readonly string[] =
  'diprediksi,prediksi,diramalkan,ramalan,meramalkan,akan terjadi,bakal terjadi,akan mengguncang,akan diguncang,bakal diguncang'.split(
    ',',
  );

export const quakeWords: readonly string[] = [
  'gempa',
  'gempa bumi',
  'gempabumi',
  'tsunami',
  'megathrust',
];

/** A sentence with one of these refuses a forecast, or speaks of readiness. */
export const notPredicted: ReadonlySet<string> = new Set([
  'tidak',
  'belum',
  'bukan',
  'tak',
  'jangan',
  'hoaks',
  'hoax',
  'simulasi',
  'jika',
  'bila',
  'apabila',
  'kalau',
  'ketika',
  'saat',
]);
