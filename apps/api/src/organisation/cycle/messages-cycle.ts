import type { MessageDirect, MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';

/** Mails about a structure as a whole: closed, open again, replaced. */
export const FERMETURE = 'organisation.structure.fermee';
export const REOUVERTURE = 'organisation.structure.rouverte';
export const SUCCESSION = 'organisation.structure.remplacee';

interface Faits {
  readonly structure: string;
  readonly identifiant: string;
  readonly qui: string | null;
  readonly successeur: string | null;
  readonly nouvel: string | null;
}

const TEXTES = {
  fr: {
    par: 'Par',
    motif: 'Motif',
    bouton: 'Ouvrir la structure',
    [FERMETURE]: ({ structure, identifiant }: Faits) => ({
      objet: `${structure} est fermée`,
      annonce: `${structure} (${identifiant}) est fermée sur le portail : elle ne dépose et ne reçoit plus de facture.`,
      suite:
        'Vous y restez rattaché pour lire ses factures et mener à terme celles qui sont en cours. Son gestionnaire principal peut la rouvrir pendant 30 jours ; ensuite, le support.',
    }),
    [REOUVERTURE]: ({ structure, identifiant }: Faits) => ({
      objet: `${structure} est rouverte`,
      annonce: `${structure} (${identifiant}) est rouverte sur le portail : elle peut de nouveau déposer et recevoir des factures.`,
      suite: 'Les demandes qui attendaient à sa fermeture sont à refaire.',
    }),
    [SUCCESSION]: ({ structure, identifiant, successeur, nouvel }: Faits) => ({
      objet: `${structure} change de SIRET`,
      annonce: `${structure} (${identifiant}) est remplacée par ${successeur} (${nouvel}), et ne dépose ni ne reçoit plus de facture.`,
      suite:
        'Les factures déjà échangées restent sous l’ancien SIRET, où vous pouvez les lire et les mener à terme. Les comptes bancaires repris sont signalés comme nouveaux pendant 30 jours.',
    }),
  },
  en: {
    par: 'By',
    motif: 'Reason',
    bouton: 'Open the structure',
    [FERMETURE]: ({ structure, identifiant }: Faits) => ({
      objet: `${structure} is closed`,
      annonce: `${structure} (${identifiant}) is closed on the portal: it neither files nor receives invoices any more.`,
      suite:
        'You still belong to it, to read its invoices and to bring those under way to their end. Its main manager may open it again for 30 days; afterwards support may.',
    }),
    [REOUVERTURE]: ({ structure, identifiant }: Faits) => ({
      objet: `${structure} is open again`,
      annonce: `${structure} (${identifiant}) is open again on the portal: it may file and receive invoices.`,
      suite: 'Requests that were waiting when it closed have to be made again.',
    }),
    [SUCCESSION]: ({ structure, identifiant, successeur, nouvel }: Faits) => ({
      objet: `${structure} changes its SIRET`,
      annonce: `${structure} (${identifiant}) is replaced by ${successeur} (${nouvel}), and neither files nor receives invoices any more.`,
      suite:
        'Invoices exchanged so far stay under the former SIRET, where you may read them and bring them to their end. Bank accounts taken over are marked as new for 30 days.',
    }),
  },
} as const;

const ecrire = (message: keyof (typeof TEXTES)['fr'] & `organisation.${string}`): MessageDirect => ({
  rubrique: null,
  async dire(deps, { donnees, lecteur }) {
    const { structureId = null, auteurId = null, successeurId = null, motif } = donnees;
    const { rows } = await deps.base.pool.query<Faits>(
      `SELECT s.raison_sociale AS structure, s.identifiant, n.raison_sociale AS successeur, n.identifiant AS nouvel,
         (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = $2::bigint) AS qui
       FROM structure s LEFT JOIN structure n ON n.id = $3::bigint WHERE s.id = $1::bigint`,
      [structureId, auteurId, successeurId],
    );
    const [lus] = rows;
    if (!lus) return null;
    const t = TEXTES[lecteur.langue];
    const dit = t[message]({
      ...lus,
      structure: propre(lus.structure),
      successeur: lus.successeur && propre(lus.successeur),
    });
    return {
      ...dit,
      faits: [...(lus.qui ? ([[t.par, lus.qui]] as const) : []), ...(motif ? ([[t.motif, motif]] as const) : [])],
      action: { bouton: t.bouton, chemin: `/organisation/structures/${successeurId ?? structureId}` },
    };
  },
});

export const MESSAGES_CYCLE: MessagesDirects = {
  [FERMETURE]: ecrire(FERMETURE),
  [REOUVERTURE]: ecrire(REOUVERTURE),
  [SUCCESSION]: ecrire(SUCCESSION),
};
