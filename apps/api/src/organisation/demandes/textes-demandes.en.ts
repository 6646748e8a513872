import { regleDeNature } from '@orpheon/domain';
import type { DemandeDite, TextesDeDemandes } from './messages-demandes.ts';

/** What is asked for, after "asks": `to belong to …`. */
const quoi = ({ nature, lieu, donnees, structure }: DemandeDite): string => {
  switch (nature) {
    case 'RATTACHEMENT':
      return `to belong to ${lieu}`;
    case 'PROFIL':
      return `for a profile at ${lieu}`;
    case 'STRUCTURE_PUBLIQUE':
      return `for the public structure ${structure} (${donnees.identifiant ?? ''}) to be created`;
    case 'SUCCESSION':
      return `for ${structure} to be replaced by ${donnees.raisonSociale ?? ''} (${donnees.identifiant ?? ''})`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `you to become the main manager of ${structure}`;
    case 'COORDONNEE_BANCAIRE':
      return `for bank details of ${structure} to be approved`;
  }
};
/** The request, as its author calls it. */
const maDemande = ({ nature, lieu, structure }: DemandeDite): string => {
  switch (nature) {
    case 'RATTACHEMENT':
      return `request to belong to ${lieu}`;
    case 'PROFIL':
      return `request for a profile at ${lieu}`;
    case 'STRUCTURE_PUBLIQUE':
      return `request to create ${structure}`;
    case 'SUCCESSION':
      return `request to change the SIRET of ${structure}`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `proposal to hand over ${structure}`;
    case 'COORDONNEE_BANCAIRE':
      return `request about bank details of ${structure}`;
  }
};

const ouRepondre = ({ nature }: DemandeDite) =>
  ({
    GESTIONNAIRE: { bouton: 'Answer the request', chemin: '/organisation/approbation' },
    PERSONNE_CONCERNEE: { bouton: 'Answer the proposal', chemin: '/compte/rattachements' },
    SUPPORT: { bouton: 'Answer the request', chemin: '/support/demandes' },
  })[regleDeNature(nature).decideur];

export const TEXTES_EN: TextesDeDemandes = {
  lieu: (structure, service) => (service ? `${structure}, ${service} service` : structure),
  faits: { demandeur: 'Asked by', structure: 'Structure', service: 'Service', message: 'Message', motif: 'Reason' },
  aDecider: (d) => ({
    objet:
      d.nature === 'GESTIONNAIRE_PRINCIPAL'
        ? `${d.structure} is waiting for you`
        : `A request awaits your answer: ${d.structure}`,
    annonce: `${d.qui} asks ${quoi(d)}.`,
    suite:
      d.nature === 'GESTIONNAIRE_PRINCIPAL'
        ? 'There is one main manager: they manage the structure’s people, services and rights. You may accept or decline for seven days.'
        : 'Approve only people you know. The first answer given counts for all.',
    action: ouRepondre(d),
  }),
  rappel: (d) => ({
    objet: `Reminder: ${d.structure}, a request awaits your answer`,
    annonce: `${d.qui} asks ${quoi(d)}, and has been waiting for several days.`,
    suite: `Unanswered, it expires ${regleDeNature(d.nature).jours} days after it was made.`,
    action: ouRepondre(d),
  }),
  approuvee: (d) => ({
    objet: `Your ${maDemande(d)} is accepted`,
    annonce: annonceApprouvee(d),
    action: { bouton: 'Open the portal', chemin: '/' },
  }),
  refusee: (d) => ({
    objet: `Your ${maDemande(d)} is refused`,
    annonce: 'The answer is no. Its reason is below.',
    suite: 'If that can be settled, you may make a new request.',
    action: { bouton: 'Read my requests', chemin: '/compte/demandes' },
  }),
  perimee: (d) => ({
    objet: `Your ${maDemande(d)} has expired`,
    annonce: 'Nobody answered in time. You may make it again, or reach your contact yourself.',
    action: { bouton: 'Read my requests', chemin: '/compte/demandes' },
  }),
  sansObjet: (d) => ({
    objet: `Your ${maDemande(d)} is void`,
    annonce: `${d.structure} has closed on the portal: your request is void, and nobody has to answer it.`,
    suite: 'Where another structure has replaced it, the directory names that one: send it your request.',
    action: { bouton: 'Read my requests', chemin: '/compte/demandes' },
  }),
};

function annonceApprouvee(d: DemandeDite): string {
  switch (d.nature) {
    case 'RATTACHEMENT':
      return d.principal
        ? `You may work for ${d.lieu} from now on; you manage it, with every profile.`
        : `You may work for ${d.lieu} from now on, with every profile but “Organisation – modification”.`;
    case 'PROFIL':
      return `The profile you asked for holds at ${d.lieu} from now on; no need to sign in again.`;
    case 'STRUCTURE_PUBLIQUE':
      return `${d.structure} now exists on the portal. You are its main manager, with every profile.`;
    case 'SUCCESSION':
      return `${d.structure} is now replaced by ${d.donnees.raisonSociale ?? ''} (${d.donnees.identifiant ?? ''}), whose main manager you are.`;
    case 'GESTIONNAIRE_PRINCIPAL':
      return `The role of main manager of ${d.structure} has changed hands. You keep your profiles.`;
    case 'COORDONNEE_BANCAIRE':
      return `The bank details of ${d.structure} are approved.`;
  }
}
