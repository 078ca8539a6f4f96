-- What was paid too much may be set off against a later payment, if the family agrees: one officer proposes, another
-- approves. What is set aside for it is neither repaid nor open.
alter table recovery
    add column set_aside numeric(12, 2) not null default 0,
    add constraint recovery_set_aside check (set_aside >= 0 and repaid + set_aside <= amount),
    add constraint recovery_set_aside_open check (set_aside = 0 or state = 'CLAIMED');

alter table payment
    add column withheld numeric(12, 2) not null default 0 constraint payment_withheld check (withheld >= 0);
comment on column payment.withheld is 'of what was granted, set off against what was paid too much; the bank pays the amount';

create table set_off (
    id             uuid primary key,
    org            text collate "C" not null,
    recovery_id    uuid not null references recovery,
    application_id uuid not null references application,
    student_id     uuid not null references student,
    amount         numeric(12, 2) not null constraint set_off_positive check (amount > 0),
    agreed_by      text not null,
    agreed_on      date not null,
    state          text not null constraint set_off_state check (state in ('PROPOSED', 'APPROVED', 'TAKEN', 'WITHDRAWN')),
    proposed_by    uuid not null,
    proposed_at    timestamptz not null,
    approved_by    uuid,
    approved_at    timestamptz,
    taken_at       timestamptz,
    version        bigint not null,
    constraint set_off_four_eyes check (approved_by <> proposed_by),
    constraint set_off_approved check (state not in ('APPROVED', 'TAKEN') or approved_by is not null),
    constraint set_off_taken check ((taken_at is not null) = (state = 'TAKEN'))
);
-- One at a time of a claim, and one of an application.
create unique index set_off_open on set_off (recovery_id) where state in ('PROPOSED', 'APPROVED');
create unique index set_off_once on set_off (application_id) where state in ('PROPOSED', 'APPROVED', 'TAKEN');
create index set_off_of_recovery on set_off (recovery_id, id);
alter table set_off enable row level security;
alter table set_off force row level security;
create policy set_off_scope on set_off
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on set_off to ${app};
