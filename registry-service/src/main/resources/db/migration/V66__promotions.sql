-- The end of a school year at a school (升级、毕业): a run with a line for each child, so that it can be undone.
create table promotion (
    id             uuid primary key,
    org            text collate "C" not null,
    school_year    int not null,
    graduated_on   date not null,
    promoted       int not null,
    graduated      int not null,
    held           int not null,
    moved_classes  uuid[] not null,
    closed_classes uuid[] not null,
    run_by         text not null,
    run_at         timestamptz not null,
    undone_at      timestamptz,
    undone_by      text,
    undone_why     text,
    version        bigint not null
);
create unique index promotion_once on promotion (org, school_year) where undone_at is null;
create index promotion_in_order on promotion (org, id);
alter table promotion enable row level security;
alter table promotion force row level security;
create policy promotion_scope on promotion using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on promotion to ${app};

create table promotion_line (
    promotion_id uuid not null references promotion,
    enrolment_id uuid not null references enrolment,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    act          text not null check (act in ('PROMOTED', 'GRADUATED', 'HELD')),
    stage_year   int not null,
    why          text check (why in ('TRANSFER_OPEN', 'ON_LEAVE', 'MISSING', 'YEAR_DIFFERS')),
    primary key (promotion_id, enrolment_id)
);
alter table promotion_line enable row level security;
alter table promotion_line force row level security;
create policy promotion_line_scope on promotion_line
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert on promotion_line to ${app};
