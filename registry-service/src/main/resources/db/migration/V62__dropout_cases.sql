-- A child that is missing from school (控辍保学个案), one open case for each: on the roll of a school, or in the school-age
-- ledger of a village.
create table dropout_case (
    id                  uuid primary key,
    org                 text collate "C" not null,
    student_id          uuid references student,
    school_age_child_id uuid,
    absence_id          uuid,
    name                text not null,
    sex                 text not null,
    birth_date          date not null,
    stage               text not null check (stage in ('PRIMARY', 'JUNIOR')),
    state               text not null check (state in ('SUSPECTED', 'DROPPED_OUT', 'RETURNED', 'CLOSED', 'WITHDRAWN')),
    cause               text check (cause in ('WEARY_OF_SCHOOL', 'WORK', 'EARLY_MARRIAGE', 'POVERTY', 'FAMILY_CHANGE', 'ILLNESS',
                            'DISABILITY', 'LAW_CASE', 'LOST_CONTACT', 'OTHER')),
    missing_since       date not null,
    opened_on           date not null,
    opened_by           text not null,
    dropped_on          date,
    whereabouts         text,
    school_duty         text,
    township_duty       text,
    village_duty        text,
    application_id      uuid,
    persuasions         int not null default 0,
    persuaded_on        date,
    ordered_until       date,
    ended               text check (ended in ('BACK_AT_SCHOOL', 'VOCATIONAL_SCHOOL', 'HOME_TEACHING', 'ENROLLED_ELSEWHERE',
                            'LEFT_COUNTRY', 'DIED')),
    returned_on         date,
    returned_by         text,
    stay_checked        int not null default 0 check (stay_checked in (0, 30, 90)),
    closed_on           date,
    closed_by           text,
    close_note          text,
    withdrawn_why       text,
    due_on              date,
    version             bigint not null,
    constraint dropout_case_of_one check ((student_id is null) <> (school_age_child_id is null))
);
create unique index dropout_case_open on dropout_case (coalesce(student_id, school_age_child_id))
    where state in ('SUSPECTED', 'DROPPED_OUT', 'RETURNED');
create index dropout_case_in_order on dropout_case (org, id);
create index dropout_case_due on dropout_case (due_on) where due_on is not null;
alter table dropout_case enable row level security;
alter table dropout_case force row level security;
create policy dropout_case_scope on dropout_case using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on dropout_case to ${app};

-- What was done to bring a child back: persuasion (劝返), order to return (限期返校通知书), referral (移送).
create table dropout_step (
    id            uuid primary key,
    org           text collate "C" not null,
    case_id       uuid not null references dropout_case,
    kind          text not null check (kind in ('VISIT', 'CALL', 'ORDER', 'REFERRAL')),
    taken_on      date not null,
    who           text not null,
    outcome       text not null check (outcome in ('BACK', 'PROMISED', 'REFUSED', 'NOT_FOUND', 'SERVED')),
    document      text,
    until_on      date,
    note          text,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_by  text,
    withdrawn_why text,
    version       bigint not null
);
create index dropout_step_of_case on dropout_step (case_id, id);
alter table dropout_step enable row level security;
alter table dropout_step force row level security;
create policy dropout_step_scope on dropout_step using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on dropout_step to ${app};

insert into rule (code, version, clause, name_zh, name_en, basis, certainty, local, effective_from, content) values
('dropout-watch', 1, '3.2.4f', '劝返与复学跟踪', 'Persuasion and watch after the return',
 '控辍保学动态销号,一生一案;天数为设计值,县可另定', 'DESIGN', true, '2014-01-01', '{"firstWithin": 3, "every": 30}');
