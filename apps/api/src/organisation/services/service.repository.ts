import type { ServiceEcrit, ServiceExistant } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { versJsonb } from '../../platform/json.ts';
import type { Prisma, Service } from '../../platform/prisma/generated/client.ts';

/** Writes services. */

/** A service as it stands, held for its writer. */
export interface ServiceVerrouille extends ServiceExistant {
  readonly id: string;
  readonly version: number;
}

const jour = (d: Date | null): string | null => d?.toISOString().slice(0, 10) ?? null;
const date = (j: string | null): Date | null => (j === null ? null : new Date(`${j}T00:00:00Z`));

const lu = (s: Service): ServiceVerrouille => ({
  id: String(s.id),
  version: s.version,
  code: s.code,
  nom: s.nom,
  actif: s.actif,
  parDefaut: s.parDefaut,
  debutValidite: jour(s.debutValidite),
  finValidite: jour(s.finValidite),
  engagementObligatoire: s.engagementObligatoire,
  courriel: s.courriel,
  telephone: s.telephone,
  adresse: s.adresse,
  complementAdresse: s.complementAdresse,
  codePostal: s.codePostal,
  ville: s.ville,
});

const ecrit = (s: ServiceEcrit) => ({
  nom: s.nom,
  debutValidite: date(s.debutValidite),
  finValidite: date(s.finValidite),
  engagementObligatoire: s.engagementObligatoire,
  courriel: s.courriel,
  telephone: s.telephone,
  adresse: s.adresse,
  complementAdresse: s.complementAdresse,
  codePostal: s.codePostal,
  ville: s.ville,
});

/** Null: no such service in that structure. */
export async function verrouillerService(
  tx: Tx,
  structureId: string,
  serviceId: string,
): Promise<ServiceVerrouille | null> {
  await tx.$queryRaw`SELECT 1 FROM service WHERE id = ${BigInt(serviceId)} FOR NO KEY UPDATE`;
  const service = await tx.service.findFirst({ where: { id: BigInt(serviceId), structureId: BigInt(structureId) } });
  return service && lu(service);
}

/** All services of a structure, by code. The caller holds the structure: no other one comes meanwhile. */
export async function servicesParCode(tx: Tx, structureId: string): Promise<Map<string, ServiceVerrouille>> {
  const services = await tx.service.findMany({ where: { structureId: BigInt(structureId) } });
  return new Map(services.map((s) => [s.code, lu(s)]));
}

/** Its identifier; null: the code is taken. */
export async function ajouterService(
  tx: Tx,
  structureId: string,
  { code, ...service }: ServiceEcrit & { readonly code: string },
): Promise<string | null> {
  const data: Prisma.ServiceUncheckedCreateInput = { structureId: BigInt(structureId), code, ...ecrit(service) };
  const [cree] = await tx.service.createManyAndReturn({ data: [data], skipDuplicates: true, select: { id: true } });
  return cree ? String(cree.id) : null;
}

export async function nomDuService(tx: Tx, structureId: string, code: string): Promise<string> {
  const service = await tx.service.findFirst({ where: { structureId: BigInt(structureId), code } });
  return service?.nom ?? '';
}

export async function ecrireService(tx: Tx, id: string, service: ServiceEcrit): Promise<void> {
  await tx.service.update({ where: { id: BigInt(id) }, data: { ...ecrit(service), version: { increment: 1 } } });
}

export async function ecrireEtat(tx: Tx, id: string, actif: boolean): Promise<void> {
  await tx.service.update({ where: { id: BigInt(id) }, data: { actif, version: { increment: 1 } } });
}

type ServiceImporte = ServiceEcrit & { readonly code: string; readonly actif: boolean };

/** Makes and changes many services: one statement however many there are. */
export async function ecrireServices(tx: Tx, structureId: string, services: readonly ServiceImporte[]): Promise<void> {
  if (services.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO service AS s (structure_id, code, nom, actif, debut_validite, fin_validite, engagement_obligatoire,
      courriel, telephone, adresse, complement_adresse, code_postal, ville)
    SELECT ${BigInt(structureId)}, x.code, x.nom, x.actif, x."debutValidite", x."finValidite", x."engagementObligatoire",
      x.courriel, x.telephone, x.adresse, x."complementAdresse", x."codePostal", x.ville
    FROM jsonb_to_recordset(${versJsonb(services)}::jsonb) AS x(code text, nom text, actif boolean, "debutValidite" date,
      "finValidite" date, "engagementObligatoire" boolean, courriel text, telephone text, adresse text,
      "complementAdresse" text, "codePostal" text, ville text)
    ON CONFLICT (structure_id, code) DO UPDATE SET nom = excluded.nom, actif = excluded.actif,
      debut_validite = excluded.debut_validite, fin_validite = excluded.fin_validite,
      engagement_obligatoire = excluded.engagement_obligatoire, courriel = excluded.courriel,
      telephone = excluded.telephone, adresse = excluded.adresse, complement_adresse = excluded.complement_adresse,
      code_postal = excluded.code_postal, ville = excluded.ville, version = s.version + 1`;
}
