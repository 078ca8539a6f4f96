create table family_survey (
    id          uuid primary key,
    org         text collate "C" not null,
    student_id  uuid not null references student,
    surveyed_on date not null,
    surveyor    text not null,
    parents     bytea not null,
    circumstances bytea not null,
    carer       text not null,
    created_at  timestamptz not null,
    visit_id    uuid,
    joined_from uuid references student,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version     bigint not null default 0
);
create index family_survey_newest on family_survey (student_id, surveyed_on desc, id desc);
create index family_survey_of_visit on family_survey (visit_id) where visit_id is not null;
alter table family_survey enable row level security;
alter table family_survey force row level security;
create policy family_survey_scope on family_survey
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on family_survey to ${app};
