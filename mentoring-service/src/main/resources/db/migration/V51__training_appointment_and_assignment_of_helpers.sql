-- Training of helpers (3.1.4a) and of boarding staff (3.3.1d), appointment letters (3.1.4b), assignments of counsellors.
create table training (
    id           uuid primary key,
    org          text collate "C" not null,
    -- A helper from outside, or a member of staff.
    person_id    uuid not null,
    topic        text not null,
    held_on      date not null,
    hours        int not null check (hours between 1 and 40),
    trainer      text not null,
    passed       boolean not null,
    certificate  text,
    valid_until  date,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_why text,
    version      bigint not null
);
create index training_of_a_person on training (person_id, held_on, id);
create index training_of_an_organisation on training (org, held_on, id);
create index training_ends on training (valid_until) where valid_until is not null;
alter table training enable row level security;
alter table training force row level security;
create policy training_read on training for select using (in_scope_for(org, person_id));
create policy training_written on training for insert with check (in_scope_of_staff(org));
create policy training_changed on training for update using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on training to ${app};

create table appointment_letter (
    id        uuid primary key,
    org       text collate "C" not null,
    helper_id uuid not null references helper (id),
    year      int not null,
    serial    int not null,
    name      text not null,
    title     text not null,
    place     text not null,
    starts_on date not null,
    ends_on   date not null check (ends_on >= starts_on),
    duties    text not null,
    issuer    text not null,
    issued_on date not null,
    ended_on  date,
    ended_why text,
    version   bigint not null
);
create unique index appointment_letter_number on appointment_letter (org, year, serial);
create index appointment_letter_of_a_helper on appointment_letter (helper_id, id);
alter table appointment_letter enable row level security;
alter table appointment_letter force row level security;
create policy appointment_letter_read on appointment_letter for select using (in_scope_for(org, helper_id));
create policy appointment_letter_written on appointment_letter for insert with check (in_scope_of_staff(org));
create policy appointment_letter_changed on appointment_letter for update
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on appointment_letter to ${app};

create table helper_assignment (
    id        uuid primary key,
    org       text collate "C" not null,
    helper_id uuid not null references helper (id),
    -- Null for the school as a whole, without its children.
    class_id  uuid,
    starts_on date not null,
    ends_on   date check (ends_on >= starts_on),
    duties    text not null,
    ended_why text,
    version   bigint not null
);
create index helper_assignment_of_a_helper on helper_assignment (helper_id, id);
create index helper_assignment_of_a_class on helper_assignment (class_id, helper_id) where class_id is not null;
alter table helper_assignment enable row level security;
alter table helper_assignment force row level security;
create policy helper_assignment_read on helper_assignment for select using (in_scope_for(org, helper_id));
create policy helper_assignment_written on helper_assignment for insert with check (in_scope_of_staff(org));
-- The county's suspension ends what a school arranged; a school ends its own.
create policy helper_assignment_changed on helper_assignment for update
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on helper_assignment to ${app};

-- A counsellor who is assigned to a class sees its children while the assignment holds.
create policy student_of_an_assigned_counsellor on student for select using (
    scope_person() is not null and in_scope(org) and exists (
        select from helper_assignment a
        where a.class_id = student.class_id and a.org = student.org and a.helper_id = scope_person()
            and a.ended_why is null));

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('training', 1, '3.3.1d', '培训学时与复训', 'Hours of training and their renewal', '《实施办法》3.3.1:保育人员四项培训;帮扶人员上岗培训', 'LOCAL', true, '2020-01-01',
 '{"helperHours": 4, "psychologyHours": 4, "nursingHours": 4, "nutritionHours": 2, "habitsHours": 2, "renewalMonths": 12}');
