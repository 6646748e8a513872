import { useQuery } from '@tanstack/react-query';
import { requetePortees, type ServiceDePersonnes } from './utilisateurs.queries.ts';

/** Names of services by their number: those that are proposed, and those that the people shown are attached to. */
export function useNomsDesServices(
  structureId: string,
  personnes: readonly { readonly rattachements: readonly { readonly service: ServiceDePersonnes | null }[] }[],
): ReadonlyMap<string, string> {
  const { data } = useQuery(requetePortees(structureId, ''));
  const connus = [
    ...(data?.services ?? []),
    ...personnes.flatMap((p) => p.rattachements.flatMap((r) => r.service ?? [])),
  ];
  return new Map(connus.map((s) => [s.id, s.nom]));
}
