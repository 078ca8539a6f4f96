-- The child's voice (3.3.3d): a short form once a term, by ticket, without a login in class.
create table voice_round (
    id         uuid primary key,
    org        text collate "C" not null,
    class_id   uuid not null,
    class_name text not null,
    opened_by  uuid not null,
    opened_on  date not null,
    closes_on  date not null check (closes_on >= opened_on),
    version    bigint not null
);
create index voice_round_of_a_school on voice_round (org, id);
alter table voice_round enable row level security;
alter table voice_round force row level security;
create policy voice_round_scope on voice_round using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on voice_round to ${app};

create table voice (
    id          uuid primary key,
    org         text collate "C" not null,
    round_id    uuid not null references voice_round (id),
    student_id  uuid not null,
    -- SHA-256 of the ticket; the ticket itself is on the child's slip only.
    ticket      text not null,
    given_on    date,
    well        int check (well between 1 and 3),
    adult       int check (adult between 1 and 3),
    mentor      int check (mentor between 1 and 3),
    parents     int check (parents between 1 and 3),
    safe        int check (safe between 1 and 3),
    enough      int check (enough between 1 and 3),
    call_me     boolean,
    words       bytea,
    version     bigint not null
);
create unique index voice_ticket on voice (ticket);
create unique index voice_once on voice (round_id, student_id);
create index voice_of_a_school on voice (org, given_on);
alter table voice enable row level security;
alter table voice force row level security;
create policy voice_scope on voice using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on voice to ${app};

alter table counsel_request drop constraint counsel_request_source_check;
alter table counsel_request add constraint counsel_request_source_check
    check (source in ('CHILD', 'GUARDIAN', 'TEACHER', 'BOX', 'SCREENING', 'VOICE'));

-- Conduct guidance of external counsellors (3.1.4d), for the class teacher.
create table conduct_note (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null,
    helper_id     uuid not null,
    held_on       date not null,
    topic         text not null,
    words         bytea not null,
    advice        bytea,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index conduct_note_of_a_student on conduct_note (student_id, held_on, id);
create index conduct_note_of_a_school on conduct_note (org, held_on, id);
alter table conduct_note enable row level security;
alter table conduct_note force row level security;
create policy conduct_note_scope on conduct_note using (in_scope_for(org, helper_id)) with check (in_scope_for(org, helper_id));
grant select, insert, update on conduct_note to ${app};

-- Goals of conduct and what is seen of them, week by week (3.1.6f).
create table conduct_goal (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null,
    behaviour     text not null,
    baseline      text not null,
    target        text not null,
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    set_by        uuid not null,
    state         text not null check (state in ('OPEN', 'REACHED', 'NOT_REACHED', 'WITHDRAWN')),
    recorded_at   timestamptz not null,
    version       bigint not null
);
create index conduct_goal_of_a_school on conduct_goal (org, id);
create index conduct_goal_of_a_student on conduct_goal (student_id, id);
alter table conduct_goal enable row level security;
alter table conduct_goal force row level security;
create policy conduct_goal_scope on conduct_goal using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on conduct_goal to ${app};

create table conduct_mark (
    id          uuid primary key,
    org         text collate "C" not null,
    goal_id     uuid not null references conduct_goal (id),
    -- Monday of the week.
    week        date not null,
    mark        int not null check (mark between 0 and 3),
    observer    uuid not null,
    version     bigint not null
);
create unique index conduct_mark_once on conduct_mark (goal_id, week);
alter table conduct_mark enable row level security;
alter table conduct_mark force row level security;
create policy conduct_mark_scope on conduct_mark using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on conduct_mark to ${app};

-- The five priorities of struggling children (3.3.3c): what no other record shows.
create table attention (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null,
    kind          text not null check (kind in ('PRAISE', 'CARE', 'MARKING')),
    given_on      date not null,
    given_by      uuid not null,
    words         text,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index attention_of_a_student on attention (student_id, given_on, id);
create index attention_of_a_school on attention (org, given_on, id);
alter table attention enable row level security;
alter table attention force row level security;
create policy attention_scope on attention using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on attention to ${app};
