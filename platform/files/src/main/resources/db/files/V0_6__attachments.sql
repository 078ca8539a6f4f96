-- Files that belong to a record. The file lies in the store; here are the keys that open it and its small picture,
-- sealed in their turn. Without the key the file is lost for good, so deleting it deletes every copy and backup too.
create table attachment (
    id            uuid primary key,
    org           text collate "C" not null,
    owner_kind    text not null,
    owner_id      uuid not null,
    name          text not null,
    kind          text not null check (kind in ('JPEG', 'PNG', 'PDF')),
    size          bigint not null,
    sha256        text not null,
    file_key      bytea,
    thumbnail_key bytea,
    created_by    text not null,
    created_at    timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text
);
create index attachment_of_owner on attachment (owner_id, owner_kind);
create index attachment_withdrawn on attachment (withdrawn_at) where withdrawn_at is not null and file_key is not null;
alter table attachment enable row level security;
alter table attachment force row level security;
create policy attachment_scope on attachment using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on attachment to ${app};
