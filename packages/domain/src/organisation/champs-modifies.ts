import type { ChampDeFiche } from './fiche.ts';
import type { CHAMPS_DE_PARAMETRES } from './parametres.ts';
import type { CHAMPS_DE_SERVICE } from './services.ts';

type Langue = 'fr' | 'en';
type Mots = Readonly<Record<Langue, string>>;
type Champ = ChampDeFiche | (typeof CHAMPS_DE_PARAMETRES)[number] | (typeof CHAMPS_DE_SERVICE)[number];

/** What the fields of a sheet, of a structure's parameters and of a service are called in a sentence. */
const MOTS_DES_CHAMPS: Readonly<Record<Champ, Mots>> = {
  raisonSociale: { fr: 'Raison sociale', en: 'Name' },
  libelle: { fr: 'Libellé', en: 'Label' },
  nom: { fr: 'Nom', en: 'Name' },
  adresse: { fr: 'Adresse', en: 'Address' },
  complementAdresse: { fr: 'Complément d’adresse', en: 'Address, second line' },
  codePostal: { fr: 'Code postal', en: 'Postcode' },
  ville: { fr: 'Ville', en: 'Town' },
  pays: { fr: 'Pays', en: 'Country' },
  courriel: { fr: 'Courriel', en: 'E-mail' },
  telephone: { fr: 'Téléphone', en: 'Telephone' },
  numeroTva: { fr: 'Numéro de TVA', en: 'VAT number' },
  numeroRcs: { fr: 'Numéro RCS', en: 'RCS number' },
  debutValidite: { fr: 'Début de validité', en: 'Valid from' },
  finValidite: { fr: 'Fin de validité', en: 'Valid until' },
  serviceObligatoire: { fr: 'Service obligatoire', en: 'Service required' },
  engagementObligatoire: { fr: 'Engagement obligatoire', en: 'Commitment required' },
  serviceOuEngagement: { fr: 'Service ou engagement', en: 'Service or commitment' },
  maitriseOuvrage: { fr: 'Maîtrise d’ouvrage', en: 'Contracting authority' },
  maitriseOuvrageSeulement: { fr: 'Maîtrise d’ouvrage seulement', en: 'Contracting authority only' },
  miseEnPaiementNonCommuniquee: { fr: 'Mise en paiement non communiquée', en: 'Payment not told' },
  devisesAcceptees: { fr: 'Devises acceptées', en: 'Currencies accepted' },
  doubleValidationBancaire: { fr: 'Double validation bancaire', en: 'Two people for bank details' },
};

const VIDE: Mots = { fr: 'vide', en: 'empty' };
const OUI_OU_NON: Readonly<Record<string, Mots>> = { true: { fr: 'oui', en: 'yes' }, false: { fr: 'non', en: 'no' } };
const JOUR = /^\d{4}-\d\d-\d\d$/;

function valeurEcrite(valeur: string | null | undefined, langue: Langue): string {
  if (!valeur) return VIDE[langue];
  if (Object.hasOwn(OUI_OU_NON, valeur)) return OUI_OU_NON[valeur]?.[langue] ?? valeur;
  const texte = langue === 'fr' && JOUR.test(valeur) ? valeur.split('-').reverse().join('/') : valeur;
  return langue === 'fr' ? `« ${texte} »` : `“${texte}”`;
}

/**
 * What `avantApres` kept of a change, in words: "Ville : « Chambéry » → « Annecy » ; Téléphone : vide → « 04 50… »." Empty
 * where it kept no field.
 */
export function champsEcrits(donnees: Readonly<Record<string, string | null>>, langue: Langue): string {
  const champs = (donnees.champs ?? '').split(' ').filter(Boolean);
  if (champs.length === 0) return '';
  const mots: Readonly<Record<string, Mots>> = MOTS_DES_CHAMPS;
  const dits = champs.map((champ) => {
    const nom = mots[champ]?.[langue] ?? champ;
    const [avant, apres] = [donnees[`avant.${champ}`], donnees[`apres.${champ}`]];
    return `${nom}${langue === 'fr' ? ' : ' : ': '}${valeurEcrite(avant, langue)} → ${valeurEcrite(apres, langue)}`;
  });
  return `${dits.join(langue === 'fr' ? ' ; ' : '; ')}.`;
}
