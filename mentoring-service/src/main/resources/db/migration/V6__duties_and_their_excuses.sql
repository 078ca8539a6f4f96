-- One row per active pairing and duty; everything in it follows from deeds, excuses and the calendar.
create table duty (
    -- What the duty is about: a pairing. No foreign key, since other subjects may follow.
    subject_id uuid not null,
    kind       text not null,
    org        text collate "C" not null,
    helper_id  uuid not null,
    student_id uuid not null,
    since      date not null,
    -- Of a duty that is due once.
    deadline   date,
    excused    boolean not null default false,
    entered_at timestamptz not null,
    -- The window in which it is due next; 9999-12-31 when no further term is announced.
    due_from   date not null,
    due_until  date not null,
    -- Those done in that window, as bits in the order of the declaration.
    parts      int not null,
    -- Last days of the windows missed since the last success, and how far each was escalated.
    missed     date[] not null,
    told       int[] not null,
    last_done  date,
    done_until date,
    -- When the sweep has to look at the row again.
    next_step  timestamptz,
    primary key (subject_id, kind)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
-- Every contact moves its row within these; there is no other index on a column that moves.
create index duty_due on duty (helper_id, due_until, subject_id, kind);
create index duty_sweep on duty (next_step) where next_step is not null;
create index duty_of_a_school on duty (org);
alter table duty enable row level security;
alter table duty force row level security;
-- As in_scope_for(org, helper_id), asked once per statement.
create policy duty_scope on duty using (
        ((select scope_person()) is null or helper_id = (select scope_person()))
        and ((select scope_path()) = '*' or org = (select scope_path())
            or org >= (select scope_path()) || '/' and org < (select scope_path()) || '0'))
    with check (in_scope_for(org, helper_id));
grant select, insert, update, delete on duty to ${app};

-- Illness, absence, suspension: excuses windows, deletes none. Without a duty all duties rest.
create table pause (
    id          uuid primary key,
    org         text collate "C" not null,
    pairing_id  uuid not null references pairing (id),
    student_id  uuid not null,
    helper_id   uuid not null,
    duty        text,
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on),
    cause       text not null,
    reason      text not null,
    -- Who excused it; null when it followed from the return of a pairing.
    recorded_by uuid,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_why text,
    version     bigint not null
);
create index pause_of_a_pairing on pause (pairing_id);
create index pause_of_a_school on pause (org, id);
alter table pause enable row level security;
alter table pause force row level security;
create policy pause_scope on pause using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on pause to ${app};

-- Counties whose duties are counted again behind the scenes after a change: those up to this subject are done.
create table recount (
    county  text collate "C" primary key,
    reached uuid
);
alter table recount enable row level security;
alter table recount force row level security;
create policy recount_system on recount using (is_system()) with check (is_system());
grant select, insert, update, delete on recount to ${app};
