-- Scope of row-level security. Unset means no row: after a first use on a connection the unset value is ''.
create function scope_path() returns text language sql stable parallel safe
    return nullif(current_setting('guanai.scope', true), '');

create function scope_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('guanai.person', true), '')::uuid;

-- A member of staff who sees, of what is kept by member, only their own.
create function scope_member() returns uuid language sql stable parallel safe
    return nullif(current_setting('guanai.member', true), '')::uuid;

-- National rows are readable under any scope, but not without one.
create function is_scoped() returns boolean language sql stable parallel safe
    return scope_path() is not null;

create function is_system() returns boolean language sql stable parallel safe
    return scope_path() = '*';

-- At or below the caller's organisation. '0' follows '/' in the C collation, so the range is the subtree.
create function in_scope(org text) returns boolean language sql stable parallel safe
    return scope_path() = '*'
        or org collate "C" = scope_path()
        or (org collate "C" >= scope_path() || '/' and org collate "C" < scope_path() || '0');

-- At or below a place, for queries. Codes are digits, so nothing but '/' sorts below '0' in them: one range of an index on
-- the path, and the planner sees it, since the function is inlined. The column needs the C collation.
create function lies_in(org text, place text) returns boolean language sql immutable parallel safe
    return org collate "C" >= place and org collate "C" < place || '0';

-- For rows about one person: a person-bound caller sees only rows that name them.
create function in_scope_for(org text, person uuid) returns boolean language sql stable parallel safe
    return in_scope(org) and (scope_person() is null or scope_person() = person);

-- For rows hidden from person-bound callers.
create function in_scope_of_staff(org text) returns boolean language sql stable parallel safe
    return in_scope(org) and scope_person() is null;

-- Reference rows of an organisation are readable at or below it.
create function readable_downwards(org text) returns boolean language sql stable parallel safe
    return scope_path() = '*' or starts_with(scope_path() || '/', org || '/');

create table audit (
    id         uuid primary key,
    at         timestamptz not null default now(),
    org        text collate "C" not null,
    actor      text not null,
    client     text,
    action     text not null,
    noun       text not null,
    noun_id    text,
    reason     text,
    fields     text,
    request_id text,
    address    text
);
create index audit_of_a_record on audit (noun_id, at) where noun_id is not null;
alter table audit enable row level security;
alter table audit force row level security;
create policy audit_written on audit for insert with check (true);
create policy audit_read on audit for select using (in_scope_of_staff(org));
grant select, insert on audit to ${app};

-- The service can only add. What is old enough is deleted by this function of the owner, and never the last six months.
create index audit_by_age on audit using brin (at);
create policy audit_aged on audit for select to current_user using (at < now() - interval '6 months');
create policy audit_forgotten on audit for delete to current_user using (at < now() - interval '6 months');
create function forget_audit(seconds bigint, most int) returns int
    language sql security definer set search_path = public
begin atomic
    with gone as (
        delete from audit where id in (
            select id from audit
            where is_system() and at < least(now() - make_interval(secs => seconds), now() - interval '6 months') limit most)
        returning 1)
    select count(*)::int from gone;
end;

create table idempotency (
    org      text collate "C" not null,
    actor    text not null,
    route    text not null,
    key      text not null,
    content  bytea not null,
    status   int not null,
    location text not null,
    tag      text,
    body     bytea not null,
    at       timestamptz not null default now(),
    constraint idempotency_pkey primary key (actor, route, key)
);
comment on column idempotency.body is 'sealed';
create index idempotency_by_age on idempotency (at);
alter table idempotency enable row level security;
alter table idempotency force row level security;
-- A stored answer is as personal as the record that it shows.
create policy idempotency_scope on idempotency
    using (in_scope(org) and (scope_person() is null or actor = scope_person()::text)) with check (in_scope(org));
grant select, insert, delete on idempotency to ${app};
