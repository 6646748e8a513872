/**
 * Actions this tab has just taken: the live event that tells of them must not be announced as somebody else's. An
 * action may advance the version by more than one step (recycling files anew).
 */
const enCours = new Map<string, number | null>();

export const actionEnCours = {
  /** The request leaves: until its answer, any change is taken as its effect. */
  commencer: (id: string): void => void enCours.set(id, null),
  /** The answer came: the invoice stands at that version by our own doing. */
  terminer: (id: string, version: number): void => void enCours.set(id, version),
  /** It failed: what changes is somebody else's. */
  abandonner: (id: string): void => void enCours.delete(id),
  estLaMienne: (id: string, version: number): boolean => {
    const jusqua = enCours.get(id);
    return jusqua === null || (jusqua !== undefined && version <= jusqua);
  },
};
