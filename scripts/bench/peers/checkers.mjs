/**
 * The other checkers, each set up once and given a text at a time, the way its own manual says. A plain
 * module: it is loaded only after its packages were installed beside it.
 */
import { text as alex } from 'alex';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { retext } from 'retext';
import equality from 'retext-equality';
import passive from 'retext-passive';
import readability from 'retext-readability';
import simplify from 'retext-simplify';
import writeGood from 'write-good';
import yoast from 'yoastseo';
import indonesian from 'yoastseo/build/languageProcessing/languages/id/Researcher.js';

/** @returns {Promise<{ name: string, run: (text: string) => unknown }[]>} */
export async function setUpCheckers() {
  return [
    { name: 'write-good', run: writeGood },
    { name: 'retext', run: retextWithRules() },
    { name: 'alex', run: (text) => alex(text).messages },
    { name: 'yoastseo', run: assessInIndonesian },
    { name: 'harper.js', run: await setUpHarper() },
  ];
}

function retextWithRules() {
  const processor = retext().use(equality).use(passive).use(readability).use(simplify);
  return async (text) => (await processor.process(text)).messages;
}

/** The assessor of contents with the Indonesian analysis, without keywords: nothing else has one. */
function assessInIndonesian(text) {
  const paper = new yoast.Paper(text, { locale: 'id_ID' });
  const Researcher = indonesian.default ?? indonesian;
  const assessor = new yoast.ContentAssessor(new Researcher(paper));
  assessor.assess(paper);
  return assessor.getValidResults();
}

async function setUpHarper() {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
}
