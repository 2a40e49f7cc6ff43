import { StoreError } from '../errors';
import type { Actor, NewSiteUser, SiteGroup, SiteUser } from '../store';
import type { Database, Row } from './database';

const APP_LOGIN = (appId: string) => `i:0i.t|ms.sp.ext|${appId}`;
const SYSTEM: NewSiteUser = { loginName: 'SHAREPOINT\\system', name: 'Systeemaccount', mail: '' };

/** The people and groups that a site knows. */
export type People = ReturnType<typeof createPeople>;

export function createPeople(db: Database) {
  const userOf = (row: Row | undefined): SiteUser | undefined =>
    row && {
      id: row.id as number,
      loginName: row.login as string,
      name: row.name as string,
      mail: (row.mail as string | null) ?? '',
      siteAdmin: row.site_admin === 1,
    };

  const userByLogin = (loginName: string) =>
    userOf(db.get(`SELECT * FROM principals WHERE kind = 'user' AND login = ?`, loginName));

  const ensureUser = (user: NewSiteUser): SiteUser => {
    const known = userByLogin(user.loginName);
    if (known && (!user.siteAdmin || known.siteAdmin)) return known;
    if (known) {
      db.run(`UPDATE principals SET site_admin = 1 WHERE id = ?`, known.id);
      return { ...known, siteAdmin: true };
    }
    const id = db.run(
      `INSERT INTO principals (kind, name, login, mail, site_admin) VALUES ('user', ?, ?, ?, ?)`,
      user.name,
      user.loginName,
      user.mail,
      user.siteAdmin ? 1 : 0,
    );
    return { ...user, id };
  };

  const group = (id: number): SiteGroup => {
    const found = db.get(`SELECT * FROM principals WHERE kind = 'group' AND id = ?`, id);
    if (!found) throw new StoreError('principalMissing', `no group ${id}`);
    return groupOf(found);
  };

  return {
    ensureUser,
    userByLogin,
    userById: (id: number) => userOf(db.get(`SELECT * FROM principals WHERE kind = 'user' AND id = ?`, id)),
    users: () =>
      db
        .all(`SELECT * FROM principals WHERE kind = 'user' ORDER BY id`)
        .map((row) => userOf(row) as SiteUser),

    /** The site user under whose number an actor's writes are kept. */
    authorId(actor: Actor): number {
      if (actor.kind === 'user') return ensureUser(actor).id;
      if (actor.kind === 'system') return ensureUser(SYSTEM).id;
      return ensureUser({ loginName: APP_LOGIN(actor.appId), name: actor.name, mail: '' }).id;
    },

    /** Numbers of the user and of all groups that hold him. */
    principalIds(userId: number): number[] {
      const groups = db.all(`SELECT group_id FROM members WHERE user_id = ?`, userId);
      return [userId, ...groups.map((row) => row.group_id as number)];
    },

    principalExists: (id: number) => db.get(`SELECT 1 FROM principals WHERE id = ?`, id) !== undefined,

    createGroup(title: string, description: string): SiteGroup {
      if (db.get(`SELECT 1 FROM principals WHERE kind = 'group' AND name = ? COLLATE NOCASE`, title)) {
        throw new StoreError('principalExists', `group ${title} exists`);
      }
      const id = db.run(
        `INSERT INTO principals (kind, name, description) VALUES ('group', ?, ?)`,
        title,
        description,
      );
      return { id, title, description };
    },

    groups: (): SiteGroup[] =>
      db.all(`SELECT * FROM principals WHERE kind = 'group' ORDER BY id`).map(groupOf),

    groupMembers: (groupId: number): SiteUser[] =>
      db
        .all(
          `SELECT principals.* FROM members JOIN principals ON principals.id = members.user_id
           WHERE members.group_id = ? ORDER BY principals.id`,
          group(groupId).id,
        )
        .map((row) => userOf(row) as SiteUser),

    addToGroup(groupId: number, userId: number): void {
      db.run(`INSERT OR IGNORE INTO members (group_id, user_id) VALUES (?, ?)`, group(groupId).id, userId);
    },

    removeFromGroup(groupId: number, userId: number): void {
      db.run(`DELETE FROM members WHERE group_id = ? AND user_id = ?`, group(groupId).id, userId);
    },
  };
}

const groupOf = (row: Row): SiteGroup => ({
  id: row.id as number,
  title: row.name as string,
  description: row.description as string,
});
