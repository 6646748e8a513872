import type { Alea, Personne } from '@orpheon/testing';
import { insister } from './client-http.ts';
import { type DocumentAEnvoyer, type NouveauDocument, unLot } from './documents.ts';
import type { Registre } from './registre.ts';

interface Deposant {
  readonly personne: Personne;
  readonly fournisseur: 'delices' | 'atelier';
  readonly alea: Alea;
  readonly nouveau: NouveauDocument;
  readonly nouvelleCle: () => string;
  /** Begins with a lot: a short run has one to kill in the middle of. */
  readonly lotDabord: boolean;
}

type Variante = 'NOUVEAU' | 'LOT' | 'REFUSABLE' | 'REJEU' | 'MEME_FICHIER' | 'ENSEMBLE';

interface Envoi {
  readonly document: DocumentAEnvoyer;
  readonly cle: string;
  readonly fluxId: string;
}

interface FluxDepose {
  readonly fluxId: string;
  readonly dejaDepose: boolean;
}

const GARDES = 40;

/**
 * A supplier's program that files without pause: new documents, some that must be refused, lots of them, the same request
 * again, the same file under another key, and one file twice at the same moment.
 */
export async function deposerSansCesse(
  adresse: string,
  deposant: Deposant,
  registre: Registre,
  continuer: () => boolean,
): Promise<void> {
  const { alea, nouveau, fournisseur } = deposant;
  const faits: Envoi[] = [];

  const envoyer = async (document: DocumentAEnvoyer, cle: string): Promise<(Envoi & FluxDepose) | null> => {
    const depose = await deposer(adresse, deposant, document, cle, registre);
    return depose && { document, cle, ...depose };
  };
  const garder = (envoi: (Envoi & FluxDepose) | null): void => {
    if (!envoi) return;
    acquitter(registre, deposant, envoi);
    if (envoi.document.acceptables > 0) faits.push(envoi);
    if (faits.length > GARDES) faits.shift();
  };
  const identique = (avant: Envoi, apres: FluxDepose | null, quoi: string): void => {
    if (apres && apres.fluxId !== avant.fluxId)
      registre.fautes.push(`${quoi}: flow ${apres.fluxId} although ${avant.fluxId} was acknowledged first`);
  };

  for (let premier = deposant.lotDabord; continuer(); premier = false) {
    const tiree = alea.pondere<Variante>([
      ['NOUVEAU', 71],
      ['LOT', 3],
      ['REFUSABLE', 6],
      ['REJEU', 7],
      ['MEME_FICHIER', 7],
      ['ENSEMBLE', 6],
    ]);
    const variante = premier ? 'LOT' : tiree;
    const ancien = faits.length > 0 ? alea.parmi(faits) : null;
    if (variante === 'REJEU' && ancien) {
      registre.compte.rejeux++;
      identique(ancien, await envoyer(ancien.document, ancien.cle), 'same key again');
    } else if (variante === 'MEME_FICHIER' && ancien) {
      registre.compte.memesFichiers++;
      const apres = await envoyer(ancien.document, deposant.nouvelleCle());
      identique(ancien, apres, 'same file again');
      if (apres && !apres.dejaDepose) registre.fautes.push(`same file again: flow ${apres.fluxId} announced as new`);
    } else if (variante === 'ENSEMBLE') {
      registre.compte.deposEnsemble++;
      const document = nouveau(fournisseur, true);
      const [un, autre] = await Promise.all([
        envoyer(document, deposant.nouvelleCle()),
        envoyer(document, deposant.nouvelleCle()),
      ]);
      if (un) identique(un, autre, 'one file twice at once');
      garder(un ?? autre);
    } else if (variante === 'LOT') {
      registre.compte.lots++;
      garder(await envoyer(await unLot(nouveau, alea, fournisseur), deposant.nouvelleCle()));
    } else {
      garder(await envoyer(nouveau(fournisseur, variante !== 'REFUSABLE'), deposant.nouvelleCle()));
    }
  }
}

async function deposer(
  adresse: string,
  { personne }: Deposant,
  document: DocumentAEnvoyer,
  cle: string,
  registre: Registre,
): Promise<FluxDepose | null> {
  const reponse = await insister(
    adresse,
    {
      methode: 'POST',
      chemin: `/api/facturation/factures-emises/depots?structureId=${document.structureId}`,
      jeton: personne.jeton,
      cle,
      corps: () => {
        const formulaire = new FormData();
        formulaire.append('fichier', new Blob([document.octets]), document.nom);
        return formulaire;
      },
    },
    registre,
  );
  if (!reponse) return null;
  if (reponse.statut !== 202 && reponse.statut !== 200) {
    registre.fautes.push(`deposit answered ${reponse.statut} ${JSON.stringify(reponse.corps)}`);
    return null;
  }
  return reponse.corps as FluxDepose;
}

function acquitter(registre: Registre, { personne }: Deposant, { document, fluxId }: Envoi): void {
  const { structureId, empreinte, acceptables, refusables } = document;
  registre.depots.push({ fluxId, structureId, jeton: personne.jeton, empreinte, acceptables, refusables });
}
