create table committee_member (
    id       uuid primary key,
    org      text collate "C" not null,
    seat     text not null,
    staff_id uuid,
    name     text,
    since    date not null,
    until    date
);
create index committee_member_of_org on committee_member (org) where until is null;

create table bullying_case (
    id         uuid primary key,
    org        text collate "C" not null,
    found_on   date not null,
    kinds      text[] not null,
    students   uuid[] not null,
    roles      text[] not null,
    repeated   boolean not null,
    account    bytea not null,
    harm       bytea,
    protection bytea not null,
    state      text not null constraint bullying_case_state check (state in ('OPEN', 'DECIDED', 'APPEALED', 'CLOSED')),
    opened_on  date not null,
    due_on     date not null,
    bullying   boolean,
    grade      text,
    decided_on date,
    version    bigint not null,
    constraint bullying_case_parties check (cardinality(students) = cardinality(roles)),
    constraint bullying_case_grade check (coalesce(bullying, false) = (grade is not null))
);
comment on column bullying_case.account is 'sealed';
comment on column bullying_case.harm is 'sealed';
comment on column bullying_case.protection is 'sealed';
create index bullying_case_of_org on bullying_case (org, id);
create index bullying_case_late on bullying_case (due_on) where state in ('OPEN', 'APPEALED');

create table bullying_log (
    id               uuid primary key,
    case_id          uuid not null references bullying_case (id),
    org              text collate "C" not null,
    step             text not null,
    done_on          date not null,
    guardian_present boolean not null,
    words            bytea not null,
    recorded_by      uuid
);
comment on column bullying_log.words is 'sealed';
create index bullying_log_of_case on bullying_log (case_id, id);

alter table committee_member enable row level security;
alter table committee_member force row level security;
create policy committee_member_scope on committee_member using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table bullying_case enable row level security;
alter table bullying_case force row level security;
create policy bullying_case_scope on bullying_case using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table bullying_log enable row level security;
alter table bullying_log force row level security;
create policy bullying_log_scope on bullying_log using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on committee_member, bullying_case to ${app};
grant select, insert on bullying_log to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('bullying', 1, '3.1.5e', '欺凌调查与复查时限', 'Enquiry into bullying', '教督〔2017〕10号：十日内完成调查；复查十五日', 'CERTAIN', true, '2017-11-22',
 '{"enquiryDays": 10, "appealDays": 15, "members": 5, "followUpWeeks": [1, 4, 12]}');
