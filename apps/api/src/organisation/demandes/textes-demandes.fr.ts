import { regleDeNature } from '@orpheon/domain';
import type { DemandeDite, TextesDeDemandes } from './messages-demandes.ts';

/** What is asked for, after "demande": `son rattachement à …`. */
const quoi = ({ nature, lieu, donnees, structure }: DemandeDite): string => {
  switch (nature) {
    case 'RATTACHEMENT':
      return `son rattachement à ${lieu}`;
    case 'PROFIL':
      return `un profil pour ${lieu}`;
    case 'STRUCTURE_PUBLIQUE':
      return `la création de la structure publique ${structure} (${donnees.identifiant ?? ''})`;
    case 'SUCCESSION':
      return `que ${structure} soit remplacée par ${donnees.raisonSociale ?? ''} (${donnees.identifiant ?? ''})`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `que vous deveniez gestionnaire principal de ${structure}`;
    case 'COORDONNEE_BANCAIRE':
      return `qu’une coordonnée bancaire de ${structure} soit validée`;
  }
};
/** The request, as its author calls it. */
const maDemande = ({ nature, lieu, structure }: DemandeDite): string => {
  switch (nature) {
    case 'RATTACHEMENT':
      return `demande de rattachement à ${lieu}`;
    case 'PROFIL':
      return `demande de profil pour ${lieu}`;
    case 'STRUCTURE_PUBLIQUE':
      return `demande de création de ${structure}`;
    case 'SUCCESSION':
      return `demande de changement de SIRET de ${structure}`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `proposition de confier ${structure}`;
    case 'COORDONNEE_BANCAIRE':
      return `demande sur une coordonnée bancaire de ${structure}`;
  }
};

const ouRepondre = ({ nature }: DemandeDite) =>
  ({
    GESTIONNAIRE: { bouton: 'Répondre à la demande', chemin: '/organisation/approbation' },
    PERSONNE_CONCERNEE: { bouton: 'Répondre à la proposition', chemin: '/compte/rattachements' },
    SUPPORT: { bouton: 'Répondre à la demande', chemin: '/support/demandes' },
  })[regleDeNature(nature).decideur];

export const TEXTES_FR: TextesDeDemandes = {
  lieu: (structure, service) => (service ? `${structure}, service ${service}` : structure),
  faits: { demandeur: 'Demandeur', structure: 'Structure', service: 'Service', message: 'Message', motif: 'Motif' },
  aDecider: (d) => ({
    objet:
      d.nature === 'GESTIONNAIRE_PRINCIPAL'
        ? `${d.structure} vous attend`
        : `Une demande attend votre réponse : ${d.structure}`,
    annonce: `${d.qui} demande ${quoi(d)}.`,
    suite:
      d.nature === 'GESTIONNAIRE_PRINCIPAL'
        ? 'Le gestionnaire principal est unique : il gère les personnes, les services et les droits de la structure. Vous pouvez accepter ou décliner pendant sept jours.'
        : 'N’approuvez que les personnes que vous connaissez. La première réponse donnée compte pour tous.',
    action: ouRepondre(d),
  }),
  rappel: (d) => ({
    objet: `Rappel : ${d.structure}, une demande attend votre réponse`,
    annonce: `${d.qui} demande ${quoi(d)}, et attend depuis plusieurs jours.`,
    suite: `Sans réponse, elle expire ${regleDeNature(d.nature).jours} jours après avoir été faite.`,
    action: ouRepondre(d),
  }),
  approuvee: (d) => ({
    objet: `Votre ${maDemande(d)} est acceptée`,
    annonce: annonceApprouvee(d),
    action: { bouton: 'Ouvrir le portail', chemin: '/' },
  }),
  refusee: (d) => ({
    objet: `Votre ${maDemande(d)} est refusée`,
    annonce: 'La réponse est négative. Son motif figure ci-dessous.',
    suite: 'Si ce motif peut être levé, vous pouvez faire une nouvelle demande.',
    action: { bouton: 'Lire mes demandes', chemin: '/compte/demandes' },
  }),
  perimee: (d) => ({
    objet: `Votre ${maDemande(d)} a expiré`,
    annonce: 'Personne n’y a répondu à temps. Vous pouvez la refaire, ou joindre vous-même votre interlocuteur.',
    action: { bouton: 'Lire mes demandes', chemin: '/compte/demandes' },
  }),
  sansObjet: (d) => ({
    objet: `Votre ${maDemande(d)} est sans objet`,
    annonce: `${d.structure} a fermé sur le portail : votre demande n’a plus d’objet, et personne n’a à y répondre.`,
    suite: 'Si une autre structure l’a remplacée, l’annuaire la nomme : adressez-lui votre demande.',
    action: { bouton: 'Lire mes demandes', chemin: '/compte/demandes' },
  }),
};

function annonceApprouvee(d: DemandeDite): string {
  switch (d.nature) {
    case 'RATTACHEMENT':
      return d.principal
        ? `Vous pouvez dès maintenant travailler pour ${d.lieu}, que vous gérez avec tous les profils.`
        : `Vous pouvez dès maintenant travailler pour ${d.lieu}, avec tous les profils sauf « Organisation – modification ».`;
    case 'PROFIL':
      return `Le profil demandé vaut dès maintenant pour ${d.lieu}, sans vous reconnecter.`;
    case 'STRUCTURE_PUBLIQUE':
      return `${d.structure} existe désormais sur le portail. Vous en êtes gestionnaire principal, avec tous les profils.`;
    case 'SUCCESSION':
      return `${d.structure} est désormais remplacée par ${d.donnees.raisonSociale ?? ''} (${d.donnees.identifiant ?? ''}), dont vous êtes gestionnaire principal.`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `Le rôle de gestionnaire principal de ${d.structure} a changé de mains. Vous gardez vos profils.`;
    case 'COORDONNEE_BANCAIRE':
      return `La coordonnée bancaire de ${d.structure} est validée.`;
  }
}
