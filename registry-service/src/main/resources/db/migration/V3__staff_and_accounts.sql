-- A human: one for all posts that they hold in a county. What they are known by is kept as keyed hashes; a phone and a name
-- count when no document says otherwise.
create table human (
    id             uuid primary key,
    org            text collate "C" not null,
    name           text collate "C" not null,
    document_index bytea,
    phone_index    bytea,
    changed_at     timestamptz not null default now()
);
create unique index human_document on human (org, document_index) where document_index is not null;
create unique index human_phone on human (org, phone_index, name) where phone_index is not null;
create trigger human_changed before update on human for each row execute function note_change();
alter table human enable row level security;
alter table human force row level security;
create policy human_scope on human using (in_scope_of_staff(org));
grant select on human to ${app};

-- Finds or adds the humans of rows: by document, else by name and phone unless their documents differ. Each row brings its
-- hashes under every key in use, `keys` of them, the newest first. Whoever is found by an older key, or was known without a
-- document, gets the newest hashes. A human who is new takes the id that the row proposes. `certain` when a document says who
-- it is, or nobody was known; `alike` unless the document is known by another name, which the county is then asked about.
create function plain_name(name text) returns text language sql immutable parallel safe
    return lower(translate(name, '· ''’-', ''));
create function settled_humans(county text, ids uuid[], names text[], documents bytea[], phones bytea[], keys int)
    returns table (nr int, human uuid, fresh boolean, certain boolean, alike boolean)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_custom_plan as $$
declare
    mine text := current_setting('guanai.scope', true);
    added uuid[];
    known uuid;
    document bytea[];
    phone bytea[];
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    with written as (
        insert into human as h (id, org, name, document_index, phone_index)
        select t.id, county, t.name, documents[(t.nr - 1) * keys + 1], phones[(t.nr - 1) * keys + 1]
        from unnest(ids, names) with ordinality as t(id, name, nr)
        where keys = 1 or not exists (
            select from generate_series(2, keys) k
            join human o on o.org = county and (o.document_index = documents[(t.nr - 1) * keys + k]
                or o.phone_index = phones[(t.nr - 1) * keys + k] and o.name = t.name))
        order by t.name, t.id on conflict do nothing returning h.id)
    select coalesce(array_agg(w.id), '{}') into added from written w;
    return query
        select t.nr::int, t.id, true, true, true from unnest(ids) with ordinality as t(id, nr) where t.id = any (added);
    for i in 1 .. cardinality(ids) loop
        continue when ids[i] = any (added);
        document := documents[(i - 1) * keys + 1 : i * keys];
        phone := phones[(i - 1) * keys + 1 : i * keys];
        nr := i;
        fresh := false;
        alike := true;
        select h.id into known from human h where h.id = ids[i];
        if known is null then
            select h.id, plain_name(h.name) = plain_name(names[i]) into known, alike
            from human h where h.org = county and h.document_index = any (document) limit 1;
            alike := coalesce(alike, true);
        end if;
        certain := known is not null;
        if known is null then
            select h.id into known from human h
            where h.org = county and h.phone_index = any (phone) and h.name = names[i]
                and (document[1] is null or h.document_index is null) limit 1;
        end if;
        if known is null then
            -- Another human has that name and phone.
            insert into human (id, org, name, document_index) values (ids[i], county, names[i], document[1]);
            known := ids[i];
            fresh := true;
            certain := true;
        else
            update human h set
                document_index = coalesce(document[1], h.document_index),
                phone_index = case when phone[1] is null or exists (
                    select from human o where o.org = county and o.phone_index = phone[1] and o.name = h.name and o.id <> h.id)
                    then h.phone_index else phone[1] end
            where h.id = known and alike and (h.document_index is distinct from coalesce(document[1], h.document_index)
                or h.phone_index is distinct from coalesce(phone[1], h.phone_index));
        end if;
        human := known;
        return next;
    end loop;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function settled_humans(text, uuid[], text[], bytea[], bytea[], int) from public;
grant execute on function settled_humans(text, uuid[], text[], bytea[], bytea[], int) to ${app};

create table staff (
    id              uuid primary key,
    human           uuid not null references human,
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

create index staff_of_human on staff (human);

-- What a human is at an organisation. Keycloak knows those that are active and confirmed: a post that somebody gave to a human
-- who has an account already, and whom only a name and a phone connect with it, waits for a login code of somebody who may
-- give all of their posts.
create table post (
    id          uuid primary key,
    human       uuid not null references human,
    org         text collate "C" not null,
    holder      text not null check (holder in ('STAFF', 'GUARDIAN', 'STUDENT', 'HELPER')),
    name        text not null,
    account_org text collate "C" not null,
    roles       text[] not null,
    active      boolean not null default true,
    confirmed   boolean not null default true,
    version     bigint not null default 0
);
create index post_of_human on post (human);
alter table post enable row level security;
alter table post force row level security;
create policy post_read on post for select using (in_scope_for(org, id));
create policy post_made on post for insert
    with check (in_scope_of_staff(org) or (scope_person() is null and readable_downwards(org)));
create policy post_changed on post for update using (in_scope_of_staff(org));
grant select, insert, update on post to ${app};

-- A human's account: the state that is wanted of Keycloak, and whether it has been reached.
create table account (
    human          uuid primary key references human,
    org            text collate "C" not null,
    wanted         bytea,
    username       bytea,
    username_index bytea,
    subject        uuid,
    wanted_version bigint not null default 0,
    due_at         timestamptz,
    urgent         boolean not null default true,
    attempts       int not null default 0,
    failure        text,
    code           bytea,
    code_issued_at timestamptz,
    code_until     timestamptz,
    used_at        timestamptz,
    constraint account_username unique (username_index)
);
-- A roster brings thousands of guardians at once: the accounts of staff and helpers do not wait behind them.
create index account_due on account ((not urgent), due_at) where due_at is not null;
alter table account enable row level security;
alter table account force row level security;
-- Whoever sees one of the posts sees that there is an account.
create policy account_scope on account using (
    in_scope_of_staff(org) or exists (select from post p where p.human = account.human));
grant select, insert, update on account to ${app};

-- Wants the accounts of humans, who may have one already, for posts beyond the caller's sight. Tells of each whether the post
-- counts at once: it does when a document says who the human is, or when nobody can log in to that account yet; never when the
-- document is known by another name.
create function wanted_accounts(
    county text, humans uuid[], certain boolean[], alike boolean[], names bytea[], urgent boolean)
    returns table (nr int, confirmed boolean)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_custom_plan as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query
        with asked as (
            select distinct on (t.human) t.human, t.name from unnest(humans, names) as t(human, name) order by t.human),
        written as (
            insert into account as a (human, org, wanted, due_at, urgent)
            select asked.human, county, asked.name, now(), wanted_accounts.urgent from asked
            on conflict (human) do update set wanted_version = a.wanted_version + 1, due_at = now(),
                urgent = a.urgent or excluded.urgent
            returning a.human, a.code_issued_at is null and a.used_at is null as unused)
        select t.nr::int, t.alike and (t.sure or w.unused)
        from unnest(humans, certain, alike) with ordinality as t(human, sure, alike, nr) join written w on w.human = t.human;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function wanted_accounts(text, uuid[], boolean[], boolean[], bytea[], boolean) from public;
grant execute on function wanted_accounts(text, uuid[], boolean[], boolean[], bytea[], boolean) to ${app};

-- Other systems that call the API. The registration changes and removes the client in Keycloak; the secret is not kept.
create table integration (
    id           uuid primary key,
    org          text collate "C" not null,
    name         text not null,
    client_id    text not null,
    registration bytea,
    created_at   timestamptz not null,
    rotated_at   timestamptz,
    revoked_at   timestamptz,
    constraint integration_client unique (client_id)
);
comment on column integration.registration is 'sealed';
alter table integration enable row level security;
alter table integration force row level security;
create policy integration_scope on integration using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on integration to ${app};
