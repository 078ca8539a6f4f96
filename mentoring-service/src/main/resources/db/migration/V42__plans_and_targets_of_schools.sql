-- How a school means to help its special groups in a school year.
create table work_plan (
    id           uuid primary key,
    org          text collate "C" not null,
    school_year  text not null,
    title        text not null,
    body         text not null,
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACKNOWLEDGED', 'ARCHIVED')),
    due_on       date not null,
    submitted_on date,
    reviewed_on  date,
    remark       text,
    recorded_at  timestamptz not null,
    version      bigint not null,
    check (state = 'DRAFT' or submitted_on is not null)
);
create unique index work_plan_once on work_plan (org, school_year);
alter table work_plan enable row level security;
alter table work_plan force row level security;
create policy work_plan_scope on work_plan using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on work_plan to ${app};

-- What a school means to reach in a term. Its actual value is counted where it names an indicator.
create table school_target (
    id            uuid primary key,
    org           text collate "C" not null,
    term          text not null,
    title         text not null,
    unit          text not null,
    indicator     text,
    goal          numeric(12, 2) not null,
    actual        numeric(12, 2),
    remark        text,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null,
    check (indicator is null or actual is null)
);
create unique index school_target_once on school_target (org, term, title) where withdrawn_at is null;
alter table school_target enable row level security;
alter table school_target force row level security;
create policy school_target_scope on school_target using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on school_target to ${app};
