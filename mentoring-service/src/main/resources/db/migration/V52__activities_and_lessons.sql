-- Activities (3.1.4c, 3.1.6g, 3.1.6h, 3.2.3c) with who took part, and lessons (3.1.6b, 3.2.4c).
create table activity (
    id            uuid primary key,
    org           text collate "C" not null,
    title         text not null,
    kind          text not null check (kind in ('ARTS', 'SPORTS', 'SCIENCE', 'SOCIAL_PRACTICE', 'THEME', 'CAMPAIGN')),
    theme         text,
    held_on       date not null,
    place         text not null,
    leader_id     uuid not null,
    counsellor_id uuid,
    guest         text,
    class_ids     uuid[] not null,
    trip          boolean not null,
    safety_plan   text,
    insured       boolean not null,
    summary       text,
    participants  int not null default 0,
    special       int not null default 0,
    state         text not null check (state in ('PLANNED', 'HELD', 'WITHDRAWN')),
    recorded_at   timestamptz not null,
    withdrawn_why text,
    version       bigint not null,
    check (not trip or safety_plan is not null)
);
create index activity_of_a_school on activity (org, held_on, id);
alter table activity enable row level security;
alter table activity force row level security;
create policy activity_scope on activity using (
        in_scope(org) and (scope_person() is null or counsellor_id = scope_person()))
    with check (in_scope(org));
grant select, insert, update on activity to ${app};

create table activity_participant (
    activity_id uuid not null references activity (id),
    student_id  uuid not null,
    org         text collate "C" not null,
    held_on     date not null,
    -- Whether the child belonged to a special group that day.
    special     boolean not null,
    primary key (activity_id, student_id)
);
create index activity_participant_of_a_student on activity_participant (student_id, held_on);
alter table activity_participant enable row level security;
alter table activity_participant force row level security;
create policy activity_participant_scope on activity_participant
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, delete on activity_participant to ${app};

create table lesson (
    id            uuid primary key,
    org           text collate "C" not null,
    held_on       date not null,
    class_id      uuid not null,
    class_name    text not null,
    grade         int not null check (grade between 1 and 9),
    course        text not null,
    topic         text not null,
    taught_by     uuid not null,
    minutes       int not null check (minutes between 5 and 240),
    apart         boolean not null,
    material      text,
    absent        int not null check (absent >= 0),
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null
);
create index lesson_of_a_school on lesson (org, held_on, id);
create index lesson_of_a_class on lesson (class_id, course, held_on);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy lesson_scope on lesson using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on lesson to ${app};
