import { type ActionFacture, ajouterJours, jourAParis, type StatutFacture } from '@orpheon/domain';
import type { Alea, ArticleVendu } from '@orpheon/testing';
import { aHeuresOuvrees, joursDeDepot } from './calendrier.ts';
import { type Acheminement, acheminer, type Contenu, fournisseurDemo, unContenu } from './contenus.ts';
import { type CleFournisseur, type Clientele, FOURNISSEURS } from './fournisseurs.ts';
import { OBJETS_AVOIR } from './motifs.ts';
import { type Circuit, jouer, type PassageJoue, parcoursDe, type Traitement, type Validation } from './parcours.ts';
import { IMPOSES, type Impose, PARTS, TRANSITOIRES } from './plan.donnees.ts';
import { type ClePublique, publiqueDemo } from './structures-publiques.ts';

/** One invoice to be: what it says, when it was filed, and what became of it until now. */
export interface Projet {
  readonly contenu: Contenu;
  /** When its file was received; for a draft, when it was begun. */
  readonly depot: Date;
  readonly passages: readonly PassageJoue[];
  readonly valideurs: readonly CleFournisseur[];
  /** Where the supplier sent it again, once recycled. */
  readonly recyclage: Acheminement | null;
  /** The invoice that a credit note corrects, or that a refused deposit would have been. */
  readonly origine: Projet | null;
  readonly genre: 'ACCEPTEE' | 'NON_CONFORME' | 'BROUILLON';
}

const ETAPES: Readonly<Record<ClePublique, readonly ActionFacture[]>> = {
  valmont: ['prendreEnCompte', 'constaterServiceFait', 'mandater', 'transmettreAuComptable'],
  region: ['prendreEnCompte', 'constaterServiceFait', 'mandater', 'transmettreAuComptable', 'comptabiliser'],
  departement: ['constaterServiceFait', 'mandater', 'transmettreAuComptable'],
  chu: ['prendreEnCompte', 'mandater', 'comptabiliser'],
  ministere: ['constaterServiceFait', 'comptabiliser'],
  aubrelle: ['prendreEnCompte', 'mandater', 'transmettreAuComptable'],
};
const TRAITEMENTS: readonly (readonly [Traitement, number])[] = [
  ['PAIEMENT', 78],
  ['SUSPENSION', 8],
  ['SUSPENSION_LEVEE', 2],
  ['SUSPENSION_ABANDON', 1.5],
  ['RECYCLAGE', 4],
  ['RECYCLAGE_ABANDON', 1],
  ['REJET', 5.5],
];
const VALIDATIONS: readonly (readonly [Validation, number])[] = [
  ['ACCORD', 8],
  ['SILENCE', 2],
  ['REFUS', 1],
  ['MAUVAIS_VALIDEUR', 1],
];
const INTEGRATION_SECONDES = [1, 4] as const;
const MINUTE = 60_000;
const CLES = Object.keys(FOURNISSEURS) as CleFournisseur[];

/** Subcontracting on Bertholin's sites: who invoices, and for what. */
const SOUS_TRAITANCE: readonly { fournisseur: CleFournisseur; cadre: 'A9' | 'A12'; client: Clientele }[] = [
  {
    fournisseur: 'azur',
    cadre: 'A9',
    client: { destinataire: 'valmont', poids: 1, services: ['BATIMENTS'], articles: [5, 1] },
  },
  {
    fournisseur: 'kerneo',
    cadre: 'A12',
    client: { destinataire: 'valmont', poids: 1, services: ['BATIMENTS'], articles: [6, 4] },
  },
];

export function creerPlan(maintenant: Date, alea: Alea): Projet[] {
  const jours = joursDeDepot(maintenant).map(({ jour, poids }) => [jour, poids] as const);
  const projets = IMPOSES.flatMap((impose) =>
    Array.from({ length: impose.nombre }, (_, i) =>
      imposer(impose, i, { maintenant, jours: jours.map(([j]) => j), alea }),
    ),
  );
  for (const fournisseur of CLES) {
    const { brouillons, avoirs, nonConformes } = PARTS[fournisseur];
    const deja = projets.filter((p) => p.contenu.fournisseur === fournisseur).length;
    const ordinaires = fournisseurDemo(fournisseur).nombre - deja - brouillons.length - avoirs - nonConformes;
    for (let i = 0; i < ordinaires; i++) {
      projets.push(ordinaire(fournisseur, aHeuresOuvrees(alea.pondere(jours), alea), maintenant, alea));
    }
    projets.push(...brouillons.map((statut) => unBrouillon(fournisseur, statut, maintenant, alea)));
    projets.push(...unAvoirParFacture(fournisseur, avoirs, projets, maintenant, alea));
    projets.push(...desRefus(fournisseur, nonConformes, projets, maintenant, alea));
  }
  return projets.sort((a, b) => a.depot.getTime() - b.depot.getTime());
}

const avantLeDepot = (depot: Date, alea: Alea): string => ajouterJours(jourAParis(depot), -alea.entier(0, 4));

function circuitDe(destinataire: ClePublique, alea: Alea, impose: Partial<Circuit> = {}): Circuit {
  const { structure } = publiqueDemo(destinataire);
  return {
    edi: structure.receptionEdi ?? false,
    valideurs: 0,
    validation: alea.pondere(VALIDATIONS),
    traitement: alea.pondere(TRAITEMENTS),
    paiementPublie: !structure.miseEnPaiementNonCommuniquee,
    etapes: ETAPES[destinataire].filter((_, i, toutes) => i === toutes.length - 1 || alea.chance(0.9)),
    ...impose,
  };
}

function projeter(
  contenu: Contenu,
  depot: Date,
  circuit: Circuit,
  { maintenant, alea, arret }: { maintenant: Date; alea: Alea; arret?: StatutFacture | undefined },
): Projet {
  const passages = jouer(parcoursDe(circuit), { debut: depot, fin: maintenant, arret, alea });
  const recyclee = passages.some((p) => p.action === 'recycler');
  const services = publiqueDemo(contenu.destinataire).services.flatMap((s) =>
    s.actif === false || s.finJours ? [] : [s.code],
  );
  const autres = services.filter((s) => s !== contenu.service);
  return {
    contenu,
    depot,
    passages,
    valideurs: (['kerneo', 'bertholin'] as const).slice(2 - circuit.valideurs),
    recyclage: recyclee ? acheminer(contenu.destinataire, autres, alea) : null,
    origine: null,
    genre: 'ACCEPTEE',
  };
}

function ordinaire(fournisseur: CleFournisseur, depot: Date, maintenant: Date, alea: Alea): Projet {
  const sousTraitance = SOUS_TRAITANCE.find((s) => s.fournisseur === fournisseur && alea.chance(0.12));
  const client = sousTraitance?.client ?? alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
  const cadre = sousTraitance?.cadre ?? (alea.chance(0.03) ? 'A2' : 'A1');
  const contenu = unContenu(fournisseur, client, { dateFacture: avantLeDepot(depot, alea), cadre }, alea);
  const valideurs = sousTraitance ? (cadre === 'A9' && alea.chance(0.3) ? 2 : 1) : 0;
  // A co-contractor's leader takes note: silence does not approve in its place (A9 only).
  const validation =
    cadre === 'A9' ? alea.pondere(VALIDATIONS) : alea.pondere(VALIDATIONS.filter(([v]) => v !== 'SILENCE'));
  const dejaPayee: Partial<Circuit> = cadre === 'A2' ? { traitement: 'PAIEMENT' } : {};
  return projeter(contenu, depot, circuitDe(client.destinataire, alea, { valideurs, validation, ...dejaPayee }), {
    maintenant,
    alea,
  });
}

/** An invoice that stands today at the status asked for: filed as late as its way there allows, then a while earlier. */
function imposer(
  impose: Impose,
  rang: number,
  { maintenant, jours, alea }: { maintenant: Date; jours: readonly string[]; alea: Alea },
): Projet {
  const fournisseur = impose.fournisseurs[rang % impose.fournisseurs.length] ?? 'delices';
  const sousTraitance = impose.valideurs ? SOUS_TRAITANCE.find((s) => s.fournisseur === fournisseur) : undefined;
  const clientele = fournisseurDemo(fournisseur).clientele.filter(
    (c) => !impose.destinataires || impose.destinataires.includes(c.destinataire),
  );
  const client = sousTraitance?.client ?? alea.pondere(clientele.map((c) => [c, c.poids]));
  const circuit = circuitDe(client.destinataire, alea, {
    valideurs: impose.valideurs ?? 0,
    validation: impose.validation ?? 'ACCORD',
    traitement: impose.traitement ?? 'PAIEMENT',
    ...(impose.statut === 'PRISE_EN_COMPTE_DESTINATAIRE' ? { etapes: ['prendreEnCompte'] } : {}),
    ...(impose.etapes ? { etapes: impose.etapes } : {}),
  });
  for (let recul = alea.entier(1, impose.reculMax ?? 3); recul < jours.length; recul++) {
    const depot = aHeuresOuvrees(jours[jours.length - recul] ?? '', alea);
    const contenu = unContenu(
      fournisseur,
      client,
      { dateFacture: avantLeDepot(depot, alea), cadre: sousTraitance?.cadre ?? 'A1' },
      alea,
    );
    const projet = projeter(contenu, depot, circuit, { maintenant, alea, arret: impose.statut });
    if (projet.passages.at(-1)?.statut === impose.statut) {
      return TRANSITOIRES.has(impose.statut) ? aLInstant(projet, maintenant, alea) : projet;
    }
  }
  throw new Error(`no way to ${impose.statut} in eighteen months`);
}

/** Statuses that the system leaves at once: what led there has only just happened. */
function aLInstant(projet: Projet, maintenant: Date, alea: Alea): Projet {
  const dernier = projet.passages.at(-1)?.instant ?? projet.depot;
  const ecart = maintenant.getTime() - alea.entier(1, 4) * MINUTE - dernier.getTime();
  const decaler = (instant: Date): Date => new Date(instant.getTime() + ecart);
  return {
    ...projet,
    depot: decaler(projet.depot),
    passages: projet.passages.map((p) => ({ ...p, instant: decaler(p.instant) })),
  };
}

function unBrouillon(
  fournisseur: CleFournisseur,
  statut: 'BROUILLON' | 'SUPPRIMEE',
  maintenant: Date,
  alea: Alea,
): Projet {
  const jour = alea.parmi(joursDeDepot(maintenant).slice(-12)).jour;
  const depot = aHeuresOuvrees(jour, alea);
  const client = alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
  const contenu = unContenu(fournisseur, client, { dateFacture: jour }, alea);
  const passages: PassageJoue[] = [
    { action: 'enregistrer', statut: 'BROUILLON', instant: depot, motif: null, commentaire: null },
  ];
  if (statut === 'SUPPRIMEE') {
    const instant = new Date(depot.getTime() + alea.entier(5, 60) * MINUTE);
    passages.push({ action: 'supprimer', statut, instant, motif: null, commentaire: null });
  }
  return { contenu, depot, passages, valideurs: [], recyclage: null, origine: null, genre: 'BROUILLON' };
}

const partDe = (article: ArticleVendu, alea: Alea): ArticleVendu => ({
  ...article,
  quantite: String(Math.max(1, Math.floor((Number(article.quantite) * alea.entier(10, 60)) / 100))),
});

/** Credit notes on a line or two of paid invoices, some weeks after. */
function unAvoirParFacture(
  fournisseur: CleFournisseur,
  nombre: number,
  projets: readonly Projet[],
  maintenant: Date,
  alea: Alea,
): Projet[] {
  const jours = joursDeDepot(maintenant).map((j) => j.jour);
  const corrigibles = projets.filter(
    (p) =>
      p.contenu.fournisseur === fournisseur &&
      p.contenu.cadre === 'A1' &&
      p.passages.at(-1)?.statut === 'MISE_EN_PAIEMENT',
  );
  return alea
    .melanger(corrigibles)
    .slice(0, nombre)
    .map((origine) => {
      const possibles = jours.filter((j) => j > ajouterJours(origine.contenu.dateFacture, 10)).slice(0, 40);
      const depot = aHeuresOuvrees(alea.parmi(possibles), alea);
      const dateFacture = jourAParis(depot);
      const contenu: Contenu = {
        ...origine.contenu,
        ...(origine.recyclage ?? {}),
        type: '381',
        dateFacture,
        dateEcheance: ajouterJours(dateFacture, 30),
        articles: alea
          .melanger(origine.contenu.articles)
          .slice(0, alea.entier(1, 2))
          .map((a) => partDe(a, alea)),
        note: alea.parmi(OBJETS_AVOIR),
      };
      const circuit = circuitDe(contenu.destinataire, alea, { traitement: 'PAIEMENT' });
      return { ...projeter(contenu, depot, circuit, { maintenant, alea }), origine };
    });
}

/**
 * Deposits refused at integration. The same invoice, put right, was accepted some minutes later; of suppliers who are
 * refused often, the last one still waits to be put right.
 */
function desRefus(
  fournisseur: CleFournisseur,
  nombre: number,
  projets: readonly Projet[],
  maintenant: Date,
  alea: Alea,
): Projet[] {
  const candidats = projets.filter(
    (p) =>
      p.contenu.fournisseur === fournisseur &&
      p.genre === 'ACCEPTEE' &&
      p.contenu.type === '380' &&
      p.contenu.cadre === 'A1',
  );
  const enAttente = nombre >= 3 ? 1 : 0;
  const recents = joursDeDepot(maintenant).slice(-5);
  const restes = Array.from({ length: enAttente }, () => {
    const depot = aHeuresOuvrees(alea.parmi(recents).jour, alea);
    const client = alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
    return unRefus(unContenu(fournisseur, client, { dateFacture: avantLeDepot(depot, alea) }, alea), depot, null, alea);
  });
  const corriges = alea.melanger(candidats).slice(0, nombre - enAttente);
  const avant = (origine: Projet): Date => new Date(origine.depot.getTime() - alea.entier(8, 55) * MINUTE);
  return [...restes, ...corriges.map((origine) => unRefus(origine.contenu, avant(origine), origine, alea))];
}

function unRefus(contenu: Contenu, depot: Date, origine: Projet | null, alea: Alea): Projet {
  const instant = new Date(depot.getTime() + alea.entier(...INTEGRATION_SECONDES) * 1000);
  const refus = {
    action: 'declarerNonConforme',
    statut: 'NON_CONFORME',
    instant,
    motif: null,
    commentaire: null,
  } as const;
  return { contenu, depot, passages: [refus], valideurs: [], recyclage: null, origine, genre: 'NON_CONFORME' };
}
