import { createHash, randomUUID } from 'node:crypto';
import * as contrats from '@orpheon/contracts';
import { peutEtreFermee, VERSION_CONDITIONS, VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import { creerFabriques, inserer, type NomPersonne, unFacturX, unPdf } from '@orpheon/testing';
import { signerXmlEnveloppant, uneIdentite } from '@orpheon/testing/signatures';
import type { InjectOptions } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { essai } from './appui/application.ts';
import { CAS_CONNEXION } from './contrats/connexion.cas.ts';
import { casCycle } from './contrats/cycle.cas.ts';
import { casDroits } from './contrats/droits.cas.ts';
import { casFiche, semerFiche, TELS_QUELS_FICHE } from './contrats/fiche.cas.ts';
import { CAS_INSCRIPTION, TELS_QUELS_INSCRIPTION } from './contrats/inscription.cas.ts';
import { casRattachement } from './contrats/rattachement.cas.ts';
import { casSupport } from './contrats/support.cas.ts';
import { appui, facturePour, formulaire, lignes, saisieVide } from './facturation/appui.ts';

/** Every contract, by the name it is exported under: a new one is walked from the day it is written. */
const TOUS = Object.entries<unknown>(contrats).filter((entree): entree is [string, contrats.Contrat] => {
  const c = entree[1];
  return typeof c === 'object' && c !== null && 'methode' in c && 'chemin' in c && 'droit' in c;
});

const e = await essai();
const { app, deps, monde } = e;
const { unefacture, agir, deposerEtIntegrer } = appui(e);
const { delices, valmont } = monde.structures;

/** Somebody who holds everything of an issuer, but on one of its services only. */
const serviceEmetteur = { jeton: 'jeton-du-service-emetteur-pour-le-parcours' };
type Qui = NomPersonne | 'serviceEmetteur';
const jetonDe = (qui: Qui): string => (qui === 'serviceEmetteur' ? serviceEmetteur : monde.personnes[qui]).jeton;
beforeAll(async () => {
  const f = creerFabriques({ graine: 77 });
  const utilisateur = f.unUtilisateur({ prenom: 'Léa', nom: 'Morin', courrielConnexion: 'service@essai.example' });
  const lieu = { structureId: delices.id, serviceId: monde.parDefaut.delices.id };
  const maintenant = deps.horloge.maintenant();
  await inserer(deps.base.pool, 'utilisateur', [utilisateur]);
  await inserer(
    deps.base.pool,
    'habilitation',
    (['FACTURES_EMISES', 'SUIVI_DES_FLUX', 'STRUCTURES'] as const).map((objet) =>
      f.uneHabilitation({ utilisateurId: utilisateur.id, ...lieu, objet, niveau: 'MODIFICATION' }),
    ),
  );
  await inserer(deps.base.pool, 'session', [
    {
      jeton: createHash('sha256').update(serviceEmetteur.jeton).digest('hex'),
      utilisateurId: utilisateur.id,
      creeLe: maintenant,
      vueLe: maintenant,
      confirmeeLe: maintenant,
      expireLe: new Date(maintenant.getTime() + 3_600_000),
      adresse: '127.0.0.1',
      agent: 'essai',
    },
  ]);
});

/** What the requests speak of: one deposit and one invoice from Les Délices to the schools of Valmont. */
const saisies = { lue: '', gardee: '', enregistree: '', supprimee: '', jointe: '', delestee: '', pdf: '' };
const pieces = { jointe: '', delestee: '' };
const uneVue = () => ({ liste: 'factures-recues', nom: 'Cantines', adresse: 'engagement=EJ1', colonnes: ['numero'] });
const objets = {
  facture: '',
  suspendue: '',
  aRecycler: '',
  flux: '',
  fluxSigne: '',
  traitement: '',
  vue: '',
  telechargement: '',
  note: '',
};
beforeAll(() => semerFiche(e));
beforeAll(async () => {
  objets.facture = await unefacture();
  objets.suspendue = await unefacture();
  objets.aRecycler = await unefacture();
  const traiter = (id: string, action: string) =>
    agir('agente', `/api/facturation/factures-recues/${id}/traiter`, { action, version: 2, motif: 'Essai' });
  await traiter(objets.suspendue, 'suspendre');
  await traiter(objets.aRecycler, 'demanderRecyclage');
  const [flux] = await lignes<{ id: string }>(deps, 'SELECT flux_id::text AS id FROM facture WHERE id = $1', [
    objets.facture,
  ]);
  objets.flux = flux?.id ?? '';
  const pdf = await unFacturX(facturePour(monde));
  const octets = await signerXmlEnveloppant(pdf, await uneIdentite());
  objets.fluxSigne = await deposerEtIntegrer({ nom: 'signee.xml', octets });
  const commencer = async (mode: string) => {
    const corps = { structureId: delices.id, mode, contenu: saisieVide() };
    return (await agir('comptable', '/api/facturation/factures-emises/saisies', corps)).corps.id;
  };
  for (const cle of ['lue', 'gardee', 'enregistree', 'supprimee', 'jointe', 'delestee'] as const)
    saisies[cle] = await commencer('SAISIE');
  for (const cle of ['jointe', 'delestee'] as const) {
    const { payload, headers } = await formulaire({}, [{ nom: 'a.txt', octets: cle, champ: 'pieces' }]);
    const url = `/api/facturation/factures-emises/saisies/${saisies[cle]}/pieces`;
    const entetes = { ...headers, 'idempotency-key': randomUUID() };
    const { corps } = await e.demander('comptable', 'POST', url, { payload, headers: entetes });
    pieces[cle] = corps.pieces[0].id;
  }
  saisies.pdf = await commencer('PDF');
  const { payload, headers } = await formulaire({ version: '1' }, [
    { nom: 'a.pdf', octets: await unPdf('Facture', ['Merci'], new Date()) },
  ]);
  await e.demander('comptable', 'POST', `/api/facturation/factures-emises/saisies/${saisies.pdf}/document`, {
    payload,
    headers,
  });
  const vue = { ...uneVue(), nom: 'À supprimer' };
  objets.vue = (await e.demander('agente', 'PUT', '/api/compte/vues', { payload: vue })).corps.vues[0].id;
  const archive = { factures: [objets.facture], contenu: ['ORIGINAL'] };
  objets.telechargement = (
    await agir('agentEcoles', '/api/facturation/factures-recues/telechargements', archive)
  ).corps.id;
  const notee = await agir('agentEcoles', `/api/facturation/factures-recues/${objets.facture}/notes`, { texte: 'Vu' });
  objets.note = notee.corps.elements[0].id;
  const demande = { action: 'comptabiliser', factures: [{ id: objets.suspendue, version: 3 }] };
  objets.traitement = (await agir('agentEcoles', '/api/facturation/factures-recues/traitements', demande)).corps.id;
});

interface Cas {
  readonly params?: () => Record<string, string>;
  readonly query?: () => Record<string, string>;
  readonly corps?: () => Record<string, unknown>;
  readonly fichiers?: readonly { nom: string; octets: string }[];
  /** Somebody whom the route answers, about an object that is theirs. */
  readonly titulaire?: NomPersonne;
  /** Status of that answer. */
  readonly reussite?: number;
  /** Who holds the profile, but not on the object: 404. Lists and searches are narrowed instead, and tested by their content. */
  readonly etrangers?: readonly NomPersonne[];
  /** The same, by service. */
  readonly autreService?: readonly Qui[];
  /** Sees the object and may not change it: 403. */
  readonly lecteur?: NomPersonne;
}

const factureEmise = (cle: keyof typeof objets): Cas => ({
  params: () => ({ id: objets[cle] }),
  titulaire: 'comptable',
  etrangers: ['artisan'],
  autreService: ['serviceEmetteur'],
});
const factureRecue = (cle: keyof typeof objets): Cas => ({
  params: () => ({ id: objets[cle] }),
  titulaire: 'agentEcoles',
  etrangers: ['agentRegion'],
  autreService: ['agenteVoirie'],
});

const flux = (): Cas => ({
  params: () => ({ id: objets.flux }),
  titulaire: 'comptable',
  etrangers: ['artisan'],
  autreService: ['serviceEmetteur'],
});

const pourStructure: Cas = { titulaire: 'comptable', etrangers: ['artisan'], autreService: ['serviceEmetteur'] };
const parStructure: Cas = { ...pourStructure, query: () => ({ structureId: delices.id }) };
const uneSaisie = (cle: keyof typeof saisies): Cas => ({ ...pourStructure, params: () => ({ id: saisies[cle] }) });
const contenu = (): object => saisieVide();
const aEcrire = () => ({ version: 1, contenu: contenu() });

/** Invoices being typed. */
const CAS_SAISIES: Readonly<Record<string, Cas>> = {
  listerSaisies: { titulaire: 'comptable' },
  commencerSaisie: {
    ...pourStructure,
    corps: () => ({ structureId: delices.id, mode: 'SAISIE', contenu: contenu() }),
    lecteur: 'consultante',
    reussite: 201,
  },
  consulterSaisie: uneSaisie('lue'),
  garderSaisie: { ...uneSaisie('gardee'), corps: aEcrire, lecteur: 'consultante' },
  enregistrerSaisie: { ...uneSaisie('enregistree'), corps: aEcrire, lecteur: 'consultante' },
  // Nothing is typed in it: it is refused, to who may send it.
  envoyerSaisie: { ...uneSaisie('lue'), corps: aEcrire, lecteur: 'consultante', reussite: 422 },
  supprimerSaisie: {
    ...uneSaisie('supprimee'),
    corps: () => ({ version: 1 }),
    lecteur: 'consultante',
    reussite: 204,
  },
  saisirDepuisFacture: {
    ...factureEmise('facture'),
    corps: () => ({ nature: 'COPIE' }),
    lecteur: 'consultante',
    reussite: 201,
  },
  joindreDocumentSaisie: {
    ...uneSaisie('pdf'),
    corps: () => ({ version: 2 }),
    fichiers: [{ nom: 'a.pdf', octets: 'pas un PDF' }],
    lecteur: 'consultante',
    reussite: 422,
  },
  telechargerDocumentSaisie: uneSaisie('pdf'),
  demanderLecture: { ...uneSaisie('pdf'), corps: () => ({}), lecteur: 'consultante' },
  consulterLecture: uneSaisie('pdf'),
  annulerLecture: { ...uneSaisie('pdf'), lecteur: 'consultante' },
  // of a structure that keeps none
  joindrePieceDeStructure: {
    ...uneSaisie('lue'),
    corps: () => ({ pieceId: '4242' }),
    lecteur: 'consultante',
    reussite: 404,
  },
  joindrePiecesSaisie: {
    ...uneSaisie('jointe'),
    fichiers: [{ nom: 'a.txt', octets: 'a' }],
    lecteur: 'consultante',
  },
  telechargerPieceSaisie: { ...uneSaisie('jointe'), params: () => ({ id: saisies.jointe, pieceId: pieces.jointe }) },
  retirerPieceSaisie: {
    ...uneSaisie('delestee'),
    params: () => ({ id: saisies.delestee, pieceId: pieces.delestee }),
    lecteur: 'consultante',
  },
  consulterFaitsSaisie: { ...parStructure, lecteur: 'consultante' },
  listerServicesDuDestinataire: {
    ...pourStructure,
    query: () => ({ structureId: delices.id, destinataireId: valmont.id }),
    lecteur: 'consultante',
  },
  listerCoordonneesBancaires: { ...parStructure, lecteur: 'consultante' },
  consulterMandatPortail: parStructure,
  accepterMandatPortail: {
    ...pourStructure,
    corps: () => ({ structureId: delices.id, versionDuTexte: VERSION_MANDAT_PORTAIL }),
    lecteur: 'consultante',
  },
  revoquerMandatPortail: {
    ...pourStructure,
    corps: () => ({ structureId: delices.id }),
    lecteur: 'consultante',
  },
};

/** How each contract is asked. A contract without its line fails the test that looks for it. */
const CAS: Readonly<Record<string, Cas>> = {
  // accueil
  consulterAttentes: { titulaire: 'agente' },
  listerEvenements: { titulaire: 'agente' },
  listerActualites: {},
  consulterConfiguration: {},
  suivreEvenements: {},
  consulterSante: {},
  consulterMaintenance: {},
  consulterReferentiels: {},
  consulterPret: {},
  // compte
  ...CAS_INSCRIPTION,
  seDesabonner: { corps: () => ({ jeton: `1_facturation_${'s'.repeat(43)}` }), reussite: 404 },
  consulterSession: {},
  seDeconnecter: { titulaire: 'isole', reussite: 204 },
  consulterMoi: { titulaire: 'agente' },
  modifierPreferences: { titulaire: 'agente', corps: () => ({ langue: 'fr' }) },
  listerSignalements: { titulaire: 'comptable' },
  acquitterSignalements: {
    titulaire: 'comptable',
    corps: () => ({ factures: [{ id: objets.suspendue, version: 3 }] }),
    reussite: 204,
  },
  listerVues: { titulaire: 'agente', query: () => ({ liste: 'factures-recues' }) },
  garderVue: { titulaire: 'agente', corps: uneVue },
  supprimerVue: { params: () => ({ id: objets.vue }), titulaire: 'agente', etrangers: ['comptable'], reussite: 204 },
  ...CAS_CONNEXION,
  ...casRattachement(e),
  ...casCycle(monde),
  ...casSupport(monde),
  // organisation
  ...casFiche(e),
  ...casDroits(e),
  rechercherStructuresPubliques: {},
  telechargerAnnuaire: { query: () => ({ format: 'csv' }) },
  consulterStructurePublique: { params: () => ({ id: valmont.id }) },
  // facturation
  listerFacturesEmises: { titulaire: 'comptable' },
  consulterFactureEmise: factureEmise('facture'),
  telechargerPieceEmise: { ...factureEmise('facture'), params: () => ({ id: objets.facture, pieceId: 'document' }) },
  telechargerEcriteEmise: { ...factureEmise('facture'), params: () => ({ id: objets.facture, forme: 'facturx' }) },
  completerFacture: {
    ...factureEmise('suspendue'),
    corps: () => ({ version: '3', commentaire: 'Voici' }),
    fichiers: [],
    lecteur: 'consultante',
  },
  recyclerFacture: {
    ...factureEmise('aRecycler'),
    corps: () => ({ version: 3, destinataireId: valmont.id, codeService: 'VOIRIE', numeroEngagement: 'EJ1' }),
    lecteur: 'consultante',
  },
  // Not refused: who may take note of it is told so.
  traiterRejet: { ...factureEmise('facture'), corps: () => ({ traite: true }), lecteur: 'consultante', reussite: 409 },
  abandonnerFacture: {
    ...factureEmise('suspendue'),
    corps: () => ({ version: 4, motif: 'Essai' }),
    lecteur: 'consultante',
    reussite: 409,
  },
  consulterFaitsDepot: {
    query: () => ({ structureId: delices.id }),
    titulaire: 'comptable',
    etrangers: ['artisan'],
    autreService: ['serviceEmetteur'],
    lecteur: 'consultante',
  },
  telechargerCertificatFlux: flux(),
  telechargerCompteRendu: flux(),
  telechargerCertificatFacture: factureEmise('facture'),
  listerClesDeSignature: {},
  consulterFaitsLot: {
    corps: () => ({ structureId: delices.id, documents: [{ numero: 'F-1' }] }),
    titulaire: 'comptable',
    etrangers: ['artisan'],
    autreService: ['serviceEmetteur'],
    lecteur: 'consultante',
  },
  deposerFlux: {
    query: () => ({ structureId: delices.id }),
    fichiers: [{ nom: 'a.xml', octets: '<a/>' }],
    titulaire: 'comptable',
    reussite: 202,
    etrangers: ['artisan'],
    autreService: ['serviceEmetteur'],
    lecteur: 'consultante',
  },
  ...CAS_SAISIES,
  listerFacturesRecues: { titulaire: 'agente' },
  compterFacturesRecues: { titulaire: 'agente' },
  exporterFacturesRecues: { titulaire: 'agente', query: () => ({ format: 'csv' }) },
  exporterFacturesEmises: { titulaire: 'comptable', query: () => ({ format: 'xlsx' }) },
  consulterFactureRecue: factureRecue('facture'),
  telechargerPieceRecue: { ...factureRecue('facture'), params: () => ({ id: objets.facture, pieceId: 'document' }) },
  telechargerEcriteRecue: { ...factureRecue('facture'), params: () => ({ id: objets.facture, forme: 'pdf' }) },
  traiterFactureRecue: {
    ...factureRecue('facture'),
    corps: () => ({ action: 'prendreEnCompte', version: 2 }),
    lecteur: 'lecteur',
  },
  demanderTelechargement: {
    titulaire: 'agentEcoles',
    corps: () => ({ factures: [objets.facture], contenu: ['ORIGINAL', 'PIECES'] }),
    reussite: 202,
  },
  listerTelechargements: { titulaire: 'agente' },
  prendreTelechargement: factureRecue('telechargement'),
  listerComptesNouveaux: factureRecue('facture'),
  listerNotes: factureRecue('facture'),
  ecrireNote: { ...factureRecue('facture'), corps: () => ({ texte: 'Vu avec la directrice' }), lecteur: 'lecteur' },
  retirerNote: {
    ...factureRecue('facture'),
    params: () => ({ id: objets.facture, noteId: objets.note }),
    lecteur: 'lecteur',
  },
  demanderTraitement: {
    titulaire: 'agentEcoles',
    corps: () => ({ action: 'prendreEnCompte', factures: [{ id: objets.facture, version: 2 }] }),
    reussite: 202,
    lecteur: 'lecteur',
  },
  consulterTraitement: { ...factureRecue('traitement'), lecteur: 'lecteur' },
  listerFlux: { titulaire: 'comptable' },
  consulterFlux: flux(),
  telechargerFlux: flux(),
  telechargerLisibleDuFlux: { ...flux(), params: () => ({ id: objets.fluxSigne }) },
};

interface Ajouts {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly corps?: Record<string, unknown>;
}

async function demander(nom: string, c: contrats.Contrat, qui: Qui | null, ajouts: Ajouts = {}) {
  const cas = CAS[nom] ?? {};
  const params = { ...cas.params?.(), ...ajouts.params };
  const chemin = c.chemin.replace(/:(\w+)/g, (_tout, cle: string) => params[cle] ?? 'absent');
  const query = new URLSearchParams({ ...cas.query?.(), ...ajouts.query }).toString();
  const corps = { ...cas.corps?.(), ...ajouts.corps };
  const demande: InjectOptions = {
    method: c.methode,
    url: query ? `${chemin}?${query}` : chemin,
    headers: { 'idempotency-key': randomUUID() },
    ...(qui ? { cookies: { session: jetonDe(qui) } } : {}),
  };
  if (c.fichiers) {
    const champ = c.fichiers.champ;
    const textes = Object.fromEntries(Object.entries(corps).map(([k, v]) => [k, String(v)]));
    const { payload, headers } = await formulaire(
      textes,
      (cas.fichiers ?? []).map((f) => ({ ...f, champ })),
    );
    Object.assign(demande, { payload, headers: { ...demande.headers, ...headers } });
  } else if (c.corps) {
    demande.payload = corps;
  }
  const r = await app.inject(demande);
  const json = String(r.headers['content-type'] ?? '').startsWith('application/json') && r.body !== '';
  return { statut: r.statusCode, code: json ? (r.json() as { code?: string }).code : undefined };
}

/** Text that is looked up or compared as it stands, never kept. */
const TELS_QUELS: ReadonlySet<string> = new Set([
  'seConnecter.motDePasse',
  ...TELS_QUELS_FICHE,
  ...TELS_QUELS_INSCRIPTION,
  ...['fournisseur', 'serviceFournisseur', 'destinataire', 'service', 'numero'].map((t) => `consulterFaitsDepot.${t}`),
]);

/** Every field that somebody may fill, of the query and of the body, as the schemas have them. */
function champsDe(c: contrats.Contrat): { ou: 'query' | 'corps'; champ: string }[] {
  const lire = (ou: 'query' | 'corps', schema: z.ZodType | undefined) =>
    schema instanceof z.ZodObject ? Object.keys(schema.shape).map((champ) => ({ ou, champ })) : [];
  return [...lire('query', c.query), ...lire('corps', c.corps)];
}

const estUnJour = (c: contrats.Contrat, ou: 'query' | 'corps', champ: string): boolean => {
  const schema = c[ou];
  const s: unknown = schema instanceof z.ZodObject ? schema.shape[champ] : undefined;
  return s instanceof z.ZodType && s.safeParse('2026-01-31').success && !s.safeParse('2026-02-31').success;
};

/** Holds a profile, but not the one that the contract asks for. */
const autreProfil = (c: contrats.Contrat): NomPersonne =>
  c.droit.type === 'PROFIL' && c.droit.application === 'STRUCTURES' ? 'comptable' : 'gestionnaire';
const parProfil = TOUS.filter(([, c]) => c.droit.type === 'PROFIL');
const enLigne = TOUS.filter(([, c]) => c.flot !== 'EVENEMENTS');

describe('every contract', () => {
  it('is exported, and there are some', () => expect(TOUS.length).toBeGreaterThan(20));
  it('has its case here, and every case its contract', () => {
    expect(TOUS.map(([nom]) => nom).sort()).toEqual(Object.keys(CAS).sort());
  });

  it.each(TOUS)('%s is mounted', (_nom, c) => {
    expect(app.hasRoute({ method: c.methode, url: c.chemin })).toBe(true);
  });
  it('is the only way in: nothing else answers under /api but the description itself', () => {
    const branches: string[] = [];
    const montees = app
      .printRoutes({ commonPrefix: false })
      .split('\n')
      .flatMap((ligne) => {
        const m = /^(.*?)[├└]── (\S+) \(([^)]+)\)/.exec(ligne);
        if (!m) return [];
        const profondeur = (m[1] ?? '').length / 4;
        branches.length = profondeur;
        branches.push(m[2] ?? '');
        const methodes = (m[3] ?? '').split(', ').filter((methode) => methode !== 'HEAD');
        return methodes.map((methode) => `${methode} ${branches.join('')}`);
      })
      .filter((route) => route.includes(' /api/'));
    const connues = TOUS.map(([, c]) => `${c.methode} ${c.chemin}`);
    expect(montees.sort()).toEqual([...connues, 'GET /api/openapi.json'].sort());
  });

  it.each(TOUS.filter(([, c]) => c.droit.type !== 'PUBLIC'))(
    '%s sends away who is not signed in (401)',
    async (nom, c) => {
      expect(await demander(nom, c, null)).toEqual({ statut: 401, code: 'NON_CONNECTE' });
    },
  );

  it.each(parProfil)('%s sends away who holds another profile, or one that ended (403)', async (nom, c) => {
    expect(await demander(nom, c, autreProfil(c))).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
    expect(await demander(nom, c, 'isole')).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
    expect(await demander(nom, c, 'ancien')).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
  });

  const fermables = parProfil.flatMap(([nom, c]) =>
    c.droit.type === 'PROFIL' && peutEtreFermee(c.droit.application) ? [[nom, c, c.droit.application] as const] : [],
  );
  it('is of an application that may be closed, often', () => expect(fermables.length).toBeGreaterThan(40));
  it.each(fermables)(
    '%s gives nothing to who may ask while the application is closed (403)',
    async (nom, c, application) => {
      const poser = (fermees: readonly string[]) =>
        lignes(deps, 'UPDATE structure SET applications_fermees = $1', [fermees]);
      await poser([application]);
      expect(await demander(nom, c, CAS[nom]?.titulaire ?? null)).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
      await poser([]);
    },
  );

  it.each(TOUS.filter(([, c]) => c.droit.type === 'SUPPORT'))(
    '%s sends away who is not of the support, whatever they hold (403)',
    async (nom, c) => {
      for (const qui of ['manuela', 'gestionnaire', 'isole'] as const)
        expect(await demander(nom, c, qui)).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
    },
  );

  const parTitulaire = (nom: string): string => {
    const qui = CAS[nom]?.titulaire;
    if (!qui) throw new Error('nobody to ask');
    return createHash('sha256').update(jetonDe(qui)).digest('hex');
  };
  const agissent = TOUS.filter(([, c]) => c.droit.type !== 'PUBLIC' && c.methode !== 'GET');
  it.each(agissent.filter(([, c]) => !c.chemin.startsWith('/api/compte/')))(
    '%s asks for the conditions of use first (403)',
    async (nom, c) => {
      const accepter = (version: string) =>
        lignes(
          deps,
          'UPDATE utilisateur SET conditions_version = $2 WHERE id = (SELECT utilisateur_id FROM session WHERE jeton = $1)',
          [parTitulaire(nom), version],
        );
      await accepter('2019-01');
      const refus = await demander(nom, c, CAS[nom]?.titulaire ?? null);
      await accepter(VERSION_CONDITIONS);
      expect(refus).toEqual({ statut: 403, code: 'CONDITIONS_A_ACCEPTER' });
    },
  );

  it.each(TOUS.filter(([, c]) => c.confirmation))(
    '%s asks again who proved who they are some time ago (403)',
    async (nom, c) => {
      const qui = CAS[nom]?.titulaire ?? null;
      const jeton = parTitulaire(nom);
      const dater = (age: string) =>
        lignes(deps, 'UPDATE session SET confirmee_le = $2::timestamptz - $3::interval WHERE jeton = $1', [
          jeton,
          deps.horloge.maintenant(),
          age,
        ]);
      await dater('11 minutes');
      expect(await demander(nom, c, qui)).toEqual({ statut: 403, code: 'CONFIRMATION_REQUISE' });
      await dater('0 minutes');
    },
  );

  it.each(parProfil.filter(([, c]) => c.droit.type === 'PROFIL' && c.droit.niveau === 'MODIFICATION'))(
    '%s tells who may look but not change (403)',
    async (nom, c) => {
      const { lecteur } = CAS[nom] ?? {};
      expect(lecteur).toBeDefined();
      if (lecteur) expect(await demander(nom, c, lecteur)).toEqual({ statut: 403, code: 'PROFIL_INSUFFISANT' });
    },
  );

  const nommeUneStructure = (c: contrats.Contrat): boolean =>
    [c.query, c.corps].some((s) => {
      const id: unknown = s instanceof z.ZodObject ? s.shape.structureId : undefined;
      return id instanceof z.ZodType && !id.safeParse(undefined).success;
    });
  const avecObjet = parProfil.filter(([, c]) => c.params || c.fichiers || nommeUneStructure(c));
  it.each(avecObjet)('%s knows nothing of another structure’s object (404)', async (nom, c) => {
    const { etrangers = [] } = CAS[nom] ?? {};
    expect(etrangers.length).toBeGreaterThan(0);
    for (const qui of etrangers) expect(await demander(nom, c, qui)).toEqual({ statut: 404, code: 'INTROUVABLE' });
  });
  it.each(avecObjet)('%s knows nothing of an object outside the service held (404)', async (nom, c) => {
    const { autreService = [] } = CAS[nom] ?? {};
    expect(autreService.length).toBeGreaterThan(0);
    for (const qui of autreService) expect(await demander(nom, c, qui)).toEqual({ statut: 404, code: 'INTROUVABLE' });
  });
  it.each(TOUS.filter(([, c]) => c.params))(
    '%s knows nothing of an object that does not exist (404)',
    async (nom, c) => {
      const params = { id: '4242' };
      expect(await demander(nom, c, CAS[nom]?.titulaire ?? null, { params })).toEqual({
        statut: 404,
        code: 'INTROUVABLE',
      });
    },
  );

  it.each(enLigne.filter(([, c]) => c.query))('%s refuses an unknown parameter (400)', async (nom, c) => {
    const qui = CAS[nom]?.titulaire ?? null;
    expect(await demander(nom, c, qui, { query: { inconnu: '1' } })).toEqual({ statut: 400, code: 'REQUETE_INVALIDE' });
  });
  it.each(enLigne.filter(([, c]) => c.corps))('%s refuses an unknown field (400)', async (nom, c) => {
    const qui = CAS[nom]?.titulaire ?? null;
    expect(await demander(nom, c, qui, { corps: { inconnu: '1' } })).toEqual({ statut: 400, code: 'REQUETE_INVALIDE' });
  });
  it.each(TOUS.filter(([, c]) => c.params))('%s refuses an identifier that is none (400)', async (nom, c) => {
    const qui = CAS[nom]?.titulaire ?? null;
    for (const id of ["1' OR '1'='1", '-1', '1e3', '99999999999999999']) {
      const params = { id: encodeURIComponent(id) };
      expect((await demander(nom, c, qui, { params })).statut, id).toBe(400);
    }
  });

  const saisies = enLigne.filter(([, c]) => champsDe(c).length > 0);
  it('takes text and days somewhere', () => expect(saisies.length).toBeGreaterThan(8));
  it.each(saisies)('%s refuses characters and days that the database cannot hold (400)', async (nom, c) => {
    const qui = CAS[nom]?.titulaire ?? null;
    for (const { ou, champ } of champsDe(c)) {
      const poser = async (valeur: string) => (await demander(nom, c, qui, { [ou]: { [champ]: valeur } })).statut;
      for (const valeur of ['a\u0000b', 'a\u202eb']) {
        const statut = await poser(valeur);
        if (TELS_QUELS.has(`${nom}.${champ}`)) expect(statut, champ).toBeLessThan(500);
        else expect(statut, champ).toBe(400);
      }
      if (estUnJour(c, ou, champ)) expect(await poser('0000-01-01'), champ).toBe(400);
    }
  });

  it.each(enLigne)('%s answers who may ask', async (nom, c) => {
    const { titulaire = null, reussite = 200 } = CAS[nom] ?? {};
    expect((await demander(nom, c, titulaire)).statut).toBe(reussite);
  });
});
