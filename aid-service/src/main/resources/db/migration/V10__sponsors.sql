-- Who supports children one to one. What is known of a sponsor stays with the school or county that entered it.
create table sponsor (
    id            uuid primary key,
    org           text collate "C" not null,
    name          text not null,
    kind          text not null constraint sponsor_kind check (kind in ('PERSON', 'COMPANY', 'ORGANISATION', 'STAFF')),
    credit_code   text,
    contact       bytea,
    thanked       boolean not null,
    registered_at timestamptz not null,
    registered_by uuid not null,
    ended_at      timestamptz,
    version       bigint not null
);
comment on column sponsor.contact is 'sealed';
comment on column sponsor.thanked is 'consents to be thanked by name in public';
create index sponsor_newest on sponsor (org, id desc);
alter table sponsor enable row level security;
alter table sponsor force row level security;
create policy sponsor_scope on sponsor using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on sponsor to ${app};

create table sponsorship (
    id          uuid primary key,
    org         text collate "C" not null,
    student_id  uuid not null references student,
    sponsor_id  uuid not null references sponsor,
    pupil_code  text not null,
    first_name  boolean not null,
    consent_by  text not null,
    consent_on  date not null,
    form        text not null constraint sponsorship_form check (form in ('MONEY', 'GOODS')),
    per_year    numeric(12, 2) not null constraint sponsorship_amount check (per_year >= 0),
    rhythm      text not null constraint sponsorship_rhythm check (rhythm in ('MONTH', 'TERM', 'YEAR')),
    next_due_on date not null,
    starts_on   date not null,
    state       text not null constraint sponsorship_state check (state in ('ACTIVE', 'ENDED')),
    ended_on    date,
    end_cause   text,
    version     bigint not null,
    constraint sponsorship_ended check ((state = 'ENDED') = (ended_on is not null))
);
-- One to one: a child has one sponsor at a time.
create unique index sponsorship_one on sponsorship (student_id) where state = 'ACTIVE';
create index sponsorship_of_sponsor on sponsorship (sponsor_id);
create index sponsorship_newest on sponsorship (org, id desc);
alter table sponsorship enable row level security;
alter table sponsorship force row level security;
create policy sponsorship_scope on sponsorship
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on sponsorship to ${app};

create table sponsor_gift (
    id             uuid primary key,
    org            text collate "C" not null,
    sponsorship_id uuid not null references sponsorship,
    student_id     uuid not null references student,
    what           text not null,
    amount         numeric(12, 2) not null constraint sponsor_gift_amount check (amount >= 0),
    way            text not null constraint sponsor_gift_way check (way in ('SCHOOL_ACCOUNT', 'FOUNDATION', 'GOODS')),
    delivered_on   date not null,
    received_by    text not null,
    witness        text not null,
    receipt        text,
    recorded_by    uuid not null,
    withdrawn_at   timestamptz,
    withdrawn_why  text,
    constraint sponsor_gift_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index sponsor_gift_of on sponsor_gift (sponsorship_id, id);
alter table sponsor_gift enable row level security;
alter table sponsor_gift force row level security;
create policy sponsor_gift_scope on sponsor_gift
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on sponsor_gift to ${app};

-- Words between child and sponsor. They pass through the school, which releases or stops them.
create table sponsor_message (
    id             uuid primary key,
    org            text collate "C" not null,
    sponsorship_id uuid not null references sponsorship,
    sender         text not null constraint sponsor_message_sender check (sender in ('CHILD', 'SPONSOR')),
    words          bytea not null,
    written_at     timestamptz not null,
    state          text not null constraint sponsor_message_state check (state in ('WAITING', 'RELEASED', 'STOPPED')),
    screened_by    uuid,
    version        bigint not null,
    constraint sponsor_message_screened check ((state = 'WAITING') = (screened_by is null))
);
comment on column sponsor_message.words is 'sealed';
create index sponsor_message_of on sponsor_message (sponsorship_id, id);
alter table sponsor_message enable row level security;
alter table sponsor_message force row level security;
create policy sponsor_message_scope on sponsor_message using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on sponsor_message to ${app};
