import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, langue } from '../commun/schemas.ts';

const params = z.strictObject({ id: identifiant });
/** In the language named; else in that of the session. */
const query = z.strictObject({ format: z.enum(['pdf', 'json']).default('pdf'), langue: langue.optional() });
/** Sent as a file, the same for every thing that is certified. */
const CERTIFICAT = { methode: 'GET', params, query, reponses: { 200: null }, flot: 'FICHIER' } as const;

export const telechargerCertificatFlux = contrat({
  ...CERTIFICAT,
  chemin: '/api/facturation/suivi-des-flux/:id/certificat',
  resume: 'Signed certificate of a deposit: a PDF that carries its signature, or the signed facts alone (JWS in JSON).',
  droit: { type: 'PROFIL', application: 'SUIVI_DES_FLUX', niveau: 'CONSULTATION' },
});

export const telechargerCertificatFacture = contrat({
  ...CERTIFICAT,
  chemin: '/api/facturation/factures-emises/:id/certificat',
  resume: 'Signed certificate of the deposit of an invoice.',
  droit: { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' },
});

/** Also at `/.well-known/jwks.json`. */
export const listerClesDeSignature = contrat({
  methode: 'GET',
  chemin: '/api/facturation/certificats/cles',
  resume: 'Public keys of this portal, past ones included (JWK set): all that verifying a certificate takes.',
  droit: { type: 'PUBLIC' },
  reponses: {
    200: z
      .object({
        keys: z.array(
          z.object({
            kty: z.literal('EC'),
            use: z.literal('sig'),
            alg: z.literal('ES256'),
            kid: z.string(),
            crv: z.string(),
            x: z.string(),
            y: z.string(),
          }),
        ),
      })
      .meta({ id: 'ClesDeSignature' }),
  },
});
