import { type Corps, saisirDepuisFacture as contrat } from '@orpheon/contracts';
import {
  avoirDepuis,
  type ModeSaisie,
  type SaisieFacture,
  type SemanticInvoice,
  STATUTS_LIBERANT_LE_NUMERO,
  type StatutFacture,
  saisieDepuisFacture,
  versFactureSemantique,
} from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { exigerSurFacture } from '../action-sur-facture.ts';
import { EMISES } from '../cotes.ts';
import { lireSituation, type Situation } from '../factures-emises/facture-emise.query.ts';
import type { Lecteurs } from '../integration/lecteurs.ts';
import { ajuster, type ContenuLu, lireContenu, resumer } from './contenu.ts';
import { faitsDe } from './ecrire-brouillon.ts';
import { creerSaisie } from './saisie.repository.ts';

interface Modele {
  readonly facture: SemanticInvoice;
  readonly mode: ModeSaisie;
}

/**
 * A form filled from an invoice that the structure issued: its credit note, or a copy to be sent as a new one. What was
 * typed is taken as it was typed; what was filed is read again from its document.
 */
export async function saisirDepuisFacture(
  deps: Deps,
  lecteurs: Lecteurs,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Corps<typeof contrat>,
): Promise<string> {
  const situation = await lireSituation(deps, id);
  if (!situation) throw introuvable();
  exigerSurFacture(EMISES, contrat.droit, session, situation);
  const structureId = situation.fournisseurId;
  exiger(session.droits, contrat.droit, { structureId, serviceId: null });
  const modele = (await modeleTape(deps, id)) ?? (await modeleDepose(deps, lecteurs, id));
  if (!modele) throw new ErreurHttp(422, 'FACTURE_SANS_CONTENU');
  const contenu = ajuster(remplir(modele, demande.nature, { id, situation, aujourdhui: deps.horloge.aujourdhui() }));
  if (!contenu) throw new ErreurHttp(422, 'FACTURE_SANS_CONTENU');
  const mode = contenu.lignes.length > 0 ? 'SAISIE' : 'PDF';
  return commencer(deps, requete, session.utilisateurId, demande, { structureId, mode, contenu });
}

async function commencer(
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: string,
  demande: Corps<typeof contrat>,
  s: { readonly structureId: string; readonly mode: ModeSaisie; readonly contenu: ContenuLu },
): Promise<string> {
  const { id } = await uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const faits = await faitsDe(deps, s.structureId, s.contenu, tx);
    const resume = resumer(s.contenu, faits);
    return { id: await creerSaisie(tx, { ...s, utilisateurId }, resume, deps.horloge.maintenant()) };
  });
  return id;
}

function remplir(
  { facture, mode }: Modele,
  nature: Corps<typeof contrat>['nature'],
  { id, situation, aujourdhui }: { id: string; situation: Situation; aujourdhui: string },
): SaisieFacture {
  const { destinataireId } = situation;
  if (nature === 'AVOIR') {
    // A credit note corrects an invoice that stands: one that has its number and somebody who received it.
    const sansNumero: readonly StatutFacture[] = STATUTS_LIBERANT_LE_NUMERO;
    if (destinataireId === null || sansNumero.includes(situation.statut)) {
      throw new ErreurHttp(409, 'AVOIR_IMPOSSIBLE');
    }
    return avoirDepuis(facture, { factureId: id, destinataireId }, aujourdhui);
  }
  const copie = saisieDepuisFacture(facture, mode);
  return { ...copie, numero: '', dateFacture: aujourdhui, dateEcheance: '', destinataireId };
}

/** What was typed for that invoice, sent or not. */
async function modeleTape(deps: Deps, factureId: string): Promise<Modele | null> {
  const saisie = await deps.base.prisma.factureSaisie.findUnique({ where: { factureId: BigInt(factureId) } });
  if (!saisie) return null;
  const mode: ModeSaisie = saisie.mode === 'PDF' ? 'PDF' : 'SAISIE';
  const contenu = lireContenu(saisie.contenu, mode);
  const { parties } = await faitsDe(deps, saisie.structureId.toString(), contenu);
  return { facture: versFactureSemantique(contenu, parties, mode), mode };
}

/** What its document says; null where there is none that can be read. */
async function modeleDepose(deps: Deps, lecteurs: Lecteurs, factureId: string): Promise<Modele | null> {
  const piece = await deps.base.prisma.facturePiece.findFirst({
    where: { factureId: BigInt(factureId), categorie: 'PRINCIPALE' },
    select: { empreinte: true, designation: true },
  });
  if (!piece) return null;
  const { facture } = await lecteurs.lire(await deps.documents.lire(piece.empreinte), piece.designation);
  return facture && { facture, mode: 'SAISIE' };
}
