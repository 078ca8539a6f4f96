-- What each child is entitled to in a term (3.3.2b). It follows the child; what was given stays with the school that gave it.
create table entitlement (
    id           uuid primary key,
    org          text collate "C" not null,
    student_id   uuid not null references student,
    term         text not null,
    kind         text not null constraint entitlement_kind check (kind in ('TUITION', 'TEXTBOOKS', 'LIVING_SUBSIDY')),
    basis        text not null constraint entitlement_basis check (basis in ('ENROLLED', 'RECOGNITION', 'LIST')),
    state        text not null constraint entitlement_state check (state in ('DUE', 'GIVEN', 'LAPSED')),
    given_on     date,
    confirmed_by uuid,
    version      bigint not null,
    constraint entitlement_given check ((state = 'GIVEN') = (given_on is not null))
);
create unique index entitlement_once on entitlement (student_id, term, kind);
create index entitlement_work_list on entitlement (org, term, kind, state, id);
alter table entitlement enable row level security;
alter table entitlement force row level security;
create policy entitlement_scope on entitlement
    using (exists (select 1 from student s where s.id = student_id) or in_scope_of_staff(org));
grant select, insert, update on entitlement to ${app};

-- Meals and goods: never cash. A whole school's meals name no child.
create table aid_delivery (
    id            uuid primary key,
    org           text collate "C" not null,
    programme_id  uuid not null references programme,
    student_id    uuid references student,
    kind          text not null constraint aid_delivery_kind check (kind in ('MEALS', 'GOODS')),
    delivered_on  date not null,
    item          text not null,
    quantity      int not null constraint aid_delivery_some check (quantity > 0),
    cost          numeric(12, 2) not null constraint aid_delivery_cost check (cost >= 0),
    supplier      text,
    received_by   text not null,
    witness       text,
    recorded_by   uuid not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    version       bigint not null,
    constraint aid_delivery_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index aid_delivery_newest on aid_delivery (org, id desc);
create index aid_delivery_of_child on aid_delivery (student_id) where student_id is not null;
alter table aid_delivery enable row level security;
alter table aid_delivery force row level security;
create policy aid_delivery_scope on aid_delivery
    using (in_scope(org) and (scope_person() is null or exists (select 1 from student s where s.id = student_id)));
grant select, insert, update on aid_delivery to ${app};
