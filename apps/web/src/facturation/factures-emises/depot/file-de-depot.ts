import type { VerdictDuLot } from '@orpheon/formats';
import type { Reponse } from '../../../shared/api/types.ts';
import type { RaisonSansControle } from '../../commun/controle/controleur.ts';
import type { DocumentCompris, Jugement } from '../../commun/controle/document-compris.ts';
import { bilanDuLot, type LotControle, type LotOuvert } from '../../commun/controle/lot-controle.ts';
import { type FichierChoisi, toutEstPret } from '../../commun/pieces/choix-de-fichiers.ts';

export type FluxDepose = Reponse<'FluxDepose'>;

/** Where one file stands, from its choice to its filing. */
export type Etape =
  | { readonly type: 'EN_ATTENTE' }
  | { readonly type: 'LECTURE' }
  | { readonly type: 'CONTROLE' }
  /** Checked, and would be accepted. */
  | { readonly type: 'PRET' }
  /** Checked, and would be refused: it is not sent. */
  | { readonly type: 'REFUSE' }
  /** Reading took too long or broke: the person may still file it, knowing that. */
  | { readonly type: 'SANS_CONTROLE'; readonly raison: RaisonSansControle; readonly accepte: boolean }
  /** What the portal knows could not be asked: the check is to be tried again. */
  | { readonly type: 'CONTROLE_ECHOUE'; readonly message: string }
  /** `avancement` null: waits for its turn to be sent. */
  | { readonly type: 'ENVOI'; readonly avancement: number | null }
  /** `tranche`: the server said no; otherwise nothing is known, and the same key is used to try again. */
  | { readonly type: 'ENVOI_ECHOUE'; readonly message: string; readonly tranche: boolean }
  | { readonly type: 'DEPOSE'; readonly flux: FluxDepose };

/** An attachment that the structure keeps, taken for an invoice. */
export interface PieceDeStructureChoisie {
  readonly id: string;
  readonly taille: number;
}

/** What is attached to an invoice beside its document. */
export interface PiecesDuDepot {
  readonly fichiers: readonly FichierChoisi[];
  readonly deStructure: readonly PieceDeStructureChoisie[];
}

export const SANS_PIECES: PiecesDuDepot = { fichiers: [], deStructure: [] };

export interface FichierADeposer {
  readonly id: string;
  readonly fichier: File;
  /** `Idempotency-Key`: kept for as long as the same filing is tried again. */
  readonly cle: string;
  readonly etape: Etape;
  readonly document: DocumentCompris | null;
  /** Where the file is an archive of many invoices. */
  readonly lot: LotControle | null;
  readonly jugement: Jugement | null;
  readonly pieces: PiecesDuDepot;
}

export interface FileDeDepot {
  readonly structureId: string;
  readonly fichiers: readonly FichierADeposer[];
}

export type Evenement =
  | { readonly type: 'AJOUTES'; readonly fichiers: readonly File[] }
  | { readonly type: 'RETIRE'; readonly id: string }
  | { readonly type: 'DEPOSES_EFFACES' }
  | { readonly type: 'STRUCTURE_CHOISIE'; readonly structureId: string }
  | { readonly type: 'LECTURE_COMMENCEE'; readonly id: string }
  | { readonly type: 'LU'; readonly id: string; readonly document: DocumentCompris }
  | { readonly type: 'LOT_OUVERT'; readonly id: string; readonly lot: LotOuvert }
  | { readonly type: 'LOT_AVANCE'; readonly id: string; readonly verdicts: readonly VerdictDuLot[] }
  | { readonly type: 'JUGE'; readonly id: string; readonly jugement: Jugement }
  | { readonly type: 'NON_LU'; readonly id: string; readonly raison: RaisonSansControle }
  | { readonly type: 'CONTROLE_ECHOUE'; readonly id: string; readonly message: string }
  | { readonly type: 'A_RECONTROLER'; readonly id: string }
  | { readonly type: 'SANS_CONTROLE_ACCEPTE'; readonly id: string; readonly accepte: boolean }
  | { readonly type: 'PIECES_CHANGEES'; readonly id: string; readonly pieces: Partial<PiecesDuDepot> }
  | { readonly type: 'ENVOI_DEMANDE'; readonly ids: readonly string[] }
  | { readonly type: 'AVANCEMENT'; readonly id: string; readonly avancement: number }
  | { readonly type: 'ENVOI_ECHOUE'; readonly id: string; readonly message: string; readonly tranche: boolean }
  | { readonly type: 'DEPOSE'; readonly id: string; readonly flux: FluxDepose };

export const fileVide = (structureId: string): FileDeDepot => ({ structureId, fichiers: [] });

const EN_ATTENTE: Etape = { type: 'EN_ATTENTE' };

/** True while a file belongs to the server as much as to us: it can neither be removed nor checked again. */
export const estEngage = (f: FichierADeposer): boolean => f.etape.type === 'ENVOI' || f.etape.type === 'DEPOSE';

/** The file a person chose twice: same name, size and date. */
const memeFichier = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/**
 * What becomes of the list at each event. `nouvelId` gives ids and keys: the only thing here that is not a function of
 * what went before.
 */
export const creerReducteur =
  (nouvelId: () => string) =>
  (file: FileDeDepot, e: Evenement): FileDeDepot => {
    const changer = (id: string, changement: (f: FichierADeposer) => FichierADeposer): FileDeDepot => ({
      ...file,
      fichiers: file.fichiers.map((f) => (f.id === id ? changement(f) : f)),
    });
    const etape = (id: string, nouvelle: Etape) => changer(id, (f) => ({ ...f, etape: nouvelle }));
    const aRevoir = (f: FichierADeposer): FichierADeposer => ({
      ...f,
      cle: nouvelId(),
      etape: EN_ATTENTE,
      document: null,
      lot: null,
      jugement: null,
    });

    switch (e.type) {
      case 'AJOUTES': {
        const presents = file.fichiers.filter((f) => f.etape.type !== 'DEPOSE').map((f) => f.fichier);
        const nouveaux: File[] = [];
        for (const n of e.fichiers) if (![...presents, ...nouveaux].some((p) => memeFichier(p, n))) nouveaux.push(n);
        const ajoutes = nouveaux.map((fichier) => ({
          id: nouvelId(),
          fichier,
          cle: nouvelId(),
          etape: EN_ATTENTE,
          document: null,
          lot: null,
          jugement: null,
          pieces: SANS_PIECES,
        }));
        return { ...file, fichiers: [...file.fichiers, ...ajoutes] };
      }
      case 'RETIRE':
        return { ...file, fichiers: file.fichiers.filter((f) => f.id !== e.id || f.etape.type === 'ENVOI') };
      case 'DEPOSES_EFFACES':
        return { ...file, fichiers: file.fichiers.filter((f) => f.etape.type !== 'DEPOSE') };
      case 'STRUCTURE_CHOISIE':
        if (e.structureId === file.structureId) return file;
        // another structure: other facts, other attachments that it keeps, and another request
        return {
          structureId: e.structureId,
          fichiers: file.fichiers.map((f) =>
            estEngage(f) ? f : { ...aRevoir(f), pieces: { ...f.pieces, deStructure: [] } },
          ),
        };
      case 'LECTURE_COMMENCEE':
        return etape(e.id, { type: 'LECTURE' });
      case 'LU':
        return changer(e.id, (f) => ({ ...f, document: e.document, etape: { type: 'CONTROLE' } }));
      case 'LOT_OUVERT':
        return changer(e.id, (f) => ({ ...f, lot: { ...e.lot, verdicts: [] }, etape: { type: 'CONTROLE' } }));
      case 'LOT_AVANCE':
        return changer(e.id, (f) => ({
          ...f,
          lot: f.lot && { ...f.lot, verdicts: [...f.lot.verdicts, ...e.verdicts] },
        }));
      case 'JUGE':
        return changer(e.id, (f) => ({
          ...f,
          jugement: e.jugement,
          etape: { type: e.jugement.recevable ? 'PRET' : 'REFUSE' },
        }));
      case 'NON_LU':
        return etape(e.id, { type: 'SANS_CONTROLE', raison: e.raison, accepte: false });
      case 'CONTROLE_ECHOUE':
        return etape(e.id, { type: 'CONTROLE_ECHOUE', message: e.message });
      case 'A_RECONTROLER':
        return changer(e.id, (f) => (estEngage(f) ? f : aRevoir(f)));
      case 'SANS_CONTROLE_ACCEPTE':
        return changer(e.id, (f) =>
          f.etape.type === 'SANS_CONTROLE' ? { ...f, etape: { ...f.etape, accepte: e.accepte } } : f,
        );
      case 'PIECES_CHANGEES':
        return changer(e.id, (f) => (estEngage(f) ? f : avecPieces(f, { ...f.pieces, ...e.pieces }, nouvelId)));
      case 'ENVOI_DEMANDE':
        return {
          ...file,
          fichiers: file.fichiers.map((f) =>
            e.ids.includes(f.id) && peutPartir(f) ? { ...f, etape: { type: 'ENVOI', avancement: null } } : f,
          ),
        };
      case 'AVANCEMENT':
        return changer(e.id, (f) =>
          f.etape.type === 'ENVOI' ? { ...f, etape: { type: 'ENVOI', avancement: e.avancement } } : f,
        );
      case 'ENVOI_ECHOUE':
        return changer(e.id, (f) => ({
          ...f,
          cle: e.tranche ? nouvelId() : f.cle,
          etape: { type: 'ENVOI_ECHOUE', message: e.message, tranche: e.tranche },
        }));
      case 'DEPOSE':
        return etape(e.id, { type: 'DEPOSE', flux: e.flux });
    }
  };

/** Another request: under a key of its own, once the file is judged; what the server refused of the former is no more. */
const avecPieces = (f: FichierADeposer, pieces: PiecesDuDepot, nouvelId: () => string): FichierADeposer => ({
  ...f,
  pieces,
  cle: f.jugement ? nouvelId() : f.cle,
  etape: f.etape.type === 'ENVOI_ECHOUE' && f.etape.tranche && f.jugement?.recevable ? { type: 'PRET' } : f.etape,
});

/** Bytes of the document with what it takes of the structure's. */
export const tailleHorsFichiers = ({ fichier, pieces }: FichierADeposer): number =>
  pieces.deStructure.reduce((somme, p) => somme + p.taille, fichier.size);

/** Nothing that is attached stands in the way of sending. */
export const piecesPretes = (f: FichierADeposer): boolean =>
  nombreDePieces(f) === 0 || toutEstPret(f.pieces.fichiers, tailleHorsFichiers(f));

export const nombreDePieces = ({ pieces }: FichierADeposer): number =>
  pieces.fichiers.length + pieces.deStructure.length;

/** May be sent as it stands. */
export const peutPartir = (f: FichierADeposer): boolean => etapePermet(f.etape) && piecesPretes(f);

const etapePermet = (etape: Etape): boolean =>
  etape.type === 'PRET' || etape.type === 'ENVOI_ECHOUE' || (etape.type === 'SANS_CONTROLE' && etape.accepte);

/** Why a file says the same as another of the list. */
export interface Doublon {
  readonly de: FichierADeposer;
  readonly meme: 'CONTENU' | 'NUMERO' | 'DEPOSE';
}

/**
 * Files of the list that repeat an earlier one: the same bytes, or the same number of the same supplier. Sent together,
 * the second would be refused on arrival, so it is said here.
 */
export function doublons(file: FileDeDepot): ReadonlyMap<string, Doublon> {
  const trouves = new Map<string, Doublon>();
  const parContenu = new Map<string, FichierADeposer>();
  const parNumero = new Map<string, FichierADeposer>();
  for (const f of file.fichiers) {
    if (!f.document && !f.lot) continue;
    const empreinte = f.document?.empreinte ?? f.lot?.empreinte ?? null;
    const donnees = f.document?.donnees;
    const contenu = empreinte ? parContenu.get(empreinte) : undefined;
    const numero = donnees?.numero?.trim();
    const cleNumero = numero ? `${donnees?.fournisseur.identifiant ?? ''} ${numero}` : null;
    const memeNumero = cleNumero ? parNumero.get(cleNumero) : undefined;
    const depose = f.etape.type === 'DEPOSE';
    if (!depose && contenu) trouves.set(f.id, { de: contenu, meme: 'CONTENU' });
    else if (!depose && memeNumero && f.etape.type !== 'REFUSE') {
      trouves.set(f.id, { de: memeNumero, meme: memeNumero.etape.type === 'DEPOSE' ? 'DEPOSE' : 'NUMERO' });
    }
    // the server itself says of a filed document that it is the same
    if (empreinte && !contenu && !depose) parContenu.set(empreinte, f);
    if (cleNumero && !memeNumero && f.etape.type !== 'REFUSE') parNumero.set(cleNumero, f);
  }
  return trouves;
}

/** What "Déposer n factures" sends, and what stays behind. */
export interface Partage {
  readonly envoyables: readonly FichierADeposer[];
  readonly laisses: readonly FichierADeposer[];
  /** Being read or checked: their turn is to come. */
  readonly enCours: readonly FichierADeposer[];
}

export function partager(file: FileDeDepot): Partage {
  const repetes = doublons(file);
  const restants = file.fichiers.filter((f) => !estEngage(f));
  const enCours = restants.filter((f) => ['EN_ATTENTE', 'LECTURE', 'CONTROLE'].includes(f.etape.type));
  const envoyables = restants.filter((f) => peutPartir(f) && !repetes.has(f.id));
  return {
    envoyables,
    enCours,
    laisses: restants.filter((f) => !enCours.includes(f) && !envoyables.includes(f)),
  };
}

/** Invoices that would be accepted of a file, and refused: one document is one invoice. */
export const facturesDe = (f: FichierADeposer): { readonly bonnes: number; readonly refusees: number } => {
  const lot = f.lot && bilanDuLot(f.lot.verdicts);
  return lot ? { bonnes: lot.acceptables, refusees: lot.refusees } : { bonnes: 1, refusees: 0 };
};

/** Files that would be lost with the page. */
export const nonDeposes = (file: FileDeDepot): number => file.fichiers.filter((f) => f.etape.type !== 'DEPOSE').length;
