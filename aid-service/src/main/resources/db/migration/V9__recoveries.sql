-- What was paid too much, and what came back of it.
create table recovery (
    id             uuid primary key,
    org            text collate "C" not null,
    application_id uuid not null references application,
    student_id     uuid not null references student,
    programme_id   uuid not null references programme,
    term           text not null,
    amount         numeric(12, 2) not null constraint recovery_positive check (amount > 0),
    repaid         numeric(12, 2) not null,
    cause          text not null,
    explanation    text not null,
    state          text not null constraint recovery_state check (state in ('CLAIMED', 'SETTLED', 'WAIVED', 'WITHDRAWN')),
    due_on         date not null,
    claimed_by     uuid not null,
    claimed_at     timestamptz not null,
    version        bigint not null,
    constraint recovery_never_too_much check (repaid >= 0 and repaid <= amount),
    constraint recovery_settled check ((state = 'SETTLED') = (repaid = amount))
);
-- One claim of a payment at a time.
create unique index recovery_open on recovery (application_id) where state in ('CLAIMED', 'SETTLED', 'WAIVED');
create index recovery_newest on recovery (org, id desc);
alter table recovery enable row level security;
alter table recovery force row level security;
create policy recovery_scope on recovery
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on recovery to ${app};

create table repayment (
    id          uuid primary key,
    org         text collate "C" not null,
    recovery_id uuid not null references recovery,
    amount      numeric(12, 2) not null constraint repayment_positive check (amount > 0),
    received_on date not null,
    receipt     text not null,
    recorded_by uuid not null
);
create unique index repayment_receipt on repayment (recovery_id, receipt);
alter table repayment enable row level security;
alter table repayment force row level security;
create policy repayment_scope on repayment
    using (in_scope(org) and (scope_person() is null or exists (select 1 from recovery r where r.id = recovery_id)));
grant select, insert on repayment to ${app};
