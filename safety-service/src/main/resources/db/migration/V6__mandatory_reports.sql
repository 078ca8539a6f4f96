-- Reports of the nine situations. What was found, and who reported it, are sealed. Hidden from person-bound callers.
create table mandatory_report (
    id                 uuid primary key,
    number             text not null constraint mandatory_report_number unique,
    org                text collate "C" not null,
    student_id         uuid,
    situations         text[] not null constraint mandatory_report_situations check (cardinality(situations) > 0),
    found_on           date not null,
    facts              bytea not null,
    suspects           uuid[] not null,
    suspect_staff      uuid[] not null,
    guardian_suspected boolean not null,
    danger             int not null constraint mandatory_report_danger check (danger between 0 and 3),
    reported_by        bytea,
    reporter_index     bytea,
    reported_at        timestamptz not null,
    state              text not null constraint mandatory_report_state check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    outcome            bytea,
    closed_at          timestamptz,
    version            bigint not null
);
comment on column mandatory_report.facts is 'sealed';
comment on column mandatory_report.reported_by is 'sealed';
comment on column mandatory_report.reporter_index is 'blind index of the reporter';
comment on column mandatory_report.outcome is 'sealed';
create index mandatory_report_of_org on mandatory_report (org, id);

create table mandatory_channel (
    id          uuid primary key,
    report_id   uuid not null references mandatory_report (id),
    org         text collate "C" not null,
    agency      text not null,
    due_at      timestamptz not null,
    told_at     timestamptz,
    way         text,
    received_by text,
    receipt     text,
    constraint mandatory_channel_once unique (report_id, agency),
    constraint mandatory_channel_told check ((told_at is null) = (received_by is null))
);
create index mandatory_channel_late on mandatory_channel (due_at) where told_at is null;

create table mandatory_follow_up (
    id          uuid primary key,
    report_id   uuid not null references mandatory_report (id),
    org         text collate "C" not null,
    kind        text not null,
    done_on     date not null,
    words       bytea not null,
    recorded_by uuid,
    recorded_at timestamptz not null
);
comment on column mandatory_follow_up.words is 'sealed';
create index mandatory_follow_up_of_report on mandatory_follow_up (report_id, id);

-- Sent by anybody without an account; for the officers of the county.
create table public_report (
    id                  uuid primary key,
    org                 text collate "C" not null,
    receipt_index       bytea not null constraint public_report_receipt unique,
    place               bytea not null,
    child               bytea,
    what                bytea not null,
    contact             bytea,
    state               text not null constraint public_report_state check (state in ('RECEIVED', 'FOLLOWED', 'DISMISSED')),
    received_at         timestamptz not null,
    mandatory_report_id uuid,
    assessment          bytea,
    assessed_at         timestamptz,
    assessed_by         uuid
);
comment on column public_report.receipt_index is 'blind index of the receipt number';
comment on column public_report.place is 'sealed';
comment on column public_report.child is 'sealed';
comment on column public_report.what is 'sealed';
comment on column public_report.contact is 'sealed';
comment on column public_report.assessment is 'sealed';
create index public_report_of_org on public_report (org, received_at);

alter table mandatory_report enable row level security;
alter table mandatory_report force row level security;
create policy mandatory_report_scope on mandatory_report using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table mandatory_channel enable row level security;
alter table mandatory_channel force row level security;
create policy mandatory_channel_scope on mandatory_channel using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table mandatory_follow_up enable row level security;
alter table mandatory_follow_up force row level security;
create policy mandatory_follow_up_scope on mandatory_follow_up using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table public_report enable row level security;
alter table public_report force row level security;
create policy public_report_scope on public_report using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on mandatory_report, mandatory_channel, public_report to ${app};
grant select, insert on mandatory_follow_up to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('mandatory-channels', 1, '3.1.5e', '强制报告渠道与时限', 'Authorities of a mandatory report', '九部门意见 2020-05：立即报案；教育部令第50号第47条', 'CERTAIN', true, '2020-05-07',
 '{"policeMinutes": 60, "othersHours": 24, "others": ["EDUCATION", "CIVIL_AFFAIRS"]}'),
('public-reports', 1, '3.1.5e', '社会举报每小时上限', 'Public reports taken within an hour', '系统默认', 'DESIGN', true, '2022-01-01', '{"perHour": 60}');
