import type { FastifyInstance } from 'fastify';
import type { Deps } from '../platform/deps.ts';
import { routesCertificats } from './certificat/certificats.routes.ts';
import { routesEcrites } from './ecrites/ecrites.routes.ts';
import { routesExport } from './export/export.routes.ts';
import { routesFacturesEmises } from './factures-emises/factures-emises.routes.ts';
import { routesSignalements } from './factures-emises/signalements/signalements.routes.ts';
import { routesFacturesRecues } from './factures-recues/factures-recues.routes.ts';
import { routesLecture } from './lecture/lecture.routes.ts';
import { routesNotes } from './notes/notes.routes.ts';
import { routesSaisies } from './saisies/saisies.routes.ts';
import { routesSuiviDesFlux } from './suivi-des-flux/suivi-des-flux.routes.ts';
import { routesTelechargements } from './telechargements/telechargements.routes.ts';

export function routesFacturation(app: FastifyInstance, deps: Deps): void {
  routesExport(app, deps);
  routesFacturesEmises(app, deps);
  routesSignalements(app, deps);
  routesFacturesRecues(app, deps);
  routesEcrites(app, deps);
  routesNotes(app, deps);
  routesSaisies(app, deps);
  routesLecture(app, deps);
  routesSuiviDesFlux(app, deps);
  routesCertificats(app, deps);
  routesTelechargements(app, deps);
}
