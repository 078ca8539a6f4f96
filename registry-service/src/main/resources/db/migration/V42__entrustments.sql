-- Parents who are away entrust somebody with the care of their child. Names and numbers of the carer, and the child's own words, are
-- sealed; of the check of the carer only the result is kept.
create table entrustment (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    joined_from   uuid references student,
    carer         bytea not null,
    phone         bytea,
    relation      text not null,
    scope         text not null,
    reason        text not null,
    from_on       date not null,
    until_on      date not null,
    state         text not null check (state in ('DRAFT', 'CHECKED', 'ACTIVE', 'ENDED', 'WITHDRAWN')),
    declared      boolean not null,
    check_result  text check (check_result in ('CLEAR', 'UNFIT', 'UNCLEAR')),
    checked_on    date,
    checked_by    text,
    child_view    bytea,
    heard_on      date,
    signed_on     date,
    signed_how    text check (signed_how in ('IN_PERSON', 'RECORDED_CALL', 'SCAN')),
    village       text collate "C",
    school_told_on  date,
    village_told_on date,
    review_on     date,
    reviewed_on   date,
    ended_on      date,
    ended_how     text check (ended_how in ('GIVEN_BACK', 'REVOKED', 'UNFIT', 'EXPIRED')),
    ended_why     text,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0,
    constraint entrustment_dates check (until_on > from_on),
    constraint entrustment_signed check (state not in ('ACTIVE', 'ENDED') or signed_on is not null and check_result = 'CLEAR')
);
comment on column entrustment.carer is 'sealed';
comment on column entrustment.phone is 'sealed';
comment on column entrustment.child_view is 'sealed';
create unique index entrustment_active on entrustment (student_id) where state = 'ACTIVE';
create index entrustment_newest on entrustment (org, id desc);
create index entrustment_of_student on entrustment (student_id);
create index entrustment_to_review on entrustment (review_on) where state = 'ACTIVE';
create index entrustment_until on entrustment (until_on) where state = 'ACTIVE';
alter table entrustment enable row level security;
alter table entrustment force row level security;
create policy entrustment_of_staff on entrustment using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
create policy entrustment_of_guardian on entrustment for select using (
    scope_person() is not null and in_scope(org) and exists (
        select from guardianship g where g.student_id = entrustment.student_id and g.guardian_id = scope_person()));
grant select, insert, update on entrustment to ${app};
create policy entrustment_of_teacher on entrustment as restrictive for select using (
    scope_member() is null or is_system() or exists (select from enrolment e where e.student_id = entrustment.student_id));
