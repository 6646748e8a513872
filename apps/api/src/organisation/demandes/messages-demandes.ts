import { type NatureDeDemande, regleDeNature } from '@orpheon/domain';
import type { CourrielEnAttente } from '../../platform/courriels/courriel.repository.ts';
import type { Dit, MessageDirect, MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import { type FaitsDeDemande, lireFaitsDeDemande } from './faits-demande.query.ts';
import { TEXTES_EN } from './textes-demandes.en.ts';
import { TEXTES_FR } from './textes-demandes.fr.ts';

/** Mails about requests. They hold the number of the request alone: what it says is read when they are sent. */
export const A_DECIDER = 'organisation.demande.a-decider';
/** The same, of what only the reader can answer: never switched off. */
export const PROPOSEE = 'organisation.demande.proposee';
export const RAPPELEE = 'organisation.demande.rappelee';
export const DECIDEE = 'organisation.demande.decidee';
export const PERIMEE = 'organisation.demande.perimee';
export const SANS_OBJET = 'organisation.demande.sans-objet';

/** A request in words, ready to stand in a sentence. */
export interface DemandeDite {
  /** Who asks. */
  readonly qui: string;
  /** Where: the service and its structure, or the structure. */
  readonly lieu: string;
  readonly structure: string;
  readonly principal: boolean;
  readonly nature: NatureDeDemande;
  readonly donnees: FaitsDeDemande['donnees'];
}

export interface TextesDeDemandes {
  readonly lieu: (structure: string, service: string | null) => string;
  readonly faits: Readonly<Record<'demandeur' | 'structure' | 'service' | 'message' | 'motif', string>>;
  readonly aDecider: (d: DemandeDite) => Dit;
  readonly rappel: (d: DemandeDite) => Dit;
  readonly approuvee: (d: DemandeDite) => Dit;
  readonly refusee: (d: DemandeDite) => Dit;
  readonly perimee: (d: DemandeDite) => Dit;
  readonly sansObjet: (d: DemandeDite) => Dit;
}

const TEXTES: Readonly<Record<Langue, TextesDeDemandes>> = { fr: TEXTES_FR, en: TEXTES_EN };

type Choix = 'aDecider' | 'rappel' | 'approuvee' | 'refusee' | 'perimee' | 'sansObjet';

const dire =
  (choisir: (f: FaitsDeDemande) => Choix | null) =>
  async (deps: Deps, { donnees, lecteur }: CourrielEnAttente) => {
    const { demandeId } = donnees;
    const faits = demandeId ? await lireFaitsDeDemande(deps, demandeId) : null;
    const choix = faits && choisir(faits);
    if (!faits || !choix) return null;
    const textes = TEXTES[lecteur.langue];
    const structure = propre(faits.structure ?? faits.donnees.raisonSociale ?? '');
    const dit = textes[choix]({
      qui: propre(faits.demandeur),
      structure,
      lieu: textes.lieu(structure, faits.service && propre(faits.service)),
      principal: faits.principal,
      nature: faits.nature,
      donnees: faits.donnees,
    });
    return { ...dit, faits: [...(dit.faits ?? []), ...faitsDits(textes, faits, choix)] };
  };

/** What the request and its answer say, below the sentence: the asker's message to who answers, the reason to the asker. */
function faitsDits({ faits: noms }: TextesDeDemandes, f: FaitsDeDemande, choix: Choix): [string, string][] {
  const pourDecider = choix === 'aDecider' || choix === 'rappel';
  const lignes: [string, string | null][] = [
    [noms.demandeur, pourDecider ? `${f.demandeur} (${f.demandeurCourriel})` : null],
    [noms.structure, f.structure ?? f.donnees.raisonSociale ?? null],
    [noms.service, f.service],
    [noms.message, pourDecider ? f.message : null],
    [noms.motif, choix === 'refusee' ? f.motif : null],
  ];
  return lignes.flatMap(([nom, valeur]): [string, string][] => (valeur ? [[nom, valeur]] : []));
}

const enAttente = (choix: Choix) => dire(({ statut }) => (statut === 'EN_ATTENTE' ? choix : null));

export const MESSAGES_DEMANDES = {
  [A_DECIDER]: { rubrique: 'organisation', dire: enAttente('aDecider') },
  [PROPOSEE]: { rubrique: null, dire: enAttente('aDecider') },
  [RAPPELEE]: { rubrique: 'organisation', dire: enAttente('rappel') },
  [DECIDEE]: {
    rubrique: null,
    dire: dire(({ statut }) => (statut === 'APPROUVEE' ? 'approuvee' : statut === 'REFUSEE' ? 'refusee' : null)),
  },
  [PERIMEE]: { rubrique: null, dire: dire(({ statut }) => (statut === 'PERIMEE' ? 'perimee' : null)) },
  [SANS_OBJET]: { rubrique: null, dire: dire(({ statut }) => (statut === 'SANS_OBJET' ? 'sansObjet' : null)) },
} as const satisfies MessagesDirects & Record<string, MessageDirect>;

/** The mail that asks for an answer. */
export const messageADecider = (nature: NatureDeDemande): string =>
  regleDeNature(nature).decideur === 'PERSONNE_CONCERNEE' ? PROPOSEE : A_DECIDER;
