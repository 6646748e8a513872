import { cleDeLuhn } from '@orpheon/domain';
import type { Banc } from './banc.ts';
import { charger } from './charge.ts';
import { centile, type Ligne, millisecondes, verdict } from './mesures.ts';
import { ouvrirApi } from './serveurs.ts';

/** Public structures of the reference system. */
const STRUCTURES = 150_000;

const NATURES = ['Commune de', 'CCAS de', 'Collège de', 'Syndicat des eaux de', 'Centre hospitalier de', 'Régie de'];
const DEBUTS = ['Mont', 'Val', 'Saint-Mar', 'Roche', 'Beau', 'Clair', 'Fon', 'Ville', 'Champ', 'Grand', 'Vieux', 'Puy'];
const MILIEUX = ['ti', 'bru', 'cour', 'fer', 'gny', 'lin', 'mar', 'ner', 'pont', 'ra', 'se', 'ta', 'ver', 'zi', 'do'];
const FINS = ['gnac', 'ville', 'court', 'mont', 'bourg', 'lieu', 'zac', 'fontaine', 'champs', 'villers', 'tin', 'ges'];

/** Town number `n`: some two thousand names, as often as they come. */
const ville = (n: number): string =>
  `${DEBUTS[n % 12]}${MILIEUX[Math.floor(n / 12) % 15]}${FINS[Math.floor(n / 180) % 12]}`;
const siret = (n: number): string => {
  const debut = `2100${String(n).padStart(9, '0')}`;
  return debut + cleDeLuhn(debut);
};
const codePostal = (n: number): string => String(1_000 + (n % 94_000)).padStart(5, '0');

const deuxLettresEchangees = (mot: string): string =>
  `${mot.slice(0, 3)}${mot[4] ?? ''}${mot[3] ?? ''}${mot.slice(5)}`.toLowerCase();

const COMMUNS = ['commune', 'eaux', 'centre hospitalier'];

/** What people type: a name, a common word, a postcode, an identifier, the beginning of a name; a third is mistyped. */
function recherches(): string[] {
  return Array.from({ length: 240 }, (_, i) => {
    const n = (i * 7_919) % STRUCTURES;
    const nom = ville(n);
    const cas = [
      `commune ${nom}`,
      deuxLettresEchangees(nom),
      COMMUNS[Math.floor(i / 9) % 3] ?? '',
      codePostal(n),
      `comune de ${deuxLettresEchangees(nom)}`,
      siret(n),
      nom.slice(0, 5),
      `mairie ${nom}`,
      'rien de tel nulle part',
    ];
    return cas[i % cas.length] ?? nom;
  });
}

/** The directory of a whole country: what a search takes, one at a time. Made last: it adds its structures to the tables. */
export async function mesurerAnnuaire(banc: Banc): Promise<Ligne[]> {
  await banc.pool.query(
    `INSERT INTO structure (type_identifiant, identifiant, raison_sociale, publique, code_postal, ville)
      SELECT 'SIRET', x.identifiant, x.nom, true, x.code_postal, x.ville
      FROM jsonb_to_recordset($1::jsonb) AS x(identifiant text, nom text, code_postal text, ville text)
      ON CONFLICT DO NOTHING`,
    [
      JSON.stringify(
        Array.from({ length: STRUCTURES }, (_, n) => ({
          identifiant: siret(n),
          nom: `${NATURES[n % NATURES.length]} ${ville(n)}`,
          code_postal: codePostal(n),
          ville: ville(n),
        })),
      ),
    ],
  );
  await banc.pool.query('VACUUM (ANALYZE) structure, mot_annuaire');
  // The directory is open to all and limits each address: every search comes from another, as behind a proxy.
  const { port, processus } = await ouvrirApi(banc, { MANDATAIRES: '1' });
  let passage = 0;
  const textes = recherches();
  const suivante = (): Buffer => {
    const adresse = `10.${(passage >> 16) & 255}.${(passage >> 8) & 255}.${passage & 255}`;
    const texte = encodeURIComponent(textes[passage++ % textes.length] ?? '');
    return Buffer.from(
      `GET /api/organisation/structures-publiques?limite=30&texte=${texte} HTTP/1.1\r\nhost: 127.0.0.1\r\nx-forwarded-for: ${adresse}\r\n\r\n`,
    );
  };
  try {
    await charger(port, suivante, { connexions: 1, dureeMs: banc.chauffeMs });
    const { latences } = await charger(port, suivante, { connexions: 1, dureeMs: banc.dureeMs * banc.tours });
    const [p50, p95, p99] = [centile(latences, 0.5), centile(latences, 0.95), centile(latences, 0.99)];
    return [
      {
        but: 'P4',
        quoi: `search of the directory, ${STRUCTURES.toLocaleString('en')} public structures, a third mistyped`,
        nous: `p50 ${millisecondes(p50)}, p95 ${millisecondes(p95)}, p99 ${millisecondes(p99)}`,
        reference: '–',
        rapport: '–',
        exige: 'p95 < 50 ms',
        vise: '< 20 ms',
        verdict: verdict(p95, 50, 20, 'moins'),
      },
    ];
  } finally {
    await processus.tuer();
  }
}
