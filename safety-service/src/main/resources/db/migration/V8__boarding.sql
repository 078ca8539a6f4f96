create table condition_inspection (
    id           uuid primary key,
    org          text collate "C" not null,
    inspected_on date not null,
    inspector_id uuid,
    total        int not null,
    withdrawn_at timestamptz,
    version      bigint not null
);
create index condition_inspection_of_org on condition_inspection (org, id);

create table condition_score (
    id            uuid primary key,
    inspection_id uuid not null references condition_inspection (id),
    org           text collate "C" not null,
    condition     text not null constraint condition_score_condition check (condition in ('MEALS', 'WATER', 'CLASSROOM', 'DESKS', 'BEDS')),
    score         int not null constraint condition_score_score check (score between 0 and 10),
    finding       text,
    due_on        date,
    rectification text,
    rectified_on  date,
    rectified_by  uuid,
    verified_on   date,
    verified_by   uuid,
    constraint condition_score_once unique (inspection_id, condition)
);
create index condition_score_late on condition_score (due_on) where verified_on is null;

create table roll_call (
    id          uuid primary key,
    org         text collate "C" not null,
    night       date not null,
    building    text not null,
    due         int not null,
    present     int not null,
    missing     int not null,
    note        text,
    incident_id uuid references incident (id),
    called_by   uuid,
    called_at   timestamptz not null,
    version     bigint not null,
    constraint roll_call_once unique (org, night, building)
);

create table boarder_absence (
    id           uuid primary key,
    roll_call_id uuid not null references roll_call (id),
    org          text collate "C" not null,
    student_id   uuid not null,
    reason       text not null,
    slip         text,
    found_at     timestamptz,
    found_where  bytea
);
comment on column boarder_absence.found_where is 'sealed';
create index boarder_absence_of_roll_call on boarder_absence (roll_call_id);

create table sick_care (
    id               uuid primary key,
    org              text collate "C" not null,
    student_id       uuid not null,
    fell_ill_at      timestamptz not null,
    day              date not null,
    complaint        text not null,
    temperature      numeric(3, 1),
    first_aid        bytea not null,
    medicine         bytea,
    guardian_order   boolean not null,
    hospital         text,
    guardian_told_at timestamptz,
    watch_until      timestamptz,
    ended_at         timestamptz,
    outcome          bytea,
    recorded_by      uuid,
    version          bigint not null
);
comment on column sick_care.first_aid is 'sealed';
comment on column sick_care.medicine is 'sealed';
comment on column sick_care.outcome is 'sealed';
create index sick_care_of_org on sick_care (org, day, complaint);
create index sick_care_of_student on sick_care (student_id, id);

create table sick_cluster (
    id        uuid primary key,
    org       text collate "C" not null,
    complaint text not null,
    day       date not null,
    constraint sick_cluster_once unique (org, complaint, day)
);

alter table condition_inspection enable row level security;
alter table condition_inspection force row level security;
create policy condition_inspection_scope on condition_inspection using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table condition_score enable row level security;
alter table condition_score force row level security;
create policy condition_score_scope on condition_score using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table roll_call enable row level security;
alter table roll_call force row level security;
create policy roll_call_scope on roll_call using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table boarder_absence enable row level security;
alter table boarder_absence force row level security;
create policy boarder_absence_scope on boarder_absence using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table sick_care enable row level security;
alter table sick_care force row level security;
create policy sick_care_scope on sick_care using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
alter table sick_cluster enable row level security;
alter table sick_cluster force row level security;
create policy sick_cluster_scope on sick_cluster using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on condition_inspection, condition_score, roll_call, sick_care to ${app};
grant select, insert, update, delete on boarder_absence to ${app};
grant select, insert on sick_cluster to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('five-conditions', 1, '3.3.1b', '五项条件及格分与整改期限', 'Five living conditions', '系统默认', 'DESIGN', true, '2022-01-01', '{"passing": 6, "days": 7}'),
('sick-cluster', 1, '3.3.1e', '同类病例报警数', 'Alike cases on one day', '系统默认', 'DESIGN', true, '2022-01-01', '{"alike": 3}');
