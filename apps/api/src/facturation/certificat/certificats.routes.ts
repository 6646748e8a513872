import * as c from '@orpheon/contracts';
import type { Habilitation } from '@orpheon/domain';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerOctets } from '../../platform/telechargement.ts';
import { clesPubliees } from './cles.ts';
import { certificatJson, certificatPdf, contenuDuCertificat } from './etablir-certificat.ts';
import { lireFaitsCertificat } from './faits-certificat.query.ts';

interface Demande {
  readonly id: string;
  readonly format: 'pdf' | 'json';
  readonly langue: Langue;
  readonly droits: readonly Habilitation[];
}

export function routesCertificats(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.telechargerCertificatFlux, async ({ params, query, session, langue, reponse: rep }) => {
    const demande = { ...params, ...query, langue: query.langue ?? langue, droits: session.droits };
    return envoyerOctets(rep, await etablir(deps, 'FLUX', c.telechargerCertificatFlux.droit, demande));
  });
  monter(app, deps, c.telechargerCertificatFacture, async ({ params, query, session, langue, reponse: rep }) => {
    const demande = { ...params, ...query, langue: query.langue ?? langue, droits: session.droits };
    return envoyerOctets(rep, await etablir(deps, 'FACTURE', c.telechargerCertificatFacture.droit, demande));
  });
  monter(app, deps, c.listerClesDeSignature, async () => reponse(200, await clesPubliees(deps)));
  // The address at which whoever verifies looks first (RFC 8615).
  app.get('/.well-known/jwks.json', { config: { horsContrat: true }, schema: { hide: true } }, () =>
    clesPubliees(deps),
  );
}

async function etablir(
  deps: Deps,
  objet: 'FLUX' | 'FACTURE',
  droit: typeof c.telechargerCertificatFlux.droit | typeof c.telechargerCertificatFacture.droit,
  { id, format, langue, droits }: Demande,
) {
  const contenu = await contenuDuCertificat(deps, () => lireFaitsCertificat(deps, objet, droits, droit, id));
  const nom = `certificat-${(contenu.facture?.numero ?? contenu.numeroFlux ?? id).replace(/[^\w-]+/g, '_')}`;
  return format === 'pdf'
    ? { octets: await certificatPdf(deps, contenu, langue), nom: `${nom}.pdf`, typeMime: 'application/pdf' }
    : { octets: await certificatJson(deps, contenu), nom: `${nom}.json`, typeMime: 'application/json' };
}
