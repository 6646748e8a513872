import type { MessagesDirects } from '../platform/courriels/messages-directs.ts';
import type { Deps } from '../platform/deps.ts';
import type { ListeDeTaches } from '../platform/taches.ts';
import { executerTraitement } from './factures-recues/executer-traitement.usecase.ts';
import { ouvrirIntegration } from './integration/integrer-flux.usecase.ts';
import { ouvrirLecteurs } from './integration/lecteurs.ts';
import { ouvrirLecteursDePages } from './lecture/lecteurs-de-pages.ts';
import { lireDocumentNumerise } from './lecture/lire-document.usecase.ts';
import { COURRIEL_RESUME, RESUME } from './resume/courriel-resume.ts';
import { suivreLaConfiance } from './signatures/confiance.ts';
import { preparerTelechargement } from './telechargements/preparer-telechargement.usecase.ts';

/** What the rest of the API may call of this domain. */

/** Mails with words of their own. */
export const MESSAGES_FACTURATION: MessagesDirects = { [RESUME]: COURRIEL_RESUME };

/** The jobs of this domain; its reading threads start with the first file that needs one. */
export function tachesFacturation(
  deps: Deps,
): ListeDeTaches<'integrer_flux' | 'executer_traitement' | 'preparer_telechargement' | 'lire_document'> {
  const integrer = ouvrirIntegration(deps, ouvrirLecteurs({ confiance: suivreLaConfiance(deps) }));
  return {
    integrer_flux: ({ fluxId }, { essai, essaisMax }) => integrer(fluxId, { dernierEssai: essai >= essaisMax }),
    executer_traitement: ({ traitementId }, contexte) => executerTraitement(deps, traitementId, contexte),
    preparer_telechargement: ({ telechargementId }, contexte) =>
      preparerTelechargement(deps, telechargementId, contexte),
    lire_document: (demande, contexte) => lireDocumentNumerise(deps, ouvrirLecteursDePages, demande, contexte),
  };
}

export {
  compterBrouillons,
  compterFacturesEnCours,
  compterFacturesEnCoursDeStructure,
} from './compter-en-cours.query.ts';
export { premierIdDuJour } from './facture.sql.ts';
export { integrerLot } from './integration/integrer-lot.ts';
export { diffuserEvenements } from './notifications/diffuser-evenement.usecase.ts';
export { redigerCourrielDeFacturation } from './notifications/rediger-courriel.ts';
export { annoncerInfection } from './pieces/annoncer-infection.ts';
export { exigerPieces, recevoirPieces } from './pieces/recevoir-pieces.ts';
export { resumerSemaine } from './resume/resumer-semaine.usecase.ts';
export { rappelerSaisies } from './saisies/rappeler-saisies.usecase.ts';
export { oublierTelechargements } from './telechargements/telechargement.repository.ts';
