import { LONGUEUR_MAX_MESSAGE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, limite, page, texteLongSaisi } from '../commun/schemas.ts';
import { serviceNomme, structureNommee } from './demandes.contrats.ts';

const CONNECTE = { type: 'CONNECTE' } as const;
const GERER = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;
const parId = z.strictObject({ id: identifiant });
const parPersonne = z.strictObject({ id: identifiant, rattachementId: identifiant });

export const ROLES_DE_RATTACHEMENT = ['GESTIONNAIRE_PRINCIPAL', 'GESTIONNAIRE', 'UTILISATEUR'] as const;

export const monRattachement = z
  .object({
    id: identifiant,
    structure: structureNommee.extend({ active: z.boolean() }),
    /** Null: the structure as a whole. */
    service: serviceNomme.nullable(),
    role: z.enum(ROLES_DE_RATTACHEMENT),
    depuis: instant,
  })
  .meta({ id: 'MonRattachement' });

export const listerMesRattachements = contrat({
  methode: 'GET',
  chemin: '/api/organisation/rattachements',
  resume: 'The structures and services that I belong to, and my role there; the newest first.',
  droit: CONNECTE,
  query: z.strictObject({ curseur: curseur.optional(), limite }),
  reponses: { 200: page(monRattachement).meta({ id: 'PageMesRattachements' }) },
});

export const quitterRattachement = contrat({
  methode: 'DELETE',
  chemin: '/api/organisation/rattachements/:id',
  resume: 'Leave a structure or a service that I belong to; what I held there ends.',
  droit: CONNECTE,
  params: parId,
  reponses: { 204: null },
});

export const detacherPersonne = contrat({
  methode: 'DELETE',
  chemin: '/api/organisation/structures/:id/rattachements/:rattachementId',
  resume: 'Detach somebody from the structure or service; what they held there ends.',
  droit: GERER,
  params: parPersonne,
  reponses: { 204: null },
});

export const rattacherDeNouveau = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/rattachements/:rattachementId',
  resume: 'Attach again somebody who was detached, with the profiles of whoever is admitted.',
  droit: GERER,
  params: parPersonne,
  reponses: { 204: null },
});

export const proposerGestionnairePrincipal = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/gestionnaire-principal',
  resume: 'Propose the role of gestionnaire principal, which is mine, to somebody of the structure.',
  droit: GERER,
  confirmation: true,
  params: parId,
  corps: z
    .strictObject({ utilisateurId: identifiant, message: texteLongSaisi(LONGUEUR_MAX_MESSAGE) })
    .meta({ id: 'PropositionDeGestionnaire' }),
  reponses: { 201: z.object({ id: identifiant }).meta({ id: 'PropositionFaite' }) },
});

export const nommerGestionnairePrincipal = contrat({
  methode: 'POST',
  chemin: '/api/support/structures/:id/gestionnaire-principal',
  resume: 'Name the gestionnaire principal on behalf of the portal, where the one there cannot hand over.',
  droit: { type: 'SUPPORT' },
  confirmation: true,
  params: parId,
  corps: z.strictObject({ utilisateurId: identifiant }).meta({ id: 'NominationDeGestionnaire' }),
  reponses: { 204: null },
});
