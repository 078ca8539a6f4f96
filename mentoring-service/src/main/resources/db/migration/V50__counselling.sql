-- The green channel (绿色通道, 3.1.6a–f). No text is in clear: each child's file has a key of its own (key: sealed by the
-- service's keyset). Erasing the key erases all that it sealed, in backups too.
create table counsel_key (
    id          uuid primary key,
    org         text collate "C" not null,
    -- The child, or a request without a name.
    subject     uuid not null,
    key         bytea,
    recorded_at timestamptz not null,
    -- Since when the child is no longer at the school; null while it is.
    left_at     timestamptz,
    erased_at   timestamptz,
    version     bigint not null
);
create unique index counsel_key_once on counsel_key (subject, org);
create index counsel_key_of_who_left on counsel_key (left_at) where left_at is not null and erased_at is null;
alter table counsel_key enable row level security;
alter table counsel_key force row level security;
-- A child and its guardians ask, so they seal; what they sealed opens to nobody without the service.
create policy counsel_key_scope on counsel_key using (
        in_scope(org) and (scope_person() is null or subject = scope_person()
            or exists (select from student s where s.id = subject and scope_person() = any(s.guardians))))
    with check (in_scope(org));
grant select, insert, update on counsel_key to ${app};

create table counsel_request (
    id           uuid primary key,
    org          text collate "C" not null,
    -- Null for a paper from the room's box without a name.
    student_id   uuid,
    asked_by     uuid,
    source       text not null check (source in ('CHILD', 'GUARDIAN', 'TEACHER', 'BOX', 'SCREENING')),
    topic        text not null,
    lane         text not null check (lane in ('URGENT', 'GREEN', 'NORMAL')),
    words        bytea,
    asked_at     timestamptz not null,
    due_on       date not null,
    state        text not null check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
    reply        bytea,
    answered_by  uuid,
    answered_on  date,
    rule_version text not null,
    version      bigint not null,
    check ((state = 'ANSWERED') = (answered_on is not null))
);
create index counsel_request_of_a_school on counsel_request (org, due_on, id);
create index counsel_request_of_an_asker on counsel_request (asked_by, due_on, id);
alter table counsel_request enable row level security;
alter table counsel_request force row level security;
create policy counsel_request_scope on counsel_request using (in_scope_for(org, asked_by)) with check (in_scope_for(org, asked_by));
grant select, insert, update on counsel_request to ${app};

create table counsel_room (
    id      uuid primary key,
    org     text collate "C" not null,
    name    text not null,
    place   text not null,
    hours   text not null,
    closed  boolean not null,
    version bigint not null
);
create index counsel_room_of_a_school on counsel_room (org, id);
alter table counsel_room enable row level security;
alter table counsel_room force row level security;
-- A child finds the rooms of its own school.
create policy counsel_room_scope on counsel_room using (
        in_scope(org) and (scope_person() is null
            or exists (select from student s where s.id = scope_person() and s.org = counsel_room.org)))
    with check (in_scope_of_staff(org));
grant select, insert, update on counsel_room to ${app};

create table counsel_appointment (
    id            uuid primary key,
    org           text collate "C" not null,
    room_id       uuid not null references counsel_room (id),
    student_id    uuid not null,
    counsellor_id uuid not null,
    -- What stands on the list at the door.
    pseudonym     text not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null check (ends_at > starts_at),
    state         text not null check (state in ('BOOKED', 'KEPT', 'MISSED', 'CANCELLED')),
    recorded_at   timestamptz not null,
    version       bigint not null
);
create index counsel_appointment_of_a_school on counsel_appointment (org, starts_at, id);
create index counsel_appointment_of_a_student on counsel_appointment (student_id, starts_at, id);
alter table counsel_appointment enable row level security;
alter table counsel_appointment force row level security;
create policy counsel_appointment_scope on counsel_appointment
    using (in_scope_for(org, student_id)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_appointment to ${app};

create table counsel_case (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null,
    counsellor_id uuid not null,
    level         text not null check (level in ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
    level_label   text,
    consent       text not null check (consent in ('GUARDIAN', 'CHILD_ONLY', 'EMERGENCY', 'REFUSED')),
    consent_on    date not null,
    opened_on     date not null,
    review_on     date,
    -- The crisis that safety was told of; null when there is none.
    crisis_id     uuid,
    closed_on     date,
    recorded_at   timestamptz not null,
    rule_version  text not null,
    version       bigint not null
);
create unique index counsel_case_once on counsel_case (student_id, org) where closed_on is null;
create index counsel_case_of_a_school on counsel_case (org, id);
alter table counsel_case enable row level security;
alter table counsel_case force row level security;
create policy counsel_case_scope on counsel_case using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_case to ${app};

create table counsel_session (
    id            uuid primary key,
    org           text collate "C" not null,
    case_id       uuid not null references counsel_case (id),
    student_id    uuid not null,
    counsellor_id uuid not null,
    held_on       date not null,
    minutes       int not null check (minutes between 1 and 600),
    place         text not null,
    kind          text not null check (kind in ('INDIVIDUAL', 'GROUP', 'CRISIS')),
    topics        text[] not null,
    risk          text not null check (risk in ('NOT_ASKED', 'NONE', 'SOME', 'ACUTE')),
    summary       bytea,
    agreed        bytea,
    next_on       date,
    recorded_at   timestamptz not null,
    corrected_at  timestamptz,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index counsel_session_of_a_case on counsel_session (case_id, held_on, id);
create index counsel_session_of_a_student on counsel_session (student_id, held_on);
create index counsel_session_of_a_school on counsel_session (org, held_on, id);
alter table counsel_session enable row level security;
alter table counsel_session force row level security;
create policy counsel_session_scope on counsel_session using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_session to ${app};

-- Leave to read what a session says, from somebody else than the reader, for a while.
create table counsel_reading (
    id           uuid primary key,
    org          text collate "C" not null,
    case_id      uuid not null references counsel_case (id),
    reader       uuid not null,
    reason       text not null,
    state        text not null check (state in ('ASKED', 'APPROVED', 'REFUSED')),
    asked_at     timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    valid_until  date,
    version      bigint not null,
    check (decided_by is distinct from reader)
);
create index counsel_reading_of_a_case on counsel_reading (case_id, id);
create index counsel_reading_of_a_school on counsel_reading (org, id);
alter table counsel_reading enable row level security;
alter table counsel_reading force row level security;
create policy counsel_reading_scope on counsel_reading using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_reading to ${app};

create table counsel_referral (
    id          uuid primary key,
    org         text collate "C" not null,
    case_id     uuid not null references counsel_case (id),
    student_id  uuid not null,
    sent_to     text not null,
    consent     text not null check (consent in ('GUARDIAN', 'EMERGENCY')),
    reason      bytea,
    sent_on     date not null,
    due_on      date not null,
    state       text not null check (state in ('SENT', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    feedback    bytea,
    recorded_at timestamptz not null,
    version     bigint not null
);
create index counsel_referral_of_a_case on counsel_referral (case_id, id);
create index counsel_referral_late on counsel_referral (due_on) where state = 'SENT';
alter table counsel_referral enable row level security;
alter table counsel_referral force row level security;
create policy counsel_referral_scope on counsel_referral using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_referral to ${app};

-- One row of a screening (筛查): the band, never an answer.
create table counsel_screening (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null,
    instrument   text not null,
    taken_on     date not null,
    band         text not null check (band in ('NONE', 'LOW', 'MEDIUM', 'HIGH')),
    scores       bytea,
    consent_on   date not null,
    assessor     uuid not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_why text,
    version      bigint not null
);
create unique index counsel_screening_once on counsel_screening (student_id, org, instrument, taken_on)
    where withdrawn_at is null;
create index counsel_screening_of_a_school on counsel_screening (org, taken_on, id);
alter table counsel_screening enable row level security;
alter table counsel_screening force row level security;
create policy counsel_screening_scope on counsel_screening using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on counsel_screening to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('counsel-reply', 1, '3.1.6a', '心理求助的答复期限', 'How soon a request for counselling is answered', '《实施办法》3.1.6:绿色通道', 'LOCAL', true, '2020-01-01',
 '{"urgentWorkingDays": 0, "greenWorkingDays": 2, "normalWorkingDays": 3}'),
('counsel-level', 1, '3.1.6d', '预警等级的复评周期', 'How often a case is looked at again, by level', '教思政厅函〔2021〕10号;各地分级不一', 'LOCAL', true, '2020-01-01',
 '{"highDays": 7, "mediumDays": 14, "lowDays": 31, "referralWorkingDays": 5, "readingDays": 7}');
