import {
  type ContenuArchive,
  type Habilitation,
  nomDeDossier,
  nomDeFichier,
  nomsUniques,
  type Profil,
  peut,
} from '@orpheon/domain';
import { documentsInfectes } from '../../platform/antivirus/verdict.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { RECUES } from '../cotes.ts';
import { pieceLisibleSql } from '../facture.sql.ts';
import type { LignePiece } from '../lignes-facture.ts';
import type { DocumentPris } from './noter-telechargements.usecase.ts';

interface Piece {
  readonly categorie: LignePiece['categorie'];
  readonly designation: string;
  readonly typeMime: string;
  readonly taille: number;
  readonly empreinte: string;
}

interface FactureAPrendre {
  readonly id: string;
  readonly numero: string | null;
  readonly fournisseur: string;
  readonly structureId: string;
  readonly serviceId: string | null;
  readonly pieces: readonly Piece[];
}

/** A file of the archive, under its place in it. */
export interface FichierArchive {
  readonly chemin: string;
  readonly empreinte: string;
  readonly taille: number;
  /** Packed already: packing it again costs time and saves nothing. */
  readonly dejaComprime: boolean;
}

export interface PlanArchive {
  /** In the order asked for. */
  readonly dossiers: readonly { readonly fichiers: readonly FichierArchive[] }[];
  readonly pris: readonly DocumentPris[];
  readonly taille: number;
}

const LIRE = {
  name: 'factures_a_prendre',
  text: `SELECT f.id::text, f.numero, fo.raison_sociale AS fournisseur, f.destinataire_id::text AS "structureId",
      f.service_destinataire_id::text AS "serviceId",
      coalesce((SELECT json_agg(json_build_object('categorie', p.categorie, 'designation', p.designation,
          'typeMime', p.type_mime, 'taille', p.taille, 'empreinte', p.empreinte) ORDER BY p.categorie DESC, p.id)
        FROM facture_piece p WHERE p.facture_id = f.id AND ${pieceLisibleSql(RECUES)}), '[]') AS pieces
    FROM unnest($1::bigint[]) WITH ORDINALITY AS d(id, rang) JOIN facture f ON f.id = d.id
      JOIN structure fo ON fo.id = f.fournisseur_id
    WHERE f.statut = ANY ($2::text[]) ORDER BY d.rang`,
};

/**
 * What an archive of these invoices holds, one folder each. All of them must be within reach: the archive of something else than
 * what was asked for would be believed complete.
 *
 * @throws ErreurHttp INTROUVABLE
 */
export async function planifierArchive(
  deps: Deps,
  droits: readonly Habilitation[],
  profil: Profil,
  ids: readonly string[],
  contenu: readonly ContenuArchive[],
): Promise<PlanArchive> {
  const { rows } = await deps.base.pool.query<FactureAPrendre>({ ...LIRE, values: [ids, RECUES.visibles] });
  if (rows.length !== ids.length || rows.some((f) => !peut(droits, profil, f))) throw introuvable();
  const voulues = rows.map((f) => ({ ...f, pieces: piecesVoulues(f.pieces, contenu) }));
  const empreintes = [...new Set(voulues.flatMap((f) => f.pieces.map((p) => p.empreinte)))];
  const infectes = await documentsInfectes(deps.base.pool, empreintes);
  const dossierUnique = nomsUniques();
  const dossiers = voulues.map((f) => {
    const dossier = dossierUnique(nomDeDossier(f.numero, f.fournisseur));
    const fichierUnique = nomsUniques();
    const saines = f.pieces.filter((p) => !infectes.has(p.empreinte));
    return { fichiers: saines.map((p) => fichierDe(p, `${dossier}/${fichierUnique(nomDeFichier(p.designation))}`)) };
  });
  return {
    dossiers,
    pris: voulues
      .filter((f) => f.pieces.some((p) => p.categorie !== 'COMPLEMENTAIRE' && !infectes.has(p.empreinte)))
      .map((f) => ({ factureId: f.id, structureId: f.structureId })),
    taille: dossiers.flatMap((d) => d.fichiers).reduce((somme, f) => somme + f.taille, 0),
  };
}

/** The hashes of the documents in it. */
export const documentsDe = ({ dossiers }: Pick<PlanArchive, 'dossiers'>): string[] => [
  ...new Set(dossiers.flatMap((d) => d.fichiers.map((f) => f.empreinte))),
];

/** The same document is there once, though it is both the original and what people read. */
function piecesVoulues(pieces: readonly Piece[], contenu: readonly ContenuArchive[]): Piece[] {
  const lisible =
    pieces.find((p) => p.categorie === 'LISIBLE') ??
    pieces.find((p) => p.categorie === 'PRINCIPALE' && p.typeMime === 'application/pdf');
  return pieces.filter(
    (p) =>
      (contenu.includes('ORIGINAL') && p.categorie === 'PRINCIPALE') ||
      (contenu.includes('LISIBLE') && p === lisible) ||
      (contenu.includes('PIECES') && p.categorie === 'COMPLEMENTAIRE'),
  );
}

const COMPRIMES = /^(application\/(pdf|zip|gzip|x-gzip)|image\/(png|jpeg|gif)|application\/vnd\.(openxml|oasis).*)$/;

const fichierDe = (p: Piece, chemin: string): FichierArchive => ({
  chemin,
  empreinte: p.empreinte,
  taille: p.taille,
  dejaComprime: COMPRIMES.test(p.typeMime),
});
