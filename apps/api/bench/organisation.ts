import type { Banc } from './banc.ts';
import { centile, type Ligne, millisecondes, verdict } from './mesures.ts';
import { ouvrirApi } from './serveurs.ts';

const PERSONNES = 3_000;
const SERVICES = 200;
/** Grants of the person whose rights are read: two on each service. */
const OCTROIS_D_UNE_PERSONNE = 2 * SERVICES;
/** One change: so many people, so many grants each. */
const PERSONNES_CHANGEES = 50;
const OCTROIS_PAR_PERSONNE = 10;
const MESURES = 30;

/** Three thousand people and two hundred services in the structure of the bench's manager; each holds some ten profiles. */
async function remplir({ pool, monde }: Banc): Promise<void> {
  const { valmont } = monde.structures;
  await pool.query(
    `INSERT INTO service (structure_id, code, nom) SELECT $1, 'BANC-' || n, 'Service ' || n FROM generate_series(1, $2::int) n
     ON CONFLICT DO NOTHING`,
    [valmont.id, SERVICES],
  );
  await pool.query(
    `WITH neufs AS (INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom)
      SELECT 'banc.' || n || '@essai.example', 'banc.' || n || '@essai.example', 'Nom ' || n % 700, 'Prénom ' || n
      FROM generate_series(1, $2::int) n ON CONFLICT DO NOTHING RETURNING id),
    rangs AS (SELECT id, row_number() OVER (ORDER BY id) AS n FROM neufs),
    lieux AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM service WHERE structure_id = $1 AND code LIKE 'BANC-%'),
    places AS (INSERT INTO rattachement (utilisateur_id, structure_id, service_id)
      SELECT r.id, $1, l.id FROM rangs r JOIN lieux l ON l.n = r.n % $3)
    INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau)
      SELECT r.id, $1, l.id, o.objet, 'MODIFICATION' FROM rangs r
      JOIN lieux l ON l.n IN (r.n % $3, (r.n * 7 + 1) % $3)
      CROSS JOIN unnest(ARRAY['FACTURES_RECUES', 'ENGAGEMENTS', 'MARCHES', 'SUIVI_DES_FLUX', 'SOLLICITATIONS_EMISES']) o(objet)
      ON CONFLICT DO NOTHING`,
    [valmont.id, PERSONNES, SERVICES],
  );
  await pool.query(
    `INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau)
      SELECT $1, $2, s.id, o, 'CONSULTATION' FROM service s CROSS JOIN unnest(ARRAY['ENGAGEMENTS', 'MARCHES']) o
      WHERE s.structure_id = $2 AND s.code LIKE 'BANC-%' ON CONFLICT DO NOTHING`,
    [monde.personnes.lecteur.id, valmont.id],
  );
  await pool.query('VACUUM (ANALYZE) utilisateur, rattachement, habilitation, service');
}

interface Personne {
  readonly id: string;
  readonly version: string;
  readonly rattachements: readonly { readonly service: { readonly id: string } | null }[];
}

/** People and rights of a large structure: each screen's first answer, as who opens it waits for it. */
export async function mesurerOrganisation(banc: Banc): Promise<Ligne[]> {
  await remplir(banc);
  const { valmont } = banc.monde.structures;
  const { gestionnaire, lecteur } = banc.monde.personnes;
  const { port, processus } = await ouvrirApi(banc);
  const adresse = `http://127.0.0.1:${port}`;
  const racine = `${adresse}/api/organisation/structures/${valmont.id}`;
  const demander = async (url: string, jeton: string, init: RequestInit = {}): Promise<Response> => {
    const r = await fetch(url, {
      ...init,
      headers: { cookie: `session=${jeton}`, 'content-type': 'application/json', origin: adresse, ...init.headers },
    });
    if (!r.ok) throw new Error(`${url}: ${r.status} ${await r.text()}`);
    return r;
  };
  const mesurer = async (quoi: string, une: (n: number) => Promise<unknown>): Promise<Ligne> => {
    for (let n = 0; n < 3; n++) await une(n);
    const durees: number[] = [];
    for (let n = 3; n < MESURES + 3; n++) {
      const debut = performance.now();
      await une(n);
      durees.push(performance.now() - debut);
    }
    const [p50, p95] = [centile(durees, 0.5), centile(durees, 0.95)];
    return {
      but: 'O7',
      quoi: `${quoi}, ${PERSONNES.toLocaleString('en')} people × ${SERVICES} services`,
      nous: `p50 ${millisecondes(p50)}, p95 ${millisecondes(p95)}`,
      reference: '–',
      rapport: '–',
      exige: 'p95 < 300 ms',
      vise: '< 100 ms',
      verdict: verdict(p95, 300, 100, 'moins'),
    };
  };
  const lire = (chemin: string) => async () => (await demander(`${racine}${chemin}`, gestionnaire.jeton)).text();
  const { elements } = (await (
    await demander(`${racine}/utilisateurs?limite=${PERSONNES_CHANGEES}&texte=banc`, gestionnaire.jeton)
  ).json()) as { elements: Personne[] };
  const portee = elements[0]?.rattachements[0]?.service?.id ?? '';
  try {
    return [
      await mesurer('first page of a structure’s people', lire('/utilisateurs')),
      await mesurer('people by service', lire('/utilisateurs?ordre=SERVICE')),
      await mesurer('people by a part of the name', lire('/utilisateurs?texte=nom%2012')),
      await mesurer('matrix of one service', lire(`/utilisateurs?portee=${portee}&service=${portee}`)),
      await mesurer(`save of ${PERSONNES_CHANGEES * OCTROIS_PAR_PERSONNE} grants`, (n) =>
        enregistrer(demander, racine, gestionnaire.jeton, n),
      ),
      await mesurer(`who am I, with ${OCTROIS_D_UNE_PERSONNE} grants`, async () =>
        (await demander(`${adresse}/api/compte/moi`, lecteur.jeton)).text(),
      ),
    ];
  } finally {
    await processus.tuer();
  }
}

const OBJETS = ['FACTURES_EMISES', 'FACTURES_A_VALIDER', 'FACTURES_DE_TRAVAUX', 'MEMOIRES', 'REMBOURSEMENTS'] as const;

/** Grants of fifty people, ten each, given and taken away by turns; the reading of versions before is part of it. */
async function enregistrer(
  demander: (url: string, jeton: string, init?: RequestInit) => Promise<Response>,
  racine: string,
  jeton: string,
  n: number,
): Promise<void> {
  const { elements } = (await (
    await demander(`${racine}/utilisateurs?limite=${PERSONNES_CHANGEES}&texte=banc`, jeton)
  ).json()) as { elements: Personne[] };
  const changements = elements.map((u) => {
    const octrois = [null, u.rattachements[0]?.service?.id ?? null].flatMap((serviceId) =>
      OBJETS.map((objet) => ({
        serviceId,
        objet,
        niveau: serviceId === null ? 'CONSULTATION' : 'MODIFICATION',
        debut: null,
        fin: null,
      })),
    );
    const [accorder, retirer] = n % 2 === 0 ? [octrois, []] : [[], octrois];
    return { utilisateurId: u.id, version: u.version, accorder, retirer };
  });
  await (await demander(`${racine}/profils`, jeton, { method: 'PUT', body: JSON.stringify({ changements }) })).text();
}
