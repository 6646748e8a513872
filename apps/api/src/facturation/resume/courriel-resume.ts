import { MOTS_DES_STATUTS, resumerMouvements } from '@orpheon/domain';
import type { MessageDirect } from '../../platform/courriels/messages-directs.ts';
import { lireDroits } from '../../platform/session.ts';
import { lireMouvements } from './resume.query.ts';

export const RESUME = 'facturation.resume';
/** Structures that the mail names; the portal has the others. */
const STRUCTURES_MAX = 20;

const TEXTES = {
  fr: {
    objet: (du: string, au: string) => `Vos factures, du ${du} au ${au}`,
    annonce: (autres: number) =>
      `Voici ce qui a bougé la semaine passée dans les factures que vous suivez.${autres > 0 ? ` ${autres} autres structures ont bougé : le portail les montre toutes.` : ''}`,
    cote: { EMISES: 'factures émises', RECUES: 'factures reçues' },
    bouton: 'Ouvrir le portail',
    locale: 'fr-FR',
  },
  en: {
    objet: (du: string, au: string) => `Your invoices, ${du} to ${au}`,
    annonce: (autres: number) =>
      `This is what moved last week among the invoices that you follow.${autres > 0 ? ` ${autres} further structures moved: the portal shows them all.` : ''}`,
    cote: { EMISES: 'invoices issued', RECUES: 'invoices received' },
    bouton: 'Open the portal',
    locale: 'en-GB',
  },
} as const;

/** The weekly summary: what moved, by structure, on the rights of the day it is sent. A quiet week sends nothing. */
export const COURRIEL_RESUME: MessageDirect = {
  rubrique: 'hebdomadaire',
  async dire(deps, { lecteur, donnees }) {
    const { du, au } = donnees;
    // Unlike the other kinds, this one is sent to who asked for it.
    if (!du || !au || lecteur.etat !== 'ACTIF' || lecteur.notifications.hebdomadaire !== true) return null;
    const t = TEXTES[lecteur.langue];
    const lus = await lireMouvements(deps, await lireDroits(deps, lecteur.id), { du, au });
    const faits = lus.flatMap((m): [string, string][] => {
      const statuts = resumerMouvements(m.mouvements);
      const phrase = statuts.map((s) => `${MOTS_DES_STATUTS[s.statut][lecteur.langue]} : ${s.nombre}`).join(' · ');
      return phrase === '' ? [] : [[`${m.raisonSociale}, ${t.cote[m.cote]}`, phrase]];
    });
    if (faits.length === 0) return null;
    const jour = (j: string): string =>
      new Intl.DateTimeFormat(t.locale, { timeZone: 'UTC' }).format(new Date(`${j}T00:00:00Z`));
    return {
      objet: t.objet(jour(du), jour(au)),
      annonce: t.annonce(Math.max(0, faits.length - STRUCTURES_MAX)),
      faits: faits.slice(0, STRUCTURES_MAX),
      action: { bouton: t.bouton, chemin: '/' },
    };
  },
};
