-- Record checks of staff (从业查询), each year: the result alone, never an offence.
create table record_check (
    id            uuid primary key,
    org           text collate "C" not null,
    staff_id      uuid not null references staff,
    human         uuid not null references human,
    occasion      text not null check (occasion in ('ENTRY', 'YEARLY', 'AGAIN')),
    consent_on    date not null,
    request_no    text not null,
    replied_on    date not null,
    result        text not null check (result in ('NONE', 'HIT', 'UNCLEAR')),
    valid_until   date not null,
    rule_version  text not null,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null default 0
);
create index record_check_of_staff on record_check (staff_id, replied_on desc, id desc);
alter table record_check enable row level security;
alter table record_check force row level security;
create policy record_check_scope on record_check using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on record_check to ${app};

-- Humans who may not work with children in a county, wherever they apply.
create table barred_human (
    human     uuid primary key references human,
    org       text collate "C" not null,
    barred_on date not null
);
alter table barred_human enable row level security;
alter table barred_human force row level security;
create policy barred_human_known on barred_human
    using (scope_person() is null and (in_scope(org) or readable_downwards(org)));
grant select, insert, delete on barred_human to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('record-check', 1, '3.3.1c', '教职工从业查询有效期(月)', 'Months for which a record check counts',
 '未成年人保护法第六十二条:每年定期查询', 'LIKELY', true, '2021-06-01', '{"months": 12}');
