import type { SwaggerTransform } from '@fastify/swagger';
import type { ChampDeFichiers, Contrat } from '@orpheon/contracts';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { z } from 'zod';

type Json = Record<string, unknown>;
const BINAIRE: Json = { type: 'string', format: 'binary' };
const MO = 1024 * 1024;

const CLE: Json = {
  type: 'object',
  required: ['Idempotency-Key'],
  properties: {
    'Idempotency-Key': {
      type: 'string',
      minLength: 8,
      maxLength: 128,
      description:
        'Chosen by the client for one request: sent again with the same key, it is done once and answered alike.',
    },
  },
};

const TYPE_DU_FLOT = { FICHIER: 'application/octet-stream', EVENEMENTS: 'text/event-stream' } as const;

/** What a contract says and zod schemas do not: forms with files, the idempotency key, answers that are no JSON. */
export const decrireRoute: SwaggerTransform = (document) => {
  const { schema, url } = jsonSchemaTransform(document);
  const contrat = 'route' in document ? document.route.config?.contrat : undefined;
  if (!contrat || !schema) return { schema, url };
  return { schema: { ...schema, ...entetes(contrat), ...formulaire(contrat), ...flot(contrat, schema.response) }, url };
};

const entetes = (c: Contrat): Json => (c.idempotent ? { headers: CLE } : {});

function formulaire(c: Contrat): Json {
  if (!c.fichiers) return {};
  const { joints, ...fichiers } = c.fichiers;
  // Made anew from its fields: under its own name it would be a reference to a component that this form is not.
  const champs = c.corps instanceof z.ZodObject ? z.strictObject(c.corps.shape) : z.strictObject({});
  const { $schema: _, ...reste }: Json = z.toJSONSchema(champs, { io: 'input', target: 'draft-2020-12' });
  const properties = {
    ...(reste.properties as Json | undefined),
    [fichiers.champ]: decrireChamp(fichiers),
    ...(joints && { [joints.champ]: decrireChamp(joints) }),
  };
  const requis = fichiers.maximum === 1 ? [fichiers.champ] : [];
  const required = [...((reste.required as string[] | undefined) ?? []), ...requis];
  return { consumes: ['multipart/form-data'], body: { ...reste, properties, required } };
}

function decrireChamp({ maximum, tailleMax }: ChampDeFichiers): Json {
  const description = `${maximum === 1 ? 'One file' : `At most ${maximum} files`}, ${tailleMax / MO} MB at most${maximum === 1 ? '' : ' each'}.`;
  return maximum === 1
    ? { ...BINAIRE, description }
    : { type: 'array', maxItems: maximum, items: BINAIRE, description };
}

function flot(c: Contrat, reponses: unknown): Json {
  if (!c.flot) return {};
  const ok = { description: c.resume, content: { [TYPE_DU_FLOT[c.flot]]: { schema: BINAIRE } } };
  return { response: { 200: ok, ...(reponses as Json | undefined) } };
}
