create table student (
    id                   uuid primary key,
    org                  text collate "C" not null,
    school_code          text collate "C" not null,
    name                 text collate "C" not null,
    sex                  text not null check (sex in ('0', '1', '2', '9')),
    birth_date           date not null,
    document_kind        text,
    document_number      bytea,
    document_index       bytea,
    student_number       bytea,
    student_number_index bytea,
    ethnic               text,
    class_id             uuid references school_class,
    grade                int not null check (grade between 1 and 9),
    boarder              boolean not null,
    household            bytea,
    address              bytea,
    claim_left_behind    int check (claim_left_behind between 0 and 2),
    claim_left_behind_on date,
    claim_migrant        boolean,
    claim_migrant_on     date,
    review_on            date,
    entry_hash           bytea,
    status               text not null check (status in ('ENROLLED', 'LEFT', 'GRADUATED')),
    enrolled_on          date,
    version              bigint not null
);
-- One enrolled child per document and per 学籍号 in the whole installation.
create unique index student_document on student (document_index) where status = 'ENROLLED';
create unique index student_national_number on student (student_number_index) where status = 'ENROLLED';
create index student_by_document on student (document_index) where document_index is not null;
create index student_by_number on student (student_number_index) where student_number_index is not null;
create unique index student_without_number on student (org, name, birth_date)
    where status = 'ENROLLED' and document_index is null and student_number_index is null;
create index student_by_name on student (org, name, birth_date);
create index student_in_order on student (org, id);
create index student_of_class on student (class_id, id);
create index student_to_review on student (review_on) where review_on is not null;

create table guardian (
    id          uuid primary key,
    org         text collate "C" not null,
    name        text collate "C" not null,
    phone       bytea,
    phone_index bytea,
    email       bytea,
    language    text not null default 'zh' check (language in ('zh', 'en')),
    active      boolean not null default true,
    version     bigint not null
);
-- The same person for all their children of a county.
create unique index guardian_phone on guardian (org, phone_index, name) where phone_index is not null;

create table guardianship (
    student_id  uuid not null references student,
    guardian_id uuid not null references guardian,
    org         text collate "C" not null,
    relation    text not null,
    position    int not null check (position > 0),
    is_guardian boolean not null default true,
    primary key (student_id, guardian_id),
    constraint guardianship_position unique (student_id, position) deferrable initially deferred
);
create index guardianship_of_guardian on guardianship (guardian_id);

alter table student enable row level security;
alter table student force row level security;
create policy student_scope on student using (
    in_scope_of_staff(org)
    or (scope_person() is not null
        and exists (select 1 from guardianship g where g.student_id = student.id and g.guardian_id = scope_person())))
    with check (in_scope_of_staff(org));
grant select, insert, update on student to ${app};

alter table guardianship enable row level security;
alter table guardianship force row level security;
create policy guardianship_scope on guardianship
    using (in_scope_for(org, guardian_id)) with check (in_scope_of_staff(org));
grant select, insert, update, delete on guardianship to ${app};

-- A guardian belongs to the county; a school sees those of its own children.
alter table guardian enable row level security;
alter table guardian force row level security;
create policy guardian_scope on guardian using (
    in_scope_for(org, id)
    or (scope_person() is null and readable_downwards(org)
        and exists (select 1 from guardianship g where g.guardian_id = guardian.id)))
    with check (scope_person() is null and (in_scope(org) or readable_downwards(org)));
grant select, insert, update on guardian to ${app};

create table family_survey (
    id          uuid primary key,
    org         text collate "C" not null,
    student_id  uuid not null references student,
    surveyed_on date not null,
    surveyor    text not null,
    parents     bytea not null,
    carer       text not null,
    created_at  timestamptz not null
);
create index family_survey_newest on family_survey (student_id, surveyed_on desc, id desc);
alter table family_survey enable row level security;
alter table family_survey force row level security;
create policy family_survey_scope on family_survey
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert on family_survey to ${app};

create table group_membership (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    group_name   text not null,
    from_on      date not null,
    to_on        date,
    reasons      text[] not null,
    rule_version text not null
);
create unique index group_membership_open on group_membership (student_id, group_name) where to_on is null;
create index group_membership_of_student on group_membership (student_id);
create index group_membership_by_group on group_membership (group_name, org) where to_on is null;
alter table group_membership enable row level security;
alter table group_membership force row level security;
create policy group_membership_scope on group_membership
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on group_membership to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('left-behind.state-council', 1, '2.3', '农村留守儿童(国务院)', 'Left-behind children (State Council)',
 '国发〔2016〕13号;满月数为各地做法,县可另定', 'LOCAL', true, '2016-02-04', '{"months": 6, "age": 16}'),
('left-behind.school-roll', 1, '2.3', '留守儿童(学籍)', 'Left-behind children (school rolls)',
 '全国中小学生学籍信息管理系统指标说明', 'CERTAIN', false, '2014-01-01', '{"months": 3, "age": 16}'),
('left-behind.claim', 1, '2.3', '留守儿童(学校花名册)', 'Left-behind children (roster)',
 '学校花名册,以其后的家庭情况调查为准', 'DESIGN', false, '2014-01-01', '{"age": 16}'),
('migrant.claim', 1, '2.3', '进城务工人员随迁子女(学校花名册)', 'Migrant children (roster)',
 '全国中小学生学籍信息管理系统指标说明', 'CERTAIN', false, '2014-01-01', '{}');
