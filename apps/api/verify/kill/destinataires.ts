import { setTimeout as attendre } from 'node:timers/promises';
import type { Alea, Personne } from '@orpheon/testing';
import { insister } from './client-http.ts';
import type { Registre } from './registre.ts';

interface Destinataire {
  readonly personne: Personne;
  readonly alea: Alea;
  readonly nouvelleCle: () => string;
}

interface Ligne {
  readonly id: string;
  readonly version: number;
}

/** Each may leave the status in which an invoice reaches its recipient. */
const ACTIONS = [
  ['prendreEnCompte', 4],
  ['constaterServiceFait', 3],
  ['mettreEnPaiement', 3],
  ['suspendre', 1],
  ['rejeter', 1],
] as const;
const AVEC_MOTIF = new Set<string>(['suspendre', 'rejeter']);

/** Someone of a public entity who keeps handling what has just arrived, at the same time as colleagues. */
export async function traiterSansCesse(
  adresse: string,
  { personne, alea, nouvelleCle }: Destinataire,
  registre: Registre,
  continuer: () => boolean,
): Promise<void> {
  while (continuer()) {
    const page = await insister(
      adresse,
      {
        methode: 'GET',
        chemin: '/api/facturation/factures-recues?statut=MISE_A_DISPOSITION&limite=20',
        jeton: personne.jeton,
      },
      registre,
    );
    if (page && page.statut !== 200) registre.fautes.push(`list answered ${page.statut} ${JSON.stringify(page.corps)}`);
    const { elements } = (page?.statut === 200 ? page.corps : { elements: [] }) as { elements: Ligne[] };
    if (elements.length === 0) {
      await attendre(30);
      continue;
    }
    const facture = alea.parmi(elements);
    const action = alea.pondere(ACTIONS);
    const reponse = await insister(
      adresse,
      {
        methode: 'POST',
        chemin: `/api/facturation/factures-recues/${facture.id}/traiter`,
        jeton: personne.jeton,
        cle: nouvelleCle(),
        corps: () =>
          JSON.stringify({
            action,
            version: facture.version,
            ...(AVEC_MOTIF.has(action) ? { motif: 'Le bon de livraison manque.' } : {}),
          }),
      },
      registre,
    );
    const trace = { factureId: facture.id, action, rang: facture.version + 1, utilisateurId: personne.id };
    if (reponse?.statut === 200) registre.actions.push(trace);
    else if (reponse?.statut === 409) registre.conflits.push(trace);
    else if (reponse) registre.fautes.push(`${action} answered ${reponse.statut} ${JSON.stringify(reponse.corps)}`);
  }
}
