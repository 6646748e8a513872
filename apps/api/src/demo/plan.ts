import type { Alea } from '@orpheon/testing';
import { aHeuresOuvrees, joursDeDepot } from './calendrier.ts';
import { fournisseurDemo, unContenu } from './contenus.ts';
import { type CleFournisseur, type Clientele, FOURNISSEURS } from './fournisseurs.ts';
import type { Circuit } from './parcours.ts';
import { desAvoirs, desRefus, unBrouillon } from './particuliers.ts';
import { IMPOSES, type Impose, PARTS, TRANSITOIRES } from './plan.donnees.ts';
import { avantLeDepot, type ContextePlan, circuitDe, MINUTE, type Projet, projeter, VALIDATIONS } from './projet.ts';

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

/** The invoices of the demo, in the order of their deposits: the same for the same instant and the same chance. */
export function creerPlan(maintenant: Date, alea: Alea): Projet[] {
  const jours = joursDeDepot(maintenant).map(({ jour, poids }) => [jour, poids] as const);
  const contexte = { maintenant, alea, jours };
  const projets = IMPOSES.flatMap((impose) =>
    Array.from({ length: impose.nombre }, (_, i) => imposer(impose, i, contexte)),
  );
  for (const fournisseur of CLES) {
    const { brouillons, avoirs, nonConformes } = PARTS[fournisseur];
    const deja = projets.filter((p) => p.contenu.fournisseur === fournisseur).length;
    const ordinaires = fournisseurDemo(fournisseur).nombre - deja - brouillons.length - avoirs - nonConformes;
    for (let i = 0; i < ordinaires; i++) {
      projets.push(ordinaire(fournisseur, aHeuresOuvrees(alea.pondere(jours), alea), contexte));
    }
    projets.push(...brouillons.map((statut) => unBrouillon(fournisseur, statut, contexte)));
    projets.push(...desAvoirs(fournisseur, avoirs, projets, contexte));
    projets.push(...desRefus(fournisseur, nonConformes, projets, contexte));
  }
  return projets.sort((a, b) => a.depot.getTime() - b.depot.getTime());
}

function ordinaire(fournisseur: CleFournisseur, depot: Date, contexte: ContextePlan): Projet {
  const { alea } = contexte;
  const sousTraitance = SOUS_TRAITANCE.find((s) => s.fournisseur === fournisseur && alea.chance(0.12));
  const client = sousTraitance?.client ?? alea.pondere(fournisseurDemo(fournisseur).clientele.map((c) => [c, c.poids]));
  const cadre = sousTraitance?.cadre ?? (alea.chance(0.03) ? 'A2' : 'A1');
  const contenu = unContenu(fournisseur, client, { dateFacture: avantLeDepot(depot, alea), cadre }, alea);
  const valideurs = sousTraitance ? (cadre === 'A9' && alea.chance(0.3) ? 2 : 1) : 0;
  // A co-contractor's leader takes note: silence does not approve in its place (A9 only).
  const validation =
    cadre === 'A9' ? alea.pondere(VALIDATIONS) : alea.pondere(VALIDATIONS.filter(([v]) => v !== 'SILENCE'));
  const dejaPayee: Partial<Circuit> = cadre === 'A2' ? { traitement: 'PAIEMENT' } : {};
  const circuit = circuitDe(client.destinataire, alea, { valideurs, validation, ...dejaPayee });
  return projeter(contenu, depot, circuit, contexte);
}

/** An invoice that stands today at the status asked for: filed as late as its way there allows, then a while earlier. */
function imposer(impose: Impose, rang: number, contexte: ContextePlan): Projet {
  const { maintenant, jours, alea } = contexte;
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
    const depot = aHeuresOuvrees(jours[jours.length - recul]?.[0] ?? '', alea);
    const contenu = unContenu(
      fournisseur,
      client,
      { dateFacture: avantLeDepot(depot, alea), cadre: sousTraitance?.cadre ?? 'A1' },
      alea,
    );
    const projet = projeter(contenu, depot, circuit, contexte, impose.statut);
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
