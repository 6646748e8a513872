import { champsEcrits } from './champs-modifies.ts';
import { NATURES, type NatureDeDemande } from './demandes.ts';
import { MOTS_DES_NIVEAUX, MOTS_DES_OBJETS } from './mots-des-profils.ts';

/** Something that was done to a structure, with the names that its sentence needs. */
export interface ActionRacontee {
  /** `habilitation.accorder`, `service.desactiver`… */
  readonly action: string;
  /** Who did it; null: the portal itself. */
  readonly auteur: string | null;
  readonly concerne: string | null;
  /** Name of the service; null: the whole structure. */
  readonly service: string | null;
  readonly donnees: Readonly<Record<string, string | null>>;
}

type Langue = 'fr' | 'en';
type Mots = Readonly<Record<Langue, string>>;

/** What is asked for, by kind of request: after "a demandé", "la demande de … pour". */
const OBJETS_DES_DEMANDES: Readonly<Record<NatureDeDemande, Mots>> = {
  RATTACHEMENT: { fr: 'de rattachement', en: 'attachment' },
  PROFIL: { fr: 'de profil', en: 'a profile' },
  STRUCTURE_PUBLIQUE: { fr: 'd’ouverture de la structure', en: 'opening the structure' },
  SUCCESSION: { fr: 'de changement de SIRET', en: 'a change of SIRET' },
  GESTIONNAIRE_PRINCIPAL: {
    fr: 'de transmission du rôle de gestionnaire principal',
    en: 'handing over the role of main manager',
  },
  COORDONNEE_BANCAIRE: { fr: 'de changement des coordonnées bancaires', en: 'a change of bank details' },
};

/** Requests are all told alike: `{concerne}` asked, or is whom it is about. */
function phrasesDesDemandes(): Record<string, Mots> {
  return Object.fromEntries(
    NATURES.flatMap((nature): [string, Mots][] => {
      const { fr, en } = OBJETS_DES_DEMANDES[nature];
      const cle = nature.toLowerCase();
      return [
        [
          `${cle}.demander`,
          {
            fr: `{auteur} a fait une demande ${fr} ({concerne}), {lieu}.`,
            en: `{auteur} asked for ${en} ({concerne}), {lieu}.`,
          },
        ],
        [
          `${cle}.approuver`,
          {
            fr: `{auteur} a approuvé la demande ${fr} ({concerne}), {lieu}.`,
            en: `{auteur} approved the request for ${en} ({concerne}), {lieu}.`,
          },
        ],
        [
          `${cle}.refuser`,
          {
            fr: `{auteur} a refusé la demande ${fr} ({concerne}), {lieu}.`,
            en: `{auteur} refused the request for ${en} ({concerne}), {lieu}.`,
          },
        ],
        [
          `${cle}.retirer`,
          {
            fr: `{auteur} a retiré la demande ${fr} ({concerne}), {lieu}.`,
            en: `{auteur} withdrew the request for ${en} ({concerne}), {lieu}.`,
          },
        ],
        [
          `${cle}.perimer`,
          {
            fr: `La demande ${fr} ({concerne}) a expiré sans réponse, {lieu}.`,
            en: `The request for ${en} ({concerne}) expired unanswered, {lieu}.`,
          },
        ],
        [
          `${cle}.clore`,
          {
            fr: `La demande ${fr} ({concerne}) est restée sans objet : la structure a fermé, {lieu}.`,
            en: `The request for ${en} ({concerne}) became void: the structure closed, {lieu}.`,
          },
        ],
      ];
    }),
  );
}

/**
 * The sentence of every action, for the screen and for its export. `{auteur}`, `{concerne}`, `{lieu}`, `{profil}` and
 * `{application}` are made below; any other name is one of the action's own data.
 */
export const PHRASES_HISTORIQUE: Readonly<Record<string, Mots>> = {
  ...phrasesDesDemandes(),
  'habilitation.accorder': {
    fr: '{auteur} a accordé à {concerne} : {profil}, {lieu}.',
    en: '{auteur} granted {concerne}: {profil}, {lieu}.',
  },
  'habilitation.retirer': {
    fr: '{auteur} a retiré à {concerne} : {profil}, {lieu}.',
    en: '{auteur} withdrew from {concerne}: {profil}, {lieu}.',
  },
  'utilisateur.inviter': {
    fr: '{auteur} a invité {concerne}, {lieu}.',
    en: '{auteur} invited {concerne}, {lieu}.',
  },
  'utilisateur.importer': {
    fr: 'Le compte de {concerne} a été repris d’un ancien portail, {lieu}.',
    en: 'The account of {concerne} was taken over from an older portal, {lieu}.',
  },
  'rattachement.quitter': {
    fr: '{concerne} a mis fin à son rattachement, {lieu}.',
    en: '{concerne} ended their attachment, {lieu}.',
  },
  'rattachement.effacer': {
    fr: 'Le rattachement de {concerne} a pris fin avec son compte, {lieu}.',
    en: 'The attachment of {concerne} ended with their account, {lieu}.',
  },
  'rattachement.detacher': {
    fr: '{auteur} a détaché {concerne}, {lieu}.',
    en: '{auteur} detached {concerne}, {lieu}.',
  },
  'rattachement.rattacher': {
    fr: '{auteur} a rattaché de nouveau {concerne}, {lieu}.',
    en: '{auteur} attached {concerne} again, {lieu}.',
  },
  'gestionnaire_principal.nommer': {
    fr: '{auteur}, du support, a nommé {concerne} gestionnaire principal.',
    en: '{auteur}, of the support, named {concerne} main manager.',
  },
  'structure.creer': {
    fr: '{auteur} a créé la structure. Gestionnaire principal : {concerne}.',
    en: '{auteur} created the structure. Main manager: {concerne}.',
  },
  'rattachement.reprendre': {
    fr: '{concerne} garde ici les droits détenus chez {structure}, que cette structure remplace.',
    en: '{concerne} keeps here the rights held at {structure}, which this structure replaces.',
  },
  'structure.fermer': {
    fr: '{auteur} a fermé la structure. Motif : {motif}',
    en: '{auteur} closed the structure. Reason: {motif}',
  },
  'structure.rouvrir': {
    fr: '{auteur} a rouvert la structure. Motif : {motif}',
    en: '{auteur} opened the structure again. Reason: {motif}',
  },
  'structure.remplacer': {
    fr: '{auteur} a fait remplacer la structure par {structure} ({identifiant}).',
    en: '{auteur} had the structure replaced by {structure} ({identifiant}).',
  },
  'structure.succeder': {
    fr: '{auteur} a fait succéder la structure à {structure} ({identifiant}).',
    en: '{auteur} had the structure take the place of {structure} ({identifiant}).',
  },
  'structure.modifier': {
    fr: '{auteur} a modifié la fiche de la structure.',
    en: '{auteur} changed the structure’s sheet.',
  },
  'structure.parametrer': {
    fr: '{auteur} a modifié les paramètres de la structure.',
    en: '{auteur} changed the structure’s parameters.',
  },
  'application.ouvrir': {
    fr: '{auteur} a ouvert l’application « {application} ».',
    en: '{auteur} opened the application “{application}”.',
  },
  'application.fermer': {
    fr: '{auteur} a fermé l’application « {application} ».',
    en: '{auteur} closed the application “{application}”.',
  },
  'service.creer': {
    fr: '{auteur} a créé un service, {lieu}.',
    en: '{auteur} made a service, {lieu}.',
  },
  'service.modifier': {
    fr: '{auteur} a modifié un service, {lieu}.',
    en: '{auteur} changed a service, {lieu}.',
  },
  'service.desactiver': { fr: '{auteur} a fermé un service, {lieu}.', en: '{auteur} closed a service, {lieu}.' },
  'service.activer': { fr: '{auteur} a rouvert un service, {lieu}.', en: '{auteur} reopened a service, {lieu}.' },
  'service.importer': {
    fr: '{auteur} a importé des services depuis un fichier : {crees} créés, {modifies} modifiés.',
    en: '{auteur} imported services from a file: {crees} made, {modifies} changed.',
  },
  'coordonnee.ajouter': {
    fr: '{auteur} a ajouté des coordonnées bancaires.',
    en: '{auteur} added bank details.',
  },
  'coordonnee.activer': {
    fr: '{auteur} a activé des coordonnées bancaires.',
    en: '{auteur} activated bank details.',
  },
  'coordonnee.choisir': {
    fr: '{auteur} a choisi les coordonnées bancaires par défaut.',
    en: '{auteur} chose the default bank details.',
  },
  'coordonnee.renommer': {
    fr: '{auteur} a renommé des coordonnées bancaires.',
    en: '{auteur} renamed bank details.',
  },
  'coordonnee.desactiver': {
    fr: '{auteur} a désactivé des coordonnées bancaires.',
    en: '{auteur} deactivated bank details.',
  },
  'mandat.proposer': {
    fr: '{auteur} a proposé un mandat de facturation : {mandataire} facturerait pour {mandant}, {periode}.',
    en: '{auteur} proposed an invoicing mandate: {mandataire} would invoice for {mandant}, {periode}.',
  },
  'mandat.accepter': {
    fr: '{auteur} a accepté le mandat de facturation : {mandataire} facture pour {mandant}, {periode}.',
    en: '{auteur} accepted the invoicing mandate: {mandataire} invoices for {mandant}, {periode}.',
  },
  'mandat.refuser': {
    fr: '{auteur} a refusé le mandat de facturation de {mandant} à {mandataire}.',
    en: '{auteur} refused the invoicing mandate of {mandant} to {mandataire}.',
  },
  'mandat.retirer': {
    fr: '{auteur} a retiré la proposition de mandat de facturation de {mandant} à {mandataire}.',
    en: '{auteur} withdrew the proposal of an invoicing mandate of {mandant} to {mandataire}.',
  },
  'mandat.revoquer': {
    fr: '{auteur} a révoqué le mandat de facturation de {mandant} à {mandataire}.',
    en: '{auteur} revoked the invoicing mandate of {mandant} to {mandataire}.',
  },
  'mandat.perimer': {
    fr: 'La proposition de mandat de facturation de {mandant} à {mandataire} a expiré sans réponse.',
    en: 'The proposal of an invoicing mandate of {mandant} to {mandataire} lapsed unanswered.',
  },
  'piece.ajouter': {
    fr: '{auteur} a ajouté la pièce jointe « {designation} ».',
    en: '{auteur} added the attachment “{designation}”.',
  },
  'piece.retirer': {
    fr: '{auteur} a retiré la pièce jointe « {designation} ».',
    en: '{auteur} took the attachment “{designation}” off.',
  },
};

const LE_PORTAIL: Mots = { fr: 'Le portail', en: 'The portal' };
const QUELQU_UN: Mots = { fr: 'une personne dont le compte est effacé', en: 'a person whose account was erased' };
const TOUTE_LA_STRUCTURE: Mots = { fr: 'pour toute la structure', en: 'for the whole structure' };
const AUTRE_ACTION: Mots = {
  fr: '{auteur} a fait une action sur la structure ({action}).',
  en: '{auteur} did something to the structure ({action}).',
};

const jourEcrit = (jour: string, langue: Langue): string =>
  langue === 'fr' ? jour.split('-').reverse().join('/') : jour;

/** Between two days, as a sentence ends with it; the first one is always there. */
export function periodeEcrite({ debut, fin }: Readonly<Record<string, string | null>>, langue: Langue): string {
  const du = jourEcrit(debut ?? '', langue);
  if (!fin) return langue === 'fr' ? `à partir du ${du}` : `from ${du}`;
  const au = jourEcrit(fin, langue);
  return langue === 'fr' ? `du ${du} au ${au}` : `from ${du} to ${au}`;
}

function objetEcrit(objet: string | null | undefined, langue: Langue): string {
  const objets: Readonly<Record<string, Mots>> = MOTS_DES_OBJETS;
  return objets[objet ?? '']?.[langue] ?? objet ?? '–';
}

/** A grant in words: "Factures reçues – consultation jusqu’au 31/12/2026". For history and mails. */
export function profilEcrit(
  { objet, niveau, debut, fin }: Readonly<Record<string, string | null>>,
  langue: Langue,
): string {
  const niveaux: Readonly<Record<string, Mots>> = MOTS_DES_NIVEAUX;
  const nom = `${objetEcrit(objet, langue)} – ${niveaux[niveau ?? '']?.[langue] ?? niveau ?? '–'}`;
  const du = debut ? (langue === 'fr' ? ` à partir du ${jourEcrit(debut, langue)}` : ` from ${debut}`) : '';
  const au = fin ? (langue === 'fr' ? ` jusqu’au ${jourEcrit(fin, langue)}` : ` until ${fin}`) : '';
  return nom + du + au;
}

/** One action as a sentence that stands alone. */
export function raconterAction(a: ActionRacontee, langue: Langue): string {
  const phrase = Object.hasOwn(PHRASES_HISTORIQUE, a.action) ? PHRASES_HISTORIQUE[a.action] : undefined;
  const lieu =
    a.service === null
      ? TOUTE_LA_STRUCTURE[langue]
      : `${langue === 'fr' ? 'pour le service' : 'for the service'} ${a.service}`;
  const valeurs: Readonly<Record<string, string | null>> = {
    ...a.donnees,
    auteur: a.auteur ?? LE_PORTAIL[langue],
    concerne: a.concerne ?? QUELQU_UN[langue],
    lieu,
    profil: profilEcrit(a.donnees, langue),
    periode: periodeEcrite(a.donnees, langue),
    application: objetEcrit(a.donnees.application, langue),
    action: a.action,
  };
  const dite = (phrase ?? AUTRE_ACTION)[langue].replace(/\{(\w+)\}/g, (_tout, nom: string) => valeurs[nom] ?? '–');
  const champs = champsEcrits(a.donnees, langue);
  return champs ? `${dite} ${champs}` : dite;
}
