create table staff (
    id              uuid primary key,
    org             text collate "C" not null,
    name            text collate "C" not null,
    sex             text not null default '0',
    document_number bytea,
    document_index  bytea,
    phone           bytea,
    phone_index     bytea,
    email           bytea,
    entry_hash      bytea,
    posts           text[] not null,
    class_ids       uuid[] not null,
    active          boolean not null default true,
    joined_on       date not null,
    left_on         date,
    changed_at      timestamptz not null default now(),
    gone_at         timestamptz,
    version         bigint not null
);
create unique index staff_document on staff (org, document_index) where active and document_index is not null;
create index staff_by_phone on staff (phone_index) where phone_index is not null;
create index staff_in_order on staff (org, id);
create trigger staff_changed before update on staff for each row execute function note_change();
alter table staff enable row level security;
alter table staff force row level security;
create policy staff_scope on staff using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy staff_self on staff for select using (in_scope(org) and id = scope_person());
grant select, insert, update on staff to ${app};

-- What Keycloak is to know of a person: the state that is wanted, and whether it has been reached.
create table account (
    person         uuid primary key,
    org            text collate "C" not null,
    holder         text not null check (holder in ('STAFF', 'GUARDIAN', 'HELPER')),
    name           text not null,
    account_org    text collate "C" not null,
    roles          text[] not null,
    wanted         bytea,
    username       bytea,
    username_index bytea,
    subject        uuid,
    open           boolean not null,
    wanted_version bigint not null default 0,
    due_at         timestamptz,
    attempts       int not null default 0,
    failure        text,
    constraint account_username unique (username_index)
);
-- A roster brings thousands of guardians at once: the accounts of staff and helpers do not wait behind them.
create index account_due on account ((holder = 'GUARDIAN'), due_at) where due_at is not null;
alter table account enable row level security;
alter table account force row level security;
create policy account_read on account for select using (in_scope_of_staff(org));
create policy account_made on account for insert
    with check (in_scope_of_staff(org) or (scope_person() is null and readable_downwards(org)));
create policy account_changed on account for update using (in_scope_of_staff(org));
grant select, insert, update on account to ${app};
