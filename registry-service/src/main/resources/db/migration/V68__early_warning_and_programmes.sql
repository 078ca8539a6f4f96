insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('early-warning', 1, '3.2.4f', '辍学预警', 'Early warning of dropout',
 '重点关注孤儿、残疾、留守、困境、随迁等学生;分值为设计值,县可另定', 'DESIGN', true, '2014-01-01',
 '{"absentNow": 3, "absentBefore": 1, "concern": 2, "contactMissed": 1, "moved": 1, "leftBehind": 1, "hardship": 1, "missingBefore": 3, "shownFrom": 3}');

-- Programmes (专项行动) of the county and of schools, as the girls' action (关爱女孩行动).
create table care_programme (
    id            uuid primary key,
    org           text collate "C" not null,
    kind          text not null check (kind in ('GIRLS', 'DROPOUT')),
    title         text not null,
    goals         text not null,
    measures      text[] not null,
    starts_on     date not null,
    ends_on       date not null,
    planned_by    text not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null,
    constraint care_programme_ends_after_it_began check (ends_on >= starts_on)
);
create index care_programme_in_order on care_programme (org, id);
alter table care_programme enable row level security;
alter table care_programme force row level security;
create policy care_programme_read on care_programme for select using (in_scope_of_staff(org) or readable_downwards(org) and scope_person() is null);
create policy care_programme_made on care_programme for insert with check (in_scope_of_staff(org));
create policy care_programme_changed on care_programme for update using (in_scope_of_staff(org));
grant select, insert, update on care_programme to ${app};
