import { GROUPES } from './groupe.fr.ts';
import { ecrireJour, ecrireMontant, type Mots, type Textes } from './textes.ts';

const pluriel = (n: number, un: string, plusieurs: string): string => `${n} ${n > 1 ? plusieurs : un}`;
const refusees = (m: Mots): string => pluriel(m.refusees, 'facture refusée', 'factures refusées');
const acceptees = (m: Mots): string => pluriel(m.acceptees, 'facture acceptée', 'factures acceptées');
/** « de la facture X », or the deposit when its invoices cannot be told. */
const ceQuiEstRefuse = (m: Mots): string =>
  m.refusees === 1 && m.numerosRefuses ? `Facture ${m.numerosRefuses} refusée` : `Dépôt « ${m.fichier} » refusé`;

export const FR: Textes = {
  langue: 'fr',
  facture: (numero) => (numero ? `Facture ${numero}` : 'Facture sans numéro'),
  avoir: (numero) => (numero ? `Avoir ${numero}` : 'Avoir sans numéro'),
  bonjour: (prenom) => `Bonjour ${prenom},`,
  faits: {
    numero: 'Numéro',
    montant: 'Montant TTC',
    date: 'Date de facture',
    fournisseur: 'Fournisseur',
    destinataire: 'Destinataire',
    service: 'Service',
    engagement: 'Numéro d’engagement',
    motif: 'Motif',
    commentaire: 'Commentaire',
    flux: 'Numéro de flux',
    fichier: 'Fichier',
    acceptees: 'Factures acceptées',
    refusees: 'Factures refusées',
    numerosRefuses: 'Numéros refusés',
  },
  montant: (valeur, devise) => ecrireMontant('fr-FR', valeur, devise),
  date: (jour) => ecrireJour('fr-FR', jour, { day: '2-digit', month: '2-digit', year: 'numeric' }),
  pied: 'Vous recevez ce message parce que vous suivez les factures de votre structure sur Orphéon. N’y répondez pas : cette adresse n’est pas lue.',
  preferences: 'Choisir mes notifications',
  groupes: GROUPES,
  plusieursDestinataires: 'Votre destinataire',
  autres: (nombre) => `et ${pluriel(nombre, 'autre', 'autres')}`,
  messages: {
    SUSPENDUE: {
      objet: (m) => `${m.facture} suspendue : à vous de compléter`,
      annonce: (m) =>
        `${m.destinataire} a suspendu le traitement de cette facture et attend un complément de votre part.`,
      suite: () => 'Ajoutez la pièce ou la précision demandée : le traitement reprendra là où il s’est arrêté.',
      bouton: 'Compléter la facture',
      lecture: {
        objet: (m) => `${m.facture} suspendue`,
        suite: () => 'Une personne de votre structure qui peut modifier les factures émises doit la compléter.',
        bouton: 'Voir la facture',
      },
    },
    SUSPENSION_LEVEE: {
      objet: (m) => `${m.facture} : la suspension est levée`,
      annonce: (m) => `${m.destinataire} reprend le traitement de cette facture. Vous n’avez plus rien à fournir.`,
      bouton: 'Voir la facture',
    },
    A_RECYCLER: {
      objet: (m) => `${m.facture} à recycler : à vous de corriger l’adressage`,
      annonce: (m) =>
        `${m.destinataire} n’est pas le bon interlocuteur pour cette facture, ou ses références sont à corriger.`,
      suite: () =>
        'Indiquez le bon destinataire, le bon service ou le bon engagement. La facture garde son numéro : n’en déposez pas une autre.',
      bouton: 'Recycler la facture',
      lecture: {
        objet: (m) => `${m.facture} à recycler`,
        suite: () =>
          'Une personne de votre structure qui peut modifier les factures émises doit corriger son adressage.',
        bouton: 'Voir la facture',
      },
    },
    REJETEE: {
      objet: (m) => `${m.facture} rejetée`,
      annonce: (m) => `${m.destinataire} a rejeté cette facture. Elle ne sera pas payée en l’état.`,
      suite: () => 'Lisez le motif. Si une correction est possible, déposez une nouvelle facture sous un autre numéro.',
      bouton: 'Voir la facture',
    },
    MISE_EN_PAIEMENT: {
      objet: (m) => `${m.facture} mise en paiement`,
      annonce: (m) => `${m.destinataire} a mis cette facture en paiement.`,
      suite: () => 'Le délai de virement dépend ensuite des banques.',
      bouton: 'Voir la facture',
    },
    REFUSEE: {
      objet: (m) => `${m.facture} refusée par son valideur`,
      annonce: () => 'Le valideur a refusé cette facture : elle ne sera pas transmise au destinataire.',
      suite: () => 'Lisez le motif, puis déposez une nouvelle facture sous un autre numéro.',
      bouton: 'Voir la facture',
    },
    MAUVAIS_VALIDEUR: {
      objet: (m) => `${m.facture} : le valideur est à corriger`,
      annonce: () => 'La structure désignée pour valider cette facture indique que ce n’est pas à elle de le faire.',
      suite: () => 'Désignez le bon valideur : la facture lui sera transmise aussitôt.',
      bouton: 'Corriger le valideur',
      lecture: {
        objet: (m) => `${m.facture} : le valideur est à corriger`,
        suite: () =>
          'Une personne de votre structure qui peut modifier les factures émises doit désigner le bon valideur.',
        bouton: 'Voir la facture',
      },
    },
    MISE_A_DISPOSITION: {
      objet: (m) => `${m.facture} de ${m.fournisseur} à traiter`,
      annonce: (m) => `${m.fournisseur} vous adresse une facture. Elle est à votre disposition.`,
      suite: () => 'Le délai de paiement court à partir de cette mise à disposition.',
      bouton: 'Traiter la facture',
      lecture: {
        objet: (m) => `${m.facture} de ${m.fournisseur}`,
        suite: () => 'Le délai de paiement court à partir de cette mise à disposition.',
        bouton: 'Voir la facture',
      },
    },
    COMPLETEE: {
      objet: (m) => `${m.facture} de ${m.fournisseur} complétée`,
      annonce: (m) => `${m.fournisseur} a apporté le complément que vous attendiez.`,
      suite: () => 'Vous pouvez reprendre le traitement de cette facture.',
      bouton: 'Reprendre le traitement',
      lecture: {
        objet: (m) => `${m.facture} de ${m.fournisseur} complétée`,
        suite: () => 'Son traitement peut reprendre.',
        bouton: 'Voir la facture',
      },
    },
    ABANDONNEE: {
      objet: (m) => `${m.facture} de ${m.fournisseur} abandonnée`,
      annonce: (m) => `${m.fournisseur} renonce à cette facture. Vous n’avez plus à la traiter.`,
      bouton: 'Voir la facture',
    },
    SAISIES_OUBLIEES: {
      objet: (m) => `${pluriel(m.nombre, 'facture saisie n’est pas envoyée', 'factures saisies ne sont pas envoyées')}`,
      annonce: (m) =>
        `Vous avez commencé ${pluriel(m.nombre, 'facture', 'factures')} il y a plus d’une semaine sans ${m.nombre > 1 ? 'les envoyer' : 'l’envoyer'}. Le destinataire n’a rien reçu : enregistrer un brouillon ne l’envoie pas.`,
      suite: (m) =>
        m.nombre > 1
          ? 'Reprenez chaque saisie pour la valider et l’envoyer, ou supprimez celles qui ne servent plus.'
          : 'Reprenez la saisie pour la valider et l’envoyer, ou supprimez-la si elle ne sert plus.',
      bouton: 'Voir mes saisies',
    },
    FLUX_REJETE: {
      objet: ceQuiEstRefuse,
      annonce: (m) =>
        m.refusees > 0
          ? `Votre dépôt n’a pas été intégré : ${refusees(m)}. Rien n’a été transmis au destinataire.`
          : 'Votre dépôt n’a pas été intégré : aucune facture n’a pu y être lue. Rien n’a été transmis.',
      suite: () =>
        'Le compte rendu indique chaque anomalie et comment la corriger. Les numéros de facture restent libres.',
      bouton: 'Lire le compte rendu',
    },
    FLUX_INTEGRE_PARTIEL: {
      objet: (m) => `Dépôt « ${m.fichier} » : ${refusees(m)}`,
      annonce: (m) => `Votre dépôt n’a été intégré qu’en partie : ${acceptees(m)}, ${refusees(m)}.`,
      suite: () =>
        'Le compte rendu indique chaque anomalie et comment la corriger. Ne déposez de nouveau que les factures refusées.',
      bouton: 'Lire le compte rendu',
    },
    FLUX_INCIDENTE: {
      objet: (m) => `Dépôt « ${m.fichier} » : incident de traitement`,
      annonce: () => 'Un incident de notre côté a interrompu le traitement de votre dépôt. Votre fichier est conservé.',
      suite: () =>
        'Vous pouvez le déposer de nouveau. Si l’incident se répète, transmettez ce numéro de flux au support.',
      bouton: 'Voir le dépôt',
    },
  },
};
