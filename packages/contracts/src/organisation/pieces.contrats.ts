import { ETATS_ANTIVIRUS, TAILLE_MAX_PIECE, TYPES_DE_PIECE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, texteSaisi } from '../commun/schemas.ts';
import { parStructureId, STRUCTURES_CONSULTATION, STRUCTURES_MODIFICATION } from './structures.contrats.ts';

const parPiece = z.strictObject({ id: identifiant, pieceId: identifiant });

export const piecesDeStructure = z
  .object({
    elements: z.array(
      z.object({
        id: identifiant,
        designation: z.string(),
        type: z.enum(TYPES_DE_PIECE),
        nom: z.string(),
        taille: z.number().int(),
        antivirus: z.enum(ETATS_ANTIVIRUS),
        ajouteeLe: instant,
      }),
    ),
  })
  .meta({ id: 'PiecesDeStructure' });

export const listerPiecesDeStructure = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/pieces',
  resume: 'Attachments of a structure, offered when it files an invoice.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  reponses: { 200: piecesDeStructure },
});

export const ajouterPieceDeStructure = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/pieces',
  resume: 'Add an attachment to a structure.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z
    .strictObject({ designation: texteSaisi(100).min(1), type: z.enum(TYPES_DE_PIECE) })
    .meta({ id: 'NouvellePieceDeStructure' }),
  fichiers: { champ: 'fichier', maximum: 1, tailleMax: TAILLE_MAX_PIECE },
  reponses: { 201: piecesDeStructure },
});

export const telechargerPieceDeStructure = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/pieces/:pieceId',
  resume: 'An attachment of a structure.',
  droit: STRUCTURES_CONSULTATION,
  params: parPiece,
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const retirerPieceDeStructure = contrat({
  methode: 'DELETE',
  chemin: '/api/organisation/structures/:id/pieces/:pieceId',
  resume: 'Take an attachment off a structure; invoices filed with it keep it.',
  droit: STRUCTURES_MODIFICATION,
  params: parPiece,
  reponses: { 200: piecesDeStructure },
});
