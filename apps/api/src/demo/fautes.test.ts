import { estFatale, extraireDonneesChorus, FORMATS } from '@orpheon/domain';
import { jugerLecture, lireDocument } from '@orpheon/formats';
import { creerFabriques } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { type Contenu, unContenu } from './contenus.ts';
import { decrire, ecrireDocument } from './documents.ts';
import { faitsDe } from './faits.ts';
import { FAUTES, type Faute } from './fautes.ts';
import { type CleFournisseur, FOURNISSEURS } from './fournisseurs.ts';
import { creerMonde } from './monde.ts';

const MAINTENANT = new Date('2026-11-20T10:00:00Z');
const f = creerFabriques({ graine: 4, maintenant: MAINTENANT });
const monde = creerMonde(f, MAINTENANT);

/** One invoice of every supplier to each of its customers. */
const contenus: Contenu[] = (Object.keys(FOURNISSEURS) as CleFournisseur[]).flatMap((cle) =>
  FOURNISSEURS[cle].clientele.map((client) => unContenu(cle, client, { dateFacture: '2026-11-18' }, f.alea)),
);

async function jugement(contenu: Contenu, format: (typeof FORMATS)[number], faute?: Faute) {
  const juste = decrire(contenu, 'ESSAI-1', null, monde);
  const { nom, octets } = await ecrireDocument(faute?.description?.(juste) ?? juste, format, faute?.xml);
  const lecture = await lireDocument(octets, nom);
  const { facture: modele } = lecture;
  if (!modele) throw new Error(JSON.stringify(lecture.anomalies));
  const donnees = extraireDonneesChorus(modele, format, lecture.profil);
  const faits = faitsDe({ contenu, depot: MAINTENANT }, donnees, monde, { factureId: '1', factureOrigineId: null });
  return jugerLecture(lecture, faits.faits);
}

const formatsDe = ({ fournisseur }: Contenu) =>
  FORMATS.filter((format) => FOURNISSEURS[fournisseur].formats.some(([connu]) => connu === format));

describe.each(contenus.map((c) => [c.fournisseur, c.destinataire, c] as const))('%s to %s', (_, __, contenu) => {
  it.each(formatsDe(contenu))('is received as %s without any finding', async (format) => {
    expect(await jugement(contenu, format)).toMatchObject({ anomalies: [], recevable: true });
  });

  it.each(FAUTES.map((faute, i) => [i, faute] as const).filter(([, faute]) => faute.possible(contenu)))(
    'is refused for mistake %i, in every format',
    async (_rang, faute) => {
      for (const format of formatsDe(contenu)) {
        const { anomalies, recevable } = await jugement(contenu, format, faute);
        expect(recevable).toBe(false);
        expect(anomalies.some(estFatale)).toBe(true);
      }
    },
  );
});
