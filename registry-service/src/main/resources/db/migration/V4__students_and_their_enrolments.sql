-- A child, one row for each county in which it ever went to school. org is the school of the current enrolment, or of the
-- last: the files of a child follow it. The status follows from that enrolment and is kept for indexes and lists.
create table student (
    id                   uuid primary key,
    org                  text collate "C" not null,
    enrolment_id         uuid not null,
    status               text not null check (status in ('ENROLLED', 'LEFT', 'GRADUATED')),
    name                 text collate "C" not null,
    sex                  text not null check (sex in ('0', '1', '2', '9')),
    birth_date           date not null,
    document_kind        text,
    document_number      bytea,
    document_index       bytea,
    student_number       bytea,
    student_number_index bytea,
    ethnic               text,
    household            bytea,
    address              bytea,
    claim_left_behind    int check (claim_left_behind between 0 and 2),
    claim_left_behind_on date,
    claim_migrant        boolean,
    claim_migrant_on     date,
    review_on            date,
    entry_hash           bytea,
    corrected            boolean not null default false,
    search               text collate "C" not null default '',
    disputed             boolean not null default false,
    joined_into          uuid references student,
    changed_at           timestamptz not null default now(),
    gone_at              timestamptz,
    version              bigint not null
);
-- One child per document and per 学籍号 in a county; one that is enrolled in the whole installation.
-- A number that is on file elsewhere under another name is disputed until the county has decided, and blocks nobody.
create unique index student_document on student (document_index, split_part(org, '/', 1))
    where document_index is not null and not disputed;
create unique index student_national_number on student (student_number_index, split_part(org, '/', 1))
    where student_number_index is not null and not disputed;
create unique index student_document_enrolled on student (document_index)
    where status = 'ENROLLED' and document_index is not null and not disputed;
create unique index student_number_enrolled on student (student_number_index)
    where status = 'ENROLLED' and student_number_index is not null and not disputed;
create index student_joined on student (joined_into) where joined_into is not null;
create unique index student_without_number on student (org, name, birth_date)
    where status = 'ENROLLED' and document_index is null and student_number_index is null;
create index student_by_name on student (name, birth_date, org);
create index student_in_order on student (org, id);
create index student_to_review on student (review_on) where review_on is not null;
create trigger student_changed before update on student for each row execute function note_change();

alter table student enable row level security;
alter table student force row level security;
create policy student_of_staff on student using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on student to ${app};

-- A child's own post is the county's, and its account; its school opens and closes it.
create policy post_of_student on post using (
    holder = 'STUDENT' and scope_person() is null and exists (select from student s where s.id = post.id));

-- A stay of a child at a school, which keeps it. At most one is open.
create table enrolment (
    id            uuid primary key,
    org           text collate "C" not null,
    student_id    uuid not null references student,
    class_id      uuid references school_class,
    school_system text not null check (school_system in ('SIX_THREE', 'FIVE_FOUR')),
    stage         text not null check (stage in ('PRIMARY', 'JUNIOR')),
    stage_year    int not null check (stage_year between 1 and 6),
    entry_year    int not null,
    boarder       boolean not null,
    began         text not null check (began in ('REGISTERED', 'RETURNED', 'TRANSFERRED_IN')),
    began_on      date not null,
    ended         text check (ended in ('GRADUATED', 'TRANSFERRED_OUT', 'LEFT_COUNTRY', 'DIED', 'MISSING', 'OTHER')),
    ended_on      date,
    ended_at      timestamptz,
    went_to       text,
    went_with     text,
    came_from     text,
    came_with     text,
    changed_at    timestamptz not null default now(),
    gone_at       timestamptz,
    version       bigint not null,
    constraint enrolment_ended_with_a_reason check ((ended is null) = (ended_on is null)),
    constraint enrolment_ends_after_it_began check (ended_on >= began_on)
);
create unique index enrolment_open on enrolment (student_id) where ended_on is null;
create index enrolment_of_class on enrolment (class_id, student_id) where ended_on is null and class_id is not null;
create trigger enrolment_changed before update on enrolment for each row execute function note_change();

alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_of_staff on enrolment using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on enrolment to ${app};
