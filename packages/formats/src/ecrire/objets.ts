import type { Identifier } from '@orpheon/domain';

/** BT-18, BT-128: the object, and those that only EXTENDED-CTC-FR repeats. */
export const objets = (f: {
  readonly objectIdentifier?: Identifier | undefined;
  readonly otherObjects?: readonly Identifier[] | undefined;
}): readonly Identifier[] => [...(f.objectIdentifier ? [f.objectIdentifier] : []), ...(f.otherObjects ?? [])];
