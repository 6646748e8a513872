import { JOURS_POUR_REPONDRE } from '@orpheon/domain';
import type { TextesDeMandats } from './courriels-mandats.ts';

export const TEXTES_FR: TextesDeMandats = {
  jour: (jour) => jour.split('-').reverse().join('/'),
  faits: {
    mandant: 'Mandant',
    mandataire: 'Mandataire',
    debut: 'À partir du',
    fin: 'Jusqu’au',
    motif: 'Motif',
    sansFin: 'sans date de fin',
  },
  bouton: 'Voir les mandats',
  dits: {
    proposer: ({ mandant, mandataire }) => ({
      objet: `${mandant} vous propose un mandat de facturation`,
      annonce: `${mandant} propose que ${mandataire} dépose ses factures à sa place.`,
      suite: `Si vous acceptez, les personnes de votre structure qui déposent des factures pourront en déposer au nom de ${mandant}. Sans réponse, la proposition expire au bout de ${JOURS_POUR_REPONDRE} jours. N’acceptez que d’une structure que vous connaissez.`,
    }),
    accepter: ({ mandant, mandataire }) => ({
      objet: `${mandataire} accepte votre mandat de facturation`,
      annonce: `${mandataire} peut déposer des factures au nom de ${mandant}, aux dates ci-dessous.`,
      suite: 'Vous lirez chacune d’elles dans vos factures émises. Vous pouvez révoquer ce mandat à tout moment.',
    }),
    refuser: ({ mandataire }) => ({
      objet: `${mandataire} refuse votre mandat de facturation`,
      annonce: `${mandataire} ne déposera pas de factures à votre place. Son motif figure ci-dessous.`,
    }),
    retirer: ({ mandant }) => ({
      objet: `${mandant} retire sa proposition de mandat`,
      annonce: `${mandant} ne vous propose plus de mandat de facturation. Vous n’avez rien à faire.`,
    }),
    revoquer: ({ mandant, mandataire, autre }) => ({
      objet: `Mandat de facturation révoqué par ${autre}`,
      annonce: `${mandataire} ne peut plus déposer de factures au nom de ${mandant}.`,
      suite: 'L’effet est immédiat. Les factures déjà déposées suivent leur cours.',
    }),
    perimer: ({ mandataire }) => ({
      objet: 'Votre proposition de mandat a expiré',
      annonce: `${mandataire} n’a pas répondu à temps à votre proposition de mandat de facturation. Vous pouvez la refaire.`,
    }),
    rappeler: ({ mandant, mandataire, fin }) => ({
      objet: `Un mandat de facturation se termine le ${fin ?? ''}`,
      annonce: `Après le ${fin ?? ''}, ${mandataire} ne pourra plus déposer de factures au nom de ${mandant}.`,
      suite: `Pour continuer, ${mandant} propose un nouveau mandat, qui commence le lendemain.`,
    }),
  },
};

export const TEXTES_EN: TextesDeMandats = {
  jour: (jour) => jour,
  faits: {
    mandant: 'Principal',
    mandataire: 'Agent',
    debut: 'From',
    fin: 'Until',
    motif: 'Reason',
    sansFin: 'no end date',
  },
  bouton: 'See the mandates',
  dits: {
    proposer: ({ mandant, mandataire }) => ({
      objet: `${mandant} proposes an invoicing mandate to you`,
      annonce: `${mandant} proposes that ${mandataire} files its invoices on its behalf.`,
      suite: `If you accept, the people of your structure who file invoices may file them in the name of ${mandant}. Unanswered, the proposal lapses after ${JOURS_POUR_REPONDRE} days. Only accept from a structure that you know.`,
    }),
    accepter: ({ mandant, mandataire }) => ({
      objet: `${mandataire} accepts your invoicing mandate`,
      annonce: `${mandataire} may file invoices in the name of ${mandant}, on the days below.`,
      suite: 'You will read each of them among your issued invoices. You can revoke this mandate at any time.',
    }),
    refuser: ({ mandataire }) => ({
      objet: `${mandataire} refuses your invoicing mandate`,
      annonce: `${mandataire} will not file invoices on your behalf. Its reason stands below.`,
    }),
    retirer: ({ mandant }) => ({
      objet: `${mandant} withdraws its proposal of a mandate`,
      annonce: `${mandant} no longer proposes an invoicing mandate to you. There is nothing for you to do.`,
    }),
    revoquer: ({ mandant, mandataire, autre }) => ({
      objet: `Invoicing mandate revoked by ${autre}`,
      annonce: `${mandataire} can no longer file invoices in the name of ${mandant}.`,
      suite: 'This holds at once. Invoices that were filed take their course.',
    }),
    perimer: ({ mandataire }) => ({
      objet: 'Your proposal of a mandate lapsed',
      annonce: `${mandataire} did not answer your proposal of an invoicing mandate in time. You may make it again.`,
    }),
    rappeler: ({ mandant, mandataire, fin }) => ({
      objet: `An invoicing mandate ends on ${fin ?? ''}`,
      annonce: `After ${fin ?? ''}, ${mandataire} can no longer file invoices in the name of ${mandant}.`,
      suite: `To go on, ${mandant} proposes a new mandate that begins on the next day.`,
    }),
  },
};
