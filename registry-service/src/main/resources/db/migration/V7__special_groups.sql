create table group_membership (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    group_name   text not null,
    from_on      date not null,
    to_on        date,
    reasons      text[] not null,
    rule_version text not null,
    assessor     text,
    evidence     uuid,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    constraint group_membership_withdrawn_is_over check (withdrawn_at is null or to_on is not null)
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
 '全国中小学生学籍信息管理系统指标说明', 'CERTAIN', false, '2014-01-01', '{"months": 3}'),
('left-behind.claim', 1, '2.3', '留守儿童(学校花名册)', 'Left-behind children (roster)',
 '学校花名册,以家庭情况调查为准', 'DESIGN', false, '2014-01-01', '{}'),
('migrant.claim', 1, '2.3', '进城务工人员随迁子女(学校花名册)', 'Migrant children (roster)',
 '全国中小学生学籍信息管理系统指标说明', 'CERTAIN', false, '2014-01-01', '{}'),
('migrant.residence', 1, '3.1.2a', '流动儿童', 'Migrant children', '民政部等21部门《加强流动儿童关爱保护行动方案》(2024)', 'CERTAIN',
 false, '2014-01-01', '{"months": 6, "age": 16}'),
('migrant.accompanying', 1, '3.1.2a', '进城务工人员随迁子女', 'Children of migrant workers',
 '全国中小学生学籍信息管理系统指标说明', 'CERTAIN', false, '2014-01-01', '{}');
