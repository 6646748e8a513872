import { type SaisieFacture, VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import type { Alea, Monde, Personne } from '@orpheon/testing';
import { type Demande, insister, type Reponse } from './client-http.ts';
import type { Registre } from './registre.ts';

interface Typiste {
  readonly personne: Personne;
  readonly monde: Monde;
  readonly alea: Alea;
  /** YYYY-MM-DD, of its invoices. */
  readonly jour: string;
  readonly nouvelleCle: () => string;
}

/** What the API tells of an invoice being typed, as far as this client looks. */
interface SaisieLue {
  readonly id: string;
  readonly version: number;
  readonly contenu: SaisieFacture;
}

const SAISIES = '/api/facturation/factures-emises/saisies';
const GARDEES_AVANT_ENVOI = 2;

/**
 * Somebody who types invoices without pause: each is begun, kept as it is typed, now and then saved as a draft, then sent.
 * Written by the portal itself, one takes it far longer than a deposit: while `continuer` says so it is waited for without
 * limit, and afterwards no longer than any other answer.
 */
export async function typerSansCesse(
  adresse: string,
  typiste: Typiste,
  registre: Registre,
  continuer: () => boolean,
): Promise<void> {
  const { personne, monde, alea, nouvelleCle } = typiste;
  const structureId = monde.structures.delices.id;
  const demander = (d: Pick<Demande, 'methode' | 'chemin'>, corps: object, attendus: readonly number[]) =>
    exiger(
      adresse,
      { ...d, jeton: personne.jeton, cle: nouvelleCle(), corps: () => JSON.stringify(corps), patient: continuer },
      registre,
      attendus,
    );

  /** Kept; where the answer to a first try was lost, what stands there is what was sent. */
  const garder = async (saisie: SaisieLue, contenu: SaisieFacture): Promise<SaisieLue | null> => {
    const chemin = `${SAISIES}/${saisie.id}`;
    const r = await demander({ methode: 'PUT', chemin }, { version: saisie.version, contenu }, [200, 409]);
    if (!r) return null;
    const lue = (r.statut === 200 ? r.corps : (r.corps as { autre: unknown }).autre) as SaisieLue;
    if (lue.contenu.commentaire !== contenu.commentaire || lue.version !== saisie.version + 1) {
      registre.fautes.push(`kept "${contenu.commentaire}" over version ${saisie.version}: ${JSON.stringify(r.corps)}`);
      return null;
    }
    registre.gardees.push({ saisieId: lue.id, version: lue.version });
    return lue;
  };

  const envoyer = async (saisie: SaisieLue): Promise<void> => {
    const demande = { version: saisie.version, contenu: saisie.contenu };
    const chemin = `${SAISIES}/${saisie.id}/envoyer`;
    const r = await demander({ methode: 'POST', chemin }, demande, [200]);
    if (!r) return;
    const { factureId } = r.corps as { factureId: string };
    registre.saisies.push({ saisieId: saisie.id, factureId, numero: saisie.contenu.numero, jeton: personne.jeton });
    if (!alea.chance(0.3)) return;
    // From another tab, which has not heard: the same invoice, and no other.
    const autre = await demander({ methode: 'POST', chemin }, demande, [200]);
    if (autre && (autre.corps as { factureId: string }).factureId !== factureId)
      registre.fautes.push(`sent again: another invoice than ${factureId}: ${JSON.stringify(autre.corps)}`);
  };

  await demander(
    { methode: 'POST', chemin: `${SAISIES}/mandat/accepter` },
    { structureId, versionDuTexte: VERSION_MANDAT_PORTAIL },
    [200],
  );
  for (let n = 1; continuer(); n++) {
    const contenu = saisie(typiste, n);
    const debut = { structureId, mode: 'SAISIE', contenu: { ...contenu, commentaire: '' } };
    const r = await demander({ methode: 'POST', chemin: SAISIES }, debut, [201]);
    let lue = r ? (r.corps as SaisieLue) : null;
    for (let i = 1; lue && i <= GARDEES_AVANT_ENVOI; i++)
      lue = await garder(lue, { ...contenu, commentaire: `${n}.${i}` });
    if (lue && alea.chance(0.4)) {
      const { id, version, contenu: typee } = lue;
      const chemin = `${SAISIES}/${id}/enregistrer`;
      const enregistree = await demander({ methode: 'POST', chemin }, { version, contenu: typee }, [200]);
      lue = enregistree && (enregistree.corps as SaisieLue);
    }
    if (lue) await envoyer(lue);
  }
}

/** The answer, where it is of an expected kind; anything else is a fault. */
async function exiger(
  adresse: string,
  demande: Demande,
  registre: Registre,
  attendus: readonly number[],
): Promise<Reponse | null> {
  const r = await insister(adresse, demande, registre);
  if (!r || attendus.includes(r.statut)) return r;
  registre.fautes.push(`${demande.methode} ${demande.chemin} answered ${r.statut} ${JSON.stringify(r.corps)}`);
  return null;
}

/** Two lines at two rates, as the documents that are filed (`LIGNES_PAR_DOCUMENT`). */
function saisie({ monde, alea, jour }: Typiste, n: number): SaisieFacture {
  const ligne = (denomination: string, tauxTva: string): SaisieFacture['lignes'][number] => ({
    denomination,
    description: '',
    reference: '',
    quantite: String(alea.entier(1, 20)),
    unite: 'C62',
    prixUnitaire: '12,50',
    remise: { mode: 'POURCENTAGE', valeur: '' },
    categorieTva: 'S',
    tauxTva,
  });
  return {
    type: 'FACTURE',
    cadre: 'A1',
    numero: `T-${n}`,
    dateFacture: jour,
    dateEcheance: '',
    devise: 'EUR',
    destinataireId: monde.structures.valmont.id,
    codeService: alea.parmi([monde.services.ecoles, monde.services.voirie]).code,
    codeServiceFournisseur: '',
    numeroEngagement: `EJ${alea.chiffres(8)}`,
    numeroMarche: '',
    origine: null,
    periode: { debut: '', fin: '' },
    lignes: [ligne('Plateau de fromages', '5,5'), ligne('Livraison', '20')],
    remises: [],
    paiement: { mode: '30', iban: monde.ibans.delices, bic: '', titulaire: '', conditions: '' },
    acompte: '',
    tvaEnEuros: '',
    recapitulatif: [],
    motifExoneration: '',
    commentaire: '',
  };
}
