import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deps } from './deps.ts';
import { mesurerLeProcessus } from './metriques.ts';

export interface Administration {
  /** Null where no port is configured. */
  readonly port: number | null;
  fermer(): Promise<void>;
}

/**
 * The door for machines that watch: figures and health of one process, API or worker, on a port of its own (`PORT_ADMIN`,
 * the loopback unless `HOTE_ADMIN` says otherwise). It has no password: it belongs on a private network.
 */
export async function ouvrirAdministration(deps: Deps): Promise<Administration> {
  const { config, metriques, sante, journal } = deps;
  if (config.PORT_ADMIN === undefined) return { port: null, fermer: async () => undefined };
  mesurerLeProcessus(metriques);

  const repondre = async (chemin: string, rep: ServerResponse): Promise<void> => {
    if (chemin === '/metrics') {
      const texte = await metriques.registre.metrics();
      rep.writeHead(200, { 'content-type': metriques.registre.contentType }).end(texte);
    } else if (chemin === '/sante/vivant') {
      json(rep, 200, { etat: 'vivant' });
    } else if (chemin === '/sante/pret') {
      const manques = await sante.manques();
      json(
        rep,
        manques.length > 0 ? 503 : 200,
        manques.length > 0 ? { etat: 'indisponible', manques } : { etat: 'pret' },
      );
    } else {
      json(rep, 404, {});
    }
  };

  const serveur = createServer((requete, rep) => {
    repondre((requete.url ?? '').split('?')[0] ?? '', rep).catch((err: unknown) => {
      journal.warn({ err }, 'figures could not be told');
      if (!rep.headersSent) rep.writeHead(503);
      rep.end();
    });
  });
  serveur.listen(config.PORT_ADMIN, config.HOTE_ADMIN);
  await once(serveur, 'listening');
  return {
    port: (serveur.address() as AddressInfo).port,
    async fermer() {
      serveur.close();
      serveur.closeAllConnections();
      await once(serveur, 'close');
    },
  };
}

const json = (rep: ServerResponse, statut: number, corps: object): void =>
  void rep.writeHead(statut, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(corps));
