import { spawnSync } from 'node:child_process';
import { aptInstall, aptUpdate, canInstall } from './apt-get.ts';

/** The `age` of others, by which a test opens our files: on Debian as root it is installed where it is missing. */
const isThere = () => spawnSync('age', ['--version']).status === 0;

if (!isThere() && canInstall()) {
  aptUpdate();
  aptInstall('age');
}
// The tests that need it say so by themselves; the rest goes on.
if (!isThere())
  process.stderr.write(
    '[age.by-hand] Pasang age (https://age-encryption.org) untuk uji berkas terkunci. / Install age for the tests of locked files.\n',
  );
