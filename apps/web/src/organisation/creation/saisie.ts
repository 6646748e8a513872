import {
  codePostalCorrect,
  defautDeCreation,
  estDansLUnion,
  peutEtrePublique,
  type TypeIdentifiant,
} from '@orpheon/domain';
import type { demandes } from '../i18n/demandes.fr.ts';
import type { NouvelleStructure } from './creation.queries.ts';

/** What is typed to open a structure: empty text where nothing is. */
export const VIERGE = {
  typeIdentifiant: 'SIRET' as TypeIdentifiant,
  identifiant: '',
  publique: false,
  raisonSociale: '',
  nom: '',
  prenom: '',
  libelle: '',
  adresse: '',
  complementAdresse: '',
  codePostal: '',
  ville: '',
  pays: 'FR',
  courriel: '',
  telephone: '',
  numeroTva: '',
  message: '',
};
export type Saisie = typeof VIERGE;

/** Types whose identifier the portal makes itself. */
export const sansIdentifiant = (type: TypeIdentifiant): boolean => type === 'HORS_UE' || type === 'PARTICULIER';

/** The country that goes without saying. */
export const PAYS_DU_TYPE: Readonly<Partial<Record<TypeIdentifiant, string>>> = {
  SIRET: 'FR',
  RIDET: 'NC',
  TAHITI: 'PF',
  AUTRE: 'FR',
  PARTICULIER: 'FR',
};

export interface Faute {
  readonly cle: keyof typeof demandes;
  /** Characters typed. */
  readonly nombre?: number;
}

/** What is wrong with the identifier, as a sentence's key. The key of a SIRET is judged where it counts, by the API. */
export function fauteDIdentifiant({ typeIdentifiant: type, identifiant }: Saisie, verifierCle: boolean): Faute | null {
  if (sansIdentifiant(type)) return null;
  const defaut = defautDeCreation(type, identifiant, verifierCle);
  if (defaut === null) return null;
  if (defaut === 'VIDE' || defaut === 'CLE' || defaut === 'PAYS') return { cle: `creation.defaut.${defaut}` };
  if (defaut === 'LONGUEUR') {
    const nombre = identifiant.replace(/[\s.]/g, '').length;
    return { cle: `creation.defaut.LONGUEUR.${type as 'SIRET' | 'RIDET' | 'TAHITI' | 'AUTRE'}`, nombre };
  }
  return { cle: `creation.defaut.CARACTERES.${type as 'SIRET' | 'RIDET' | 'TAHITI' | 'UE_HORS_FRANCE'}` };
}

/** Every field at fault before anything is sent. */
export function fautesDe(s: Saisie): Readonly<Record<string, Faute | null>> {
  const manque = (valeur: string): Faute | null => (valeur.trim() === '' ? { cle: 'creation.manque' } : null);
  const personne = s.typeIdentifiant === 'PARTICULIER';
  const { pays } = s;
  return {
    identifiant: fauteDIdentifiant(s, false),
    raisonSociale: personne ? null : manque(s.raisonSociale),
    nom: personne ? manque(s.nom) : null,
    prenom: personne ? manque(s.prenom) : null,
    codePostal: s.codePostal && !codePostalCorrect(s.codePostal, pays) ? { cle: 'creation.codePostalFaux' } : null,
    pays: !pays
      ? { cle: 'creation.paysManque' }
      : s.typeIdentifiant === 'HORS_UE' && estDansLUnion(pays)
        ? { cle: 'creation.paysUnion' }
        : null,
  };
}

export const corpsDe = (s: Saisie): NouvelleStructure => ({
  typeIdentifiant: s.typeIdentifiant,
  identifiant: sansIdentifiant(s.typeIdentifiant) ? '' : s.identifiant,
  publique: s.publique && peutEtrePublique(s.typeIdentifiant),
  raisonSociale: s.raisonSociale,
  nom: s.nom || null,
  prenom: s.prenom || null,
  libelle: s.libelle || null,
  adresse: s.adresse || null,
  complementAdresse: s.complementAdresse || null,
  codePostal: s.codePostal || null,
  ville: s.ville || null,
  pays: s.pays,
  courriel: s.courriel || null,
  telephone: s.telephone || null,
  numeroTva: s.numeroTva || null,
  message: s.message,
});
