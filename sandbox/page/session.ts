import * as React from 'react';
import { PagePerson, PageSession } from '../pageApi/pageTypes';

/** Who is signed in and what the page knows about everybody. */
export const SessionContext = React.createContext<PageSession | undefined>(undefined);

export function useSession(): PageSession {
  const session = React.useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
}

/** Finds a person by key; somebody unknown gets his key as name. */
export function usePerson(): (key: string) => Pick<PagePerson, 'key' | 'name'> {
  const { people } = useSession();
  return (key) => people.find((person) => person.key === key) ?? { key, name: key };
}
