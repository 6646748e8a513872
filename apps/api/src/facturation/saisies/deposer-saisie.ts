import {
  type ActionFacture,
  type Anomalie,
  actionsApresDepot,
  CYCLE_DE_VIE,
  extraireDonneesChorus,
  type SemanticInvoice,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { auditerTous, emettreTous } from '../../platform/journal-metier.ts';
import { deposerBrouillon } from '../brouillon.repository.ts';
import { evenementFacture, situeeParSaLigne } from '../evenements.ts';
import { contenuDeFacture } from '../integration/preparer-facture.ts';
import type { FactureAInserer, LigneHistorique, LignePiece } from '../lignes-facture.ts';
import { decider, ligneDuBrouillon, pas, type SituationBrouillon } from './brouillon.ts';
import type { Auteur } from './ecrire-brouillon.ts';
import type { FaitsDeSaisie } from './faits-saisie.query.ts';
import type { DocumentRedige } from './rediger-documents.ts';
import type { PieceDeSaisie, SaisieVerrouillee } from './saisie.repository.ts';

/** A typed invoice that was judged and written, ready to be deposited. */
export interface SaisieADeposer {
  readonly saisie: Pick<SaisieVerrouillee, 'id' | 'mode' | 'contenu'>;
  readonly modele: SemanticInvoice;
  readonly anomalies: readonly Anomalie[];
  readonly faits: FaitsDeSaisie;
  readonly documents: readonly [DocumentRedige, ...DocumentRedige[]];
  readonly pieces: readonly PieceDeSaisie[];
}

/** "Envoyer", then what the system does with any new deposit: each step judged by the life-cycle table. */
function etapes(brouillon: SituationBrouillon, s: SaisieADeposer, id: string, auteur: Auteur): LigneHistorique[] {
  const { instant, utilisateurId, mandatId } = auteur;
  const actions: ActionFacture[] = [
    'envoyer',
    ...actionsApresDepot(s.saisie.contenu.cadre, s.faits.charges.receptionEdi),
  ];
  let statut = brouillon.statut;
  return actions.map((action, i) => {
    statut = decider(statut, action);
    const parPersonne = CYCLE_DE_VIE[action].acteur !== 'SYSTEME';
    const qui = parPersonne ? { instant, utilisateurId, mandatId } : { instant, utilisateurId: null };
    return pas(id, brouillon.version + i + 1, action, statut, qui);
  });
}

function preparer(brouillon: SituationBrouillon, s: SaisieADeposer, auteur: Auteur): FactureAInserer {
  const { charges } = s.faits;
  const id = charges.factureId;
  const historique = etapes(brouillon, s, id, auteur);
  const derniere = historique.at(-1);
  if (!derniere) throw new Error('sending is a step');
  const [principale] = s.documents;
  const situation = { id, statut: derniere.statut, version: derniere.rang };
  const ligne = ligneDuBrouillon(situation, s.saisie, s.faits, auteur.instant);
  return {
    facture: {
      ...ligne,
      format: s.saisie.mode === 'SAISIE' ? 'CII' : null,
      code_type: extraireDonneesChorus(s.modele, 'CII').codeType ?? null,
      service_destinataire_id: ligne.service_destinataire_id ?? charges.serviceParDefautId,
      empreinte: principale.empreinte,
    },
    ...contenuDeFacture(id, s),
    pieces: piecesDe(id, s, auteur),
    historique,
  };
}

const piecesDe = (facture_id: string, { documents, pieces }: SaisieADeposer, auteur: Auteur): LignePiece[] => [
  ...documents.map(
    (d): LignePiece => ({
      facture_id,
      categorie: d.categorie,
      designation: d.designation,
      type_mime: d.typeMime,
      taille: d.taille,
      empreinte: d.empreinte,
      ajoutee_le: auteur.instant,
      ajoutee_par: auteur.utilisateurId,
    }),
  ),
  ...pieces.map(
    (p): LignePiece => ({
      facture_id,
      categorie: 'COMPLEMENTAIRE',
      designation: p.designation,
      type_mime: p.typeMime,
      taille: p.taille,
      empreinte: p.empreinte,
      ajoutee_le: auteur.instant,
      ajoutee_par: p.ajouteePar,
    }),
  ),
];

/** Makes a deposited invoice of a draft, with history, audit and events, in the caller's transaction. */
export async function deposerSaisie(
  tx: Tx,
  brouillon: SituationBrouillon,
  s: SaisieADeposer,
  auteur: Auteur,
): Promise<string> {
  const depose = preparer(brouillon, s, auteur);
  const { facture, historique } = depose;
  await consignerDocuments(tx, s.documents, auteur.instant);
  await deposerBrouillon(tx, brouillon, depose);
  await auditerTous(
    tx,
    historique.map((h) => ({
      instant: h.instant,
      utilisateurId: h.utilisateur_id,
      action: `facture.${h.action}`,
      objet: 'facture',
      objetId: facture.id,
      donnees: { statut: h.statut, version: h.rang, saisieId: s.saisie.id, empreinte: facture.empreinte },
    })),
  );
  const situee = situeeParSaLigne(facture);
  await emettreTous(
    tx,
    historique.map((h) =>
      evenementFacture(situee, h.action, h.statut, { instant: h.instant, utilisateurId: h.utilisateur_id }),
    ),
  );
  return facture.id;
}
