// npm run build: what a deployment needs beside the sources, which Node runs as they are: database client, web application.
import { surSignal } from './commun/arret.ts';
import { executer } from './commun/message.ts';
import { genererClient } from './generer.ts';
import { etape } from './start/affichage.ts';
import { construireWeb } from './start/construire.ts';

await executer(async () => {
  surSignal({ code: 130 });
  const identique = (fait: boolean): boolean => !fait;
  await etape('Client de base de données', 'database client', genererClient, identique);
  await etape('Application web', 'web application', construireWeb, identique);
});
