-- A school asks for more than the Measures demand: for one duty, for all children or those who board.
create table denser_rhythm (
    id          uuid primary key,
    org         text collate "C" not null,
    kind        text not null,
    cadence     text not null check (cadence in ('WEEK', 'MONTH', 'TWO_MONTHS')),
    boarders    boolean,
    basis       text not null,
    starts_on   date not null,
    -- A day before the first: it never held.
    ends_on     date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    ended_why   text,
    version     bigint not null
);
create index denser_rhythm_of_a_school on denser_rhythm (org, kind);
alter table denser_rhythm enable row level security;
alter table denser_rhythm force row level security;
-- A helper from outside counts their duties by it, too, whichever school the child goes to.
create policy denser_rhythm_read on denser_rhythm for select using (in_scope(org));
create policy denser_rhythm_written on denser_rhythm for insert with check (in_scope_of_staff(org));
create policy denser_rhythm_changed on denser_rhythm for update
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on denser_rhythm to ${app};

-- Whether one may hold, so that most duties need no look-up.
alter table duty add column denser boolean not null default false;
