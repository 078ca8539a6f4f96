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
