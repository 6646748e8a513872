import { RaccourcisProvider, useRaccourci } from '@orpheon/ui';
import { render } from '@testing-library/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';

/** Someone quick: strikes the key in the very moment in which the screen shows the new count. */
function Presse({ nombre, surAction }: { readonly nombre: number; readonly surAction: (n: number) => void }) {
  useRaccourci('f', 'Faire', () => surAction(nombre));
  useLayoutEffect(() => {
    if (nombre > 50) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
  }, [nombre]);
  return <p>{nombre} cochées</p>;
}

function Liste({ surAction }: { readonly surAction: (n: number) => void }) {
  const [nombre, setNombre] = useState(50);
  useEffect(() => setNombre(151), []);
  return <Presse nombre={nombre} surAction={surAction} />;
}

test('a key acts on what the screen shows, however soon it is struck', () => {
  const surAction = vi.fn();
  render(
    <RaccourcisProvider actif>
      <Liste surAction={surAction} />
    </RaccourcisProvider>,
  );
  expect(surAction.mock.calls).toEqual([[151]]);
});
