/** Where everything is kept. Fields and identities are JSON; `sequence` orders all changes of a list for delta queries. */
import type { Database } from './database.ts';

export function createTables(database: Database): void {
  database.exec(tables);
}

/** Empties every table but settings (the clock, keys) and those named. */
export function emptyTables(database: Database, kept: readonly string[] = ['setting']): void {
  const names = database
    .all<{ name: string }>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .map(({ name }) => name);
  database.tx(() => {
    for (const name of names) if (!kept.includes(name)) database.run(`delete from ${name}`);
  });
}

const tables = `
create table if not exists setting (name text primary key, value text not null);
create table if not exists person (
  id text primary key, position integer not null, name text not null, givenName text not null, surname text not null,
  upn text not null unique collate nocase, jobTitle text not null, school text not null, roles text not null);
create table if not exists site (
  id text primary key, path text not null unique collate nocase, name text not null, description text not null, createdAt text not null);
create table if not exists site_member (siteId text not null, personId text not null, role text not null, primary key (siteId, personId));
create table if not exists site_grant (siteId text not null, appId text not null, role text not null, primary key (siteId, appId));
create table if not exists list (
  id text primary key, siteId text not null, name text not null collate nocase, displayName text not null collate nocase, description text not null,
  template text not null, createdAt text not null, createdBy text not null, modifiedAt text not null, modifiedBy text not null,
  lastItemId integer not null default 0, lastSequence integer not null default 0);
create unique index if not exists list_by_name on list (siteId, displayName);
create table if not exists list_column (
  listId text not null, id text not null, position integer not null, name text not null collate nocase, definition text not null,
  primary key (listId, id), unique (listId, name));
create table if not exists item (
  listId text not null, id integer not null, guid text not null, version integer not null, fields text not null, sequence integer not null,
  isDeleted integer not null default 0, createdAt text not null, createdBy text not null, modifiedAt text not null, modifiedBy text not null,
  primary key (listId, id)) without rowid;
create index if not exists item_by_sequence on item (listId, sequence);
create table if not exists item_value (
  listId text not null, columnName text not null, value text not null, itemId integer not null,
  primary key (listId, columnName, value)) without rowid;
create table if not exists item_version (
  listId text not null, itemId integer not null, version integer not null, fields text not null, modifiedAt text not null, modifiedBy text not null,
  primary key (listId, itemId, version)) without rowid;
create table if not exists drive (id text primary key, siteId text, personId text, listId text, name text not null, createdAt text not null);
create table if not exists drive_item (
  id text primary key, driveId text not null, parentId text, name text not null collate nocase, isFolder integer not null, version integer not null,
  guid text not null, mimeType text not null, size integer not null, createdAt text not null, createdBy text not null, modifiedAt text not null,
  modifiedBy text not null, unique (driveId, parentId, name));
create table if not exists drive_content (
  itemId text not null, version integer not null, bytes blob not null, modifiedAt text not null, modifiedBy text not null,
  primary key (itemId, version));
create table if not exists drive_permission (
  id text primary key, itemId text not null, roles text not null, personId text, linkType text, linkScope text, shareId text, createdAt text not null);
create table if not exists drive_permission_end (permissionId text primary key, expiresAt text not null);
create table if not exists upload_session (
  token text primary key, driveId text not null, parentId text not null, name text not null, behaviour text not null, expiresAt text not null,
  received integer not null default 0, total integer, by text not null);
create table if not exists upload_range (token text not null, start integer not null, bytes blob not null, primary key (token, start));
`;
