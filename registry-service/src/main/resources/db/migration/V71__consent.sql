-- What guardians are told before they consent (告知书): a version of the county, or of a school that has its own.
create table consent_form (
    id             uuid primary key,
    org            text collate "C" not null,
    number         int not null check (number > 0),
    title          text not null,
    processor      text not null,
    contact        text not null,
    uses           text not null,
    by_law         text not null,
    kept_for       text not null,
    rights         text not null,
    effective_from date not null,
    effective_to   date,
    drawn_by       text not null,
    version        bigint not null,
    constraint consent_form_number unique (org, number)
);
alter table consent_form enable row level security;
alter table consent_form force row level security;
create policy consent_form_read on consent_form for select using (in_scope(org) or readable_downwards(org));
create policy consent_form_made on consent_form for insert with check (in_scope_of_staff(org));
create policy consent_form_changed on consent_form for update using (in_scope_of_staff(org));
grant select, insert, update on consent_form to ${app};

-- What a guardian has said of one use (单独同意): the newest of a child and a use counts. It follows the child.
create table consent (
    id            uuid primary key,
    student_id    uuid not null references student,
    joined_from   uuid references student,
    form_id       uuid not null references consent_form,
    guardian_id   uuid not null references guardian,
    used_for      text not null check (used_for in ('PHOTO', 'SCREENING', 'SPONSOR', 'OUTSIDE_HELPER')),
    granted       boolean not null,
    on_paper      boolean not null,
    given_on      date not null,
    recorded_by   text not null,
    withdrawn_on  date,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index consent_of_student on consent (student_id, used_for, id desc);
alter table consent enable row level security;
alter table consent force row level security;
create policy consent_of_staff on consent
    using (scope_person() is null and exists (select from student s where s.id = student_id))
    with check (scope_person() is null and exists (select from student s where s.id = student_id));
create policy consent_of_guardian on consent
    using (exists (select from guardianship g where g.student_id = consent.student_id and g.guardian_id = scope_person()))
    with check (guardian_id = scope_person() and exists (
        select from guardianship g where g.student_id = consent.student_id and g.guardian_id = scope_person()));
grant select, insert, update on consent to ${app};
