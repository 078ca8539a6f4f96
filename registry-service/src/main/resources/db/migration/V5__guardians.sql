create table guardian (
    id             uuid primary key,
    human          uuid not null references human,
    org            text collate "C" not null,
    name           text collate "C" not null,
    phone          bytea,
    phone_index    bytea,
    email          bytea,
    language       text not null default 'zh' check (language in ('zh', 'en')),
    active         boolean not null default true,
    account_behind boolean not null default false,
    changed_at     timestamptz not null default now(),
    gone_at        timestamptz,
    version        bigint not null
);
-- The same person for all their children of a county.
create unique index guardian_phone on guardian (org, phone_index, name) where phone_index is not null;
create index guardian_of_human on guardian (human);
create index guardian_account_behind on guardian (id) where account_behind;
create trigger guardian_changed before update on guardian for each row execute function note_change();

-- enrolled says whether the child goes to school now: a guardian of such a child is active.
create table guardianship (
    student_id  uuid not null references student,
    guardian_id uuid not null references guardian,
    org         text collate "C" not null,
    relation    text not null,
    position    int not null check (position > 0),
    is_guardian boolean not null default true,
    enrolled    boolean not null default true,
    custody_note bytea,
    primary key (student_id, guardian_id),
    constraint guardianship_position unique (student_id, position) deferrable initially deferred
);
create index guardianship_of_guardian on guardianship (guardian_id);

alter table guardianship enable row level security;
alter table guardianship force row level security;
create policy guardianship_scope on guardianship
    using (in_scope_for(org, guardian_id)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on guardianship to ${app};

comment on column guardianship.custody_note is 'sealed';

-- Whom somebody took out of a chain by hand, for a reason that the audit has: no roster puts them back.
create table former_guardianship (
    student_id  uuid not null references student,
    guardian_id uuid not null references guardian,
    org         text collate "C" not null,
    removed_at  timestamptz not null,
    primary key (student_id, guardian_id)
);
alter table former_guardianship enable row level security;
alter table former_guardianship force row level security;
create policy former_guardianship_scope on former_guardianship
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on former_guardianship to ${app};

-- A guardian belongs to the county; a school sees those of its own children.
alter table guardian enable row level security;
alter table guardian force row level security;
create policy guardian_scope on guardian using (
    in_scope_for(org, id)
    or (scope_person() is null and readable_downwards(org)
        and exists (select 1 from guardianship g where g.guardian_id = guardian.id)))
    with check (scope_person() is null and (in_scope(org) or readable_downwards(org)));
grant select, insert, update on guardian to ${app};

-- A school sees the posts, and by them the accounts, of the guardians of its own children.
create policy post_of_guardian on post for select using (
    scope_person() is null and readable_downwards(org)
    and exists (select 1 from guardianship g where g.guardian_id = post.id));

-- A guardian sees their children, at whichever school, and where those are enrolled.
create policy student_of_guardian on student for select using (
    scope_person() is not null
    and exists (select 1 from guardianship g where g.student_id = student.id and g.guardian_id = scope_person()));
create policy enrolment_of_guardian on enrolment for select using (
    scope_person() is not null
    and exists (select 1 from guardianship g where g.student_id = enrolment.student_id and g.guardian_id = scope_person()));

-- These answer a row at a time from an index. Planned while a table was small or not yet analysed, as in a county's first
-- import, they would read it, or an index of it, whole for every row: ten times slower. `offset 0` keeps the order, the
-- first setting keeps them at an index, the second at the one that fits the table as it has become.

-- Finds or adds the guardians of a county by phone and name, so that a parent of children in two schools is one person.
-- Those that are new are known from the insertion; only the others are looked up. Phones come as hashes under every key in
-- use, `keys` of them for each row, the newest first; whoever is found by an older one gets the newest.
create function settled_guardians(
        county text, ids uuid[], humans uuid[], names text[], indexes bytea[], keys int, phones bytea[])
    returns table (nr int, id uuid, fresh boolean)
    language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off
    set plan_cache_mode = force_custom_plan as $$
declare
    mine text := current_setting('guanai.scope', true);
    added uuid[];
begin
    if scope_person() is not null or (readable_downwards(county) or in_scope(county)) is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    if keys > 1 then
        update guardian g set phone_index = t.newest
        from (select n.name, indexes[(n.nr - 1) * keys + 1] as newest, indexes[(n.nr - 1) * keys + 2 : n.nr * keys] as older
              from unnest(names) with ordinality as n(name, nr)) t
        where g.org = county and g.phone_index = any (t.older) and g.name = t.name
            and not exists (select from guardian o where o.org = county and o.phone_index = t.newest and o.name = t.name);
    end if;
    with written as (
        insert into guardian as g (id, human, org, name, phone, phone_index, version)
        select t.id, t.human, county, t.name, t.phone, t.idx, 0
        from (select n.id, n.human, n.name, n.phone, indexes[(n.nr - 1) * keys + 1] as idx
              from unnest(ids, humans, names, phones) with ordinality as n(id, human, name, phone, nr)) t
        order by t.idx, t.name
        on conflict do nothing returning g.id)
    select coalesce(array_agg(w.id), '{}') into added from written w;
    return query
        select t.nr::int, t.id, true from unnest(ids) with ordinality as t(id, nr) where t.id = any (added);
    if cardinality(added) < cardinality(ids) then
        return query
            select t.nr::int, g.id, false
            from unnest(ids, names) with ordinality as t(id, name, nr)
            cross join lateral (select p.id from guardian p
                                where p.org = county and p.phone_index = indexes[(t.nr - 1) * keys + 1] and p.name = t.name
                                offset 0) g
            where t.id <> all (added);
    end if;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function settled_guardians(text, uuid[], uuid[], text[], bytea[], int, bytea[]) from public;
grant execute on function settled_guardians(text, uuid[], uuid[], text[], bytea[], int, bytea[]) to ${app};

-- The same without adding any.
create function known_guardians(county text, names text[], indexes bytea[], keys int) returns table (nr int, id uuid)
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
        select t.nr::int, g.id
        from unnest(names) with ordinality as t(name, nr)
        cross join lateral (select p.id from guardian p
                            where p.org = county and p.phone_index = any (indexes[(t.nr - 1) * keys + 1 : t.nr * keys])
                                and p.name = t.name limit 1) g;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
end $$;
revoke all on function known_guardians(text, text[], bytea[], int) from public;
grant execute on function known_guardians(text, text[], bytea[], int) to ${app};

-- The schools of the children whom guardians have at school now, wherever that is: for decisions, never to be shown. Answers
-- nothing about guardians of another county, and nothing to somebody who is bound to a person.
create function schools_of_guardians(ids uuid[]) returns table (guardian uuid, school text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
begin
    if scope_person() is not null or mine is null or mine = '' then
        return;
    end if;
    perform set_config('guanai.scope', '*', true);
    return query
        select distinct gs.guardian_id, gs.org from guardianship gs
        where gs.guardian_id = any (ids) and gs.enrolled
            and (mine = '*' or split_part(gs.org, '/', 1) = split_part(mine, '/', 1));
    perform set_config('guanai.scope', mine, true);
end $$;
revoke all on function schools_of_guardians(uuid[]) from public;
grant execute on function schools_of_guardians(uuid[]) to ${app};
