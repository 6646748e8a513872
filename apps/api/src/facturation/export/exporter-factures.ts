import { Readable } from 'node:stream';
import { COLONNES_FACTURE, type ColonneFacture } from '@orpheon/contracts';
import type { Profil } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import { ENVOYEE } from '../../platform/monter.ts';
import { jetonDe } from '../../platform/session.ts';
import { disposition } from '../../platform/telechargement.ts';
import { type CelluleXlsx, ecrireXlsx } from '../../platform/xlsx.ts';
import type { Cote } from '../cotes.ts';
import type { FiltresFactures } from '../filtres-factures.sql.ts';
import type { PageDeFactures } from '../liste-factures.query.ts';
import { COLONNES } from './colonnes.ts';
import { lireLots, type Rangee } from './lire-lots.ts';

interface Demande {
  readonly cote: Cote;
  readonly profil: Profil;
  readonly filtres: FiltresFactures & Pick<PageDeFactures, 'ordre'>;
  readonly format: 'csv' | 'xlsx';
  readonly colonnes: readonly ColonneFacture[] | undefined;
  readonly langue: Langue;
}

const NOMS = {
  emises: { fr: 'factures-emises', en: 'invoices-issued' },
  recues: { fr: 'factures-recues', en: 'invoices-received' },
} as const;

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Sends a whole list as a file, written as it is read. */
export function exporterFactures(
  deps: Deps,
  requete: FastifyRequest,
  reponse: FastifyReply,
  d: Demande,
): typeof ENVOYEE {
  const jeton = jetonDe(deps, requete);
  if (!jeton) throw new ErreurHttp(401, 'NON_CONNECTE');
  const colonnes = d.colonnes ?? COLONNES_FACTURE;
  const lots = lireLots(deps, jeton, d.profil, d.cote, d.filtres, colonnes);
  const nom = `${NOMS[d.cote.nom][d.langue]}-${deps.horloge.aujourdhui()}.${d.format}`;
  reponse
    .header('content-disposition', disposition('attachment', nom))
    .header('cache-control', 'private, no-store')
    .type(TYPES[d.format])
    .send(d.format === 'csv' ? enCsv(lots, colonnes, d.langue) : enXlsx(lots, colonnes, d.langue));
  return ENVOYEE;
}

type Lots = AsyncIterable<readonly Rangee[]>;

const titresDe = (colonnes: readonly ColonneFacture[], langue: Langue): string[] =>
  colonnes.map((c) => COLONNES[c].titre[langue]);

function enCsv(lots: Lots, colonnes: readonly ColonneFacture[], langue: Langue): Readable {
  const ecrire = colonnes.map((c) => {
    const { nature, mots } = COLONNES[c];
    // a spreadsheet reads the decimal mark of its user
    if (nature === 'MONTANT') return (v: string) => (langue === 'fr' ? v.replace('.', ',') : v);
    return mots ? (v: string) => celluleTexte(mots(v, langue)) : celluleTexte;
  });
  const lignes = async function* (): AsyncGenerator<string> {
    yield BOM + ligneCsv(titresDe(colonnes, langue).map(celluleTexte));
    for await (const lot of lots) {
      if (lot.length > 0)
        yield lot.map((r) => ligneCsv(r.map((v, i) => (v === null ? '' : (ecrire[i]?.(v) ?? ''))))).join('');
    }
  };
  return Readable.from(lignes(), { objectMode: false });
}

/** Columns of names, wider than the others in a workbook. */
const LARGES: ReadonlySet<ColonneFacture> = new Set(['fournisseur', 'destinataire', 'service', 'serviceFournisseur']);

/** Digits that a spreadsheet keeps of a number: beyond them an amount stays text. */
const CHIFFRES_D_UN_NOMBRE = 15;

function enXlsx(lots: Lots, colonnes: readonly ColonneFacture[], langue: Langue): Readable {
  const ecrire = colonnes.map((c) => {
    const { nature, mots } = COLONNES[c];
    if (nature === 'MONTANT') {
      return (v: string): CelluleXlsx => (v.replace(/\D/g, '').length <= CHIFFRES_D_UN_NOMBRE ? Number(v) : v);
    }
    return (v: string): CelluleXlsx => (mots ? mots(v, langue) : v);
  });
  const rangees = async function* (): AsyncGenerator<CelluleXlsx[]> {
    for await (const lot of lots)
      for (const r of lot) yield r.map((v, i) => (v === null ? null : (ecrire[i]?.(v) ?? null)));
  };
  const presentees = colonnes.map((c) => {
    const titre = COLONNES[c].titre[langue];
    return COLONNES[c].nature === 'MONTANT'
      ? { titre, largeur: 16, format: '#,##0.00' }
      : { titre, largeur: LARGES.has(c) ? 32 : 20 };
  });
  return ecrireXlsx(langue === 'fr' ? 'Factures' : 'Invoices', presentees, rangees());
}
