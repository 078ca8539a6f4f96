-- Which school is designated for which area, and how many places it has in a grade.
create table catchment (
    id      uuid primary key,
    org     text collate "C" not null,
    area    text not null,
    stage   text not null check (stage in ('PRIMARY', 'JUNIOR')),
    basis   text not null,
    from_on date not null,
    to_on   date,
    version bigint not null,
    constraint catchment_ends_after_it_began check (to_on >= from_on)
);
create index catchment_of_area on catchment (area, stage);
alter table catchment enable row level security;
alter table catchment force row level security;
create policy catchment_scope on catchment using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on catchment to ${app};

create table school_capacity (
    id          uuid primary key,
    org         text collate "C" not null,
    school_year int not null,
    grade       int not null check (grade between 1 and 9),
    places      int not null check (places >= 0),
    version     bigint not null,
    constraint school_capacity_of_grade unique (org, school_year, grade)
);
alter table school_capacity enable row level security;
alter table school_capacity force row level security;
create policy school_capacity_scope on school_capacity
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on school_capacity to ${app};

-- A family's application for a place. Read by whoever took it and by the school that takes the child. The family moves on
-- through this table alone: none of its names is in the open.
create table place_application (
    id              uuid primary key,
    org             text collate "C" not null,
    child_name      bytea not null,
    sex             text not null check (sex in ('0', '1', '2', '9')),
    birth_date      date not null,
    guardian_name   bytea not null,
    guardian_phone  bytea,
    school_year     int not null,
    grade           int not null check (grade between 1 and 9),
    household       text not null,
    area            text not null,
    resident_since  date not null,
    papers          text[] not null,
    eligible        boolean not null,
    reasons         text[] not null,
    rule_version    text not null,
    outcome         text check (outcome in ('DESIGNATED', 'ALLOTTED', 'REFUSED')),
    school          text collate "C",
    decision_reason text,
    decided_on      date,
    decided_by      text,
    appeal_by       date,
    appeal          bytea,
    appealed_on     date,
    answer_by       date,
    upheld          boolean,
    answer          text,
    answered_on     date,
    received_by     text not null,
    received_at     timestamptz not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    withdrawn_why   text,
    version         bigint not null
);
create index place_application_open on place_application (id) where outcome is null and withdrawn_at is null;
create index place_application_of_school on place_application (school, school_year, grade) where school is not null;
alter table place_application enable row level security;
alter table place_application force row level security;
create policy place_application_read on place_application for select
    using (in_scope_of_staff(org) or school is not null and in_scope_of_staff(school));
create policy place_application_made on place_application for insert with check (in_scope_of_staff(org));
create policy place_application_changed on place_application for update using (in_scope_of_staff(org));
grant select, insert, update on place_application to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('placement.conditions', 1, '3.1.2b', '随迁子女入学条件', 'Conditions of a place at school', '以居住证为主要依据;材料清单为各地做法', 'LOCAL', true, '2014-01-01',
 '{"required": ["RESIDENCE_PERMIT", "HOUSEHOLD_BOOK"], "oneOf": [], "residenceMonths": 0, "appealWorkingDays": 15}');
