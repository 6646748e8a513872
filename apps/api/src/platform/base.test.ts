import { expect, it } from 'vitest';
import { baseIndisponible } from './base.ts';

const dit = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {});

// What pg and Prisma say of a connection that broke, at whichever step it did.
it.each([
  dit('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
  dit('read ECONNRESET', 'ECONNRESET'),
  dit('the database system is starting up', '57P03'),
  dit('terminating connection due to unexpected postmaster exit', '57P01'),
  dit('could not extend file: No space left on device', '53100'),
  dit('sorry, too many clients already', '53300'),
  dit('Connection terminated unexpectedly'),
  dit('Client has encountered a connection error and is not queryable'),
  dit('timeout exceeded when trying to connect'),
  dit('Raw query failed. Code: `N/A`. Message: `Server has closed the connection.`', 'P2010'),
  dit('Raw query failed. Code: `N/A`. Message: `Operation has timed out`', 'P2010'),
  dit('Unable to start a transaction in the given time.', 'P2028'),
  new Error('outer', { cause: dit('read ECONNRESET', 'ECONNRESET') }),
  Object.assign(new AggregateError([dit('connect ECONNREFUSED ::1:5432', 'ECONNREFUSED')])),
])('a database that is away is told from a fault of ours: $message', (erreur) => {
  expect(baseIndisponible(erreur)).toBe(true);
});

it.each([
  dit('duplicate key value violates unique constraint', '23505'),
  dit('Unique constraint failed', 'P2002'),
  dit('column "x" does not exist', '42703'),
  new TypeError("Cannot read properties of undefined (reading 'id')"),
])('a fault of ours is none of the database: $message', (erreur) => {
  expect(baseIndisponible(erreur)).toBe(false);
});
