import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Lecture, Lectures } from './lectures.ts';

const Contexte = createContext<Lectures>(new Lectures());
export const LecturesProvider = Contexte;

/** What was read for that field, as long as it holds it. */
export function useLecture(nom: string): Lecture | undefined {
  const lectures = useContext(Contexte);
  return useSyncExternalStore(lectures.suivre, () => lectures.lire().champs.get(nom));
}
