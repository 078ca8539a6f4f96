-- One row per active pairing and duty; everything in it follows from contacts, pauses and the calendar.
create table cadence (
    pairing_id uuid not null references pairing (id),
    kind       text not null,
    org        text collate "C" not null,
    helper_id  uuid not null,
    student_id uuid not null,
    -- The window in which it is due next; 9999-12-31 when no further term is announced.
    due_from   date not null,
    due_until  date not null,
    parts      int not null,
    -- Last days of the windows missed since the last success, and how far each was escalated.
    missed     date[] not null,
    told       int[] not null,
    last_done  date,
    done_until date,
    -- When the sweep has to look at the row again.
    next_step  timestamptz,
    primary key (pairing_id, kind)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
-- Every contact moves its row within these; there is no other index on a column that moves.
create index cadence_due on cadence (helper_id, due_until, pairing_id, kind);
create index cadence_sweep on cadence (next_step) where next_step is not null;
create index cadence_of_a_school on cadence (org);
alter table cadence enable row level security;
alter table cadence force row level security;
-- As in_scope_for(org, helper_id), asked once per statement.
create policy cadence_scope on cadence using (
        ((select scope_person()) is null or helper_id = (select scope_person()))
        and ((select scope_path()) = '*' or org = (select scope_path())
            or org >= (select scope_path()) || '/' and org < (select scope_path()) || '0'))
    with check (in_scope_for(org, helper_id));
grant select, insert, update, delete on cadence to ${app};

create table contact (
    id           uuid primary key,
    org          text collate "C" not null,
    pairing_id   uuid not null references pairing (id),
    student_id   uuid not null,
    helper_id    uuid not null,
    kind         text not null,
    occurred_at  timestamptz not null,
    occurred_on  date not null,
    reached      boolean not null,
    -- Whether it may satisfy a duty: the child was reached, and a visit was one in person.
    counts       boolean not null,
    channel      text,
    minutes      int,
    concern      int not null check (concern between 0 and 3),
    note         bytea,
    parts        int not null,
    visit_id     uuid,
    recorded_at  timestamptz not null,
    rule_version text not null
);
create index contact_of_a_pairing on contact (pairing_id, kind, occurred_on);
create unique index contact_once_per_visit on contact (visit_id, pairing_id, kind) where visit_id is not null;
alter table contact enable row level security;
alter table contact force row level security;
-- As in_scope_for(org, helper_id), asked once per statement.
create policy contact_scope on contact using (
        ((select scope_person()) is null or helper_id = (select scope_person()))
        and ((select scope_path()) = '*' or org = (select scope_path())
            or org >= (select scope_path()) || '/' and org < (select scope_path()) || '0'))
    with check (in_scope_for(org, helper_id));
grant select, insert on contact to ${app};

-- A worrying contact is reported back to the guardian promptly (3.1.3k).
create table feedback (
    id          uuid primary key,
    org         text collate "C" not null,
    contact_id  uuid not null references contact (id),
    pairing_id  uuid not null,
    student_id  uuid not null,
    helper_id   uuid not null,
    concern     int not null,
    due_on      date not null,
    recorded_at timestamptz not null
);
create index feedback_of_a_helper on feedback (helper_id, due_on, id);
create index feedback_of_a_school on feedback (org, due_on, id);
alter table feedback enable row level security;
alter table feedback force row level security;
create policy feedback_scope on feedback using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert on feedback to ${app};
