create table contact (
    -- Chosen by a client that was offline; unique within the school, so that no other school learns of it.
    id           uuid not null,
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
    rule_version text not null,
    corrected_at timestamptz,
    -- A withdrawn contact stays and counts no more.
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_why text,
    version      bigint not null default 0,
    constraint contact_pkey primary key (id, org),
    check (withdrawn_at is null or not counts)
);
create index contact_of_a_pairing on contact (pairing_id, kind, occurred_on);
create unique index contact_once_per_visit on contact (visit_id, pairing_id, kind)
    where visit_id is not null and withdrawn_at is null;
alter table contact enable row level security;
alter table contact force row level security;
-- As in_scope_for(org, helper_id), asked once per statement.
create policy contact_scope on contact using (
        ((select scope_person()) is null or helper_id = (select scope_person()))
        and ((select scope_path()) = '*' or org = (select scope_path())
            or org >= (select scope_path()) || '/' and org < (select scope_path()) || '0'))
    with check (in_scope_for(org, helper_id));
grant select, insert, update on contact to ${app};

-- What a contact said before each correction and before its withdrawal. Insert-only.
create table contact_revision (
    id          uuid primary key,
    org         text collate "C" not null,
    contact_id  uuid not null,
    helper_id   uuid not null,
    -- The version of the contact that said this.
    version     bigint not null,
    kind        text not null,
    occurred_at timestamptz not null,
    reached     boolean not null,
    channel     text,
    minutes     int,
    concern     int not null,
    -- Sealed as the contact's own.
    note        bytea,
    parts       int not null,
    -- Who replaced it, when and why.
    changed_by  text not null,
    changed_at  timestamptz not null,
    reason      text not null,
    foreign key (contact_id, org) references contact (id, org)
);
create index contact_revision_of_a_contact on contact_revision (contact_id, id);
alter table contact_revision enable row level security;
alter table contact_revision force row level security;
create policy contact_revision_scope on contact_revision
    using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert on contact_revision to ${app};

-- A worrying contact is reported back to the guardian promptly (3.1.3k).
create table feedback (
    id          uuid primary key,
    org         text collate "C" not null,
    contact_id  uuid not null,
    pairing_id  uuid not null,
    student_id  uuid not null,
    helper_id   uuid not null,
    concern     int not null,
    -- Day of the contact, from which the days are counted.
    occurred_on date not null,
    due_on      date not null,
    recorded_at timestamptz not null,
    state       text not null check (state in ('OWED', 'SENT', 'DELIVERED', 'CLOSED', 'WITHDRAWN')),
    -- How the guardian was told.
    told_on     date,
    way         text,
    remark      text,
    -- What was written to the guardian, sealed, and when a guardian opened it.
    message     bytea,
    read_on     date,
    changed_by  text,
    changed_at  timestamptz,
    version     bigint not null,
    foreign key (contact_id, org) references contact (id, org),
    check ((state in ('SENT', 'DELIVERED')) = (told_on is not null))
);
create unique index feedback_of_a_contact on feedback (contact_id, org);
create index feedback_of_a_helper on feedback (helper_id, due_on, id);
create index feedback_of_a_school on feedback (org, due_on, id);
alter table feedback enable row level security;
alter table feedback force row level security;
create policy feedback_scope on feedback using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
-- A guardian reads what was written to them.
create policy feedback_of_a_guardian on feedback
    using (message is not null and scope_person() is not null and in_scope(org) and exists (
        select from student s where s.id = feedback.student_id and scope_person() = any (s.guardians)))
    with check (message is not null and scope_person() is not null and in_scope(org) and exists (
        select from student s where s.id = feedback.student_id and scope_person() = any (s.guardians)));
grant select, insert, update on feedback to ${app};
