-- The children of school age of each village (适龄儿童台账), whether a school knows them or not. org is the village.
create table school_age_child (
    id             uuid primary key,
    org            text collate "C" not null,
    name           text collate "C" not null,
    sex            text not null check (sex in ('0', '1', '2', '9')),
    birth_date     date not null,
    document_index bytea,
    household_head text,
    standing       text not null check (standing in ('UNVERIFIED', 'ENROLLED', 'ENROLLED_ELSEWHERE', 'HOME_TEACHING', 'DEFERRED',
                       'ABROAD', 'LOST', 'DIED', 'GRADUATED', 'NOT_ENROLLED')),
    student_id     uuid references student,
    place          text,
    proof          text,
    verified_on    date,
    verified_by    text,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    withdrawn_at   timestamptz,
    withdrawn_by   text,
    withdrawn_why  text,
    version        bigint not null
);
create unique index school_age_child_document on school_age_child (document_index, split_part(org, '/', 1))
    where document_index is not null and withdrawn_at is null;
create unique index school_age_child_name on school_age_child (org, name, birth_date)
    where document_index is null and withdrawn_at is null;
create index school_age_child_in_order on school_age_child (org, id);
create index school_age_child_of_student on school_age_child (student_id) where student_id is not null;
alter table school_age_child enable row level security;
alter table school_age_child force row level security;
create policy school_age_child_scope on school_age_child using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on school_age_child to ${app};

alter table dropout_case add constraint dropout_case_of_ledger
    foreign key (school_age_child_id) references school_age_child;

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('school-age', 1, '3.2.4e', '义务教育适龄', 'School age',
 '《义务教育法》第十一条:年满六周岁入学,九年', 'CERTAIN', false, '2006-09-01', '{"from": 6, "years": 9}');
