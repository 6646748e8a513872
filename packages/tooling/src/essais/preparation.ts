// vitest global set-up of the integration tests: the Prisma client, one throw-away cluster, and a migrated template database
// that each test file clones (base-de-test.ts).
import type { TestProject } from 'vitest/node';
import { creerBase, grappeJetable } from '../base-embarquee.ts';
import { genererClient } from '../generer.ts';
import { preparer } from '../preparer.ts';

export const MODELE = 'modele';

export default async function preparation(projet: TestProject): Promise<() => Promise<void>> {
  await genererClient();
  const grappe = await grappeJetable();
  try {
    await creerBase(grappe, MODELE);
    await preparer(grappe.url(MODELE));
  } catch (e) {
    await grappe.arreter();
    throw e;
  }
  projet.provide('postgres', { admin: grappe.url('postgres'), modele: MODELE });
  return () => grappe.arreter();
}
