import { listerFacturesRecues } from '@orpheon/contracts';
import pg from 'pg';
import type { Banc, Tables } from './banc.ts';
import { charger, requeteGet } from './charge.ts';
import { centile, type Ligne, ligneDUnPair, mediane, millisecondes, type Verdict, verdict } from './mesures.ts';
import { ouvrirApi } from './serveurs.ts';

/** The size that larger ones are compared to. */
const PETITE = 100_000;
const CONNEXIONS = 16;
const ECHANTILLON = 400;

interface Figures {
  readonly p50: number;
  readonly p95: number;
}

/**
 * B4: what a search takes, one at a time, in these tables beside smaller ones of the same making; and the searches of B3,
 * many at a time.
 */
export async function mesurerRecherche(banc: Banc): Promise<Ligne[]> {
  const petites = banc.factures > PETITE ? await banc.autreTaille(PETITE) : null;
  const avant = petites && (await chercher(banc, petites)).figures;
  const { figures, debit } = await chercher(banc, banc, CONNEXIONS);
  const rapport = avant ? figures.p95 / avant.p95 : null;
  const quoi = avant ? `search, ${PETITE.toLocaleString('en')} → ${banc.factures.toLocaleString('en')}` : 'search';
  return [
    {
      but: 'B4',
      quoi: `${quoi} invoices: number, engagement, marché, supplier, a word that all have`,
      nous: `p50 ${millisecondes(figures.p50)}, p95 ${millisecondes(figures.p95)}`,
      reference: avant ? `itself: p50 ${millisecondes(avant.p50)}, p95 ${millisecondes(avant.p95)}` : '–',
      rapport: rapport ? `× ${rapport.toFixed(2)}` : '–',
      exige: 'p95 ≤ × 2, < 100 ms',
      vise: '≤ × 1.3, < 30 ms',
      verdict: moindre(verdict(figures.p95, 100, 30, 'moins'), verdict(rapport ?? 1, 2, 1.3, 'moins')),
    },
    ligneDUnPair(`search, ${CONNEXIONS} at a time`, debit, { debit: 23, vise: 30 }),
  ];
}

const moindre = (a: Verdict, b: Verdict): Verdict => {
  if (a === 'missed' || b === 'missed') return 'missed';
  return a === 'aim' && b === 'aim' ? 'aim' : 'must';
};

/** @param ensemble where given, also how many a second are answered with so many at a time */
async function chercher(banc: Banc, tables: Tables, ensemble?: number): Promise<{ figures: Figures; debit: number }> {
  const requetes = await recherches(tables);
  const { port, processus } = await ouvrirApi({ ...banc, url: tables.url });
  try {
    await charger(port, requetes, { connexions: 1, dureeMs: banc.chauffeMs });
    const tours: Figures[] = [];
    const debits: number[] = [];
    for (let tour = 0; tour < banc.tours; tour++) {
      const { latences } = await charger(port, requetes, { connexions: 1, dureeMs: banc.dureeMs });
      tours.push({ p50: centile(latences, 0.5), p95: centile(latences, 0.95) });
      if (ensemble) {
        debits.push((await charger(port, requetes, { connexions: ensemble, dureeMs: banc.dureeMs })).parSeconde);
      }
    }
    return {
      figures: { p50: mediane(tours.map((t) => t.p50)), p95: mediane(tours.map((t) => t.p95)) },
      debit: mediane(debits),
    };
  } finally {
    await processus.tuer();
  }
}

interface Cherchee {
  numero: string;
  engagement: string;
  marche: string | null;
  fournisseur: string;
}

/** What people type, about invoices that they have: in ten, four numbers, two engagements, two suppliers, two wide ones. */
async function recherches({ url, lecteur }: Tables): Promise<Buffer[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Cherchee>(
    `SELECT f.numero, f.numero_engagement AS engagement, f.numero_marche AS marche, fo.raison_sociale AS fournisseur
      FROM (SELECT * FROM facture WHERE destinataire_id = $1 ORDER BY id DESC LIMIT $2::int * 50) f
      JOIN structure fo ON fo.id = f.fournisseur_id ORDER BY hashint8(f.id) LIMIT $2`,
    [lecteur.structureId, ECHANTILLON],
  );
  await client.end();
  return rows.map((r, i) => {
    const [filtre, valeur] = filtreDe(r, i % 10);
    return requeteGet(
      `${listerFacturesRecues.chemin}?limite=25&${filtre}=${encodeURIComponent(valeur)}`,
      lecteur.jeton,
    );
  });
}

function filtreDe(r: Cherchee, rang: number): [filtre: string, valeur: string] {
  if (rang < 4) return ['texte', r.numero];
  if (rang < 6) return ['engagement', r.engagement];
  if (rang < 8) return ['texte', r.fournisseur];
  return rang === 8 && r.marche ? ['marche', r.marche] : ['texte', r.numero.slice(0, 5)];
}
