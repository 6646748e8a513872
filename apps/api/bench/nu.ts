// The bare server that measures are taken against: Fastify, node-pg and statements handed in, nothing else.
import { flushCompileCache } from 'node:module';
import Fastify from 'fastify';
import pg from 'pg';

/** `GET <chemin>/<id>`, or `GET <chemin>` when `rangId` is absent. */
export interface RouteNue {
  readonly chemin: string;
  readonly nom: string;
  readonly texte: string;
  readonly valeurs: readonly unknown[];
  /** Place in `valeurs` that the identifier of the address takes. */
  readonly rangId?: number;
  /** The statement gives the answer as JSON text in `corps`; else its rows are serialised. */
  readonly enTexte: boolean;
}

const routes = JSON.parse(process.env.ROUTES ?? '[]') as RouteNue[];
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
const app = Fastify();

for (const { chemin, nom, texte, valeurs, rangId, enTexte } of routes) {
  app.get<{ Params: { id: string } }>(rangId === undefined ? chemin : `${chemin}/:id`, async (requete, reponse) => {
    const values = rangId === undefined ? [...valeurs] : valeurs.with(rangId, requete.params.id);
    const { rows } = await pool.query<{ corps: string }>({ name: nom, text: texte, values });
    if (!enTexte) return rangId === undefined ? rows : rows[0];
    return reponse.type('application/json; charset=utf-8').send(rows[0]?.corps);
  });
}
app.get('/pret', async () => (await pool.query('SELECT 1 AS pret')).rows[0]);

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
flushCompileCache();
