create table payment_list (
    id            uuid primary key,
    org           text collate "C" not null,
    programme_id  uuid not null references programme,
    term          text not null,
    created_at    timestamptz not null,
    payments      int not null,
    control_total numeric(12, 2) not null,
    state         text not null constraint payment_list_state check (state in ('DRAWN', 'APPROVED', 'WITHDRAWN')),
    drawn_by      uuid not null,
    approved_by   uuid,
    approved_at   timestamptz,
    version       bigint not null,
    constraint payment_list_four_eyes check (approved_by <> drawn_by and (approved_by is not null) = (state = 'APPROVED'))
);
create index payment_list_newest on payment_list (org, id);
alter table payment_list enable row level security;
alter table payment_list force row level security;
create policy payment_list_scope on payment_list using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on payment_list to ${app};

create table payment (
    id             uuid primary key,
    org            text collate "C" not null,
    list_id        uuid not null references payment_list,
    application_id uuid not null references application,
    student_id     uuid not null,
    serial         int not null,
    reference      text not null,
    amount         numeric(12, 2) not null constraint payment_positive check (amount > 0),
    account_number  bytea not null,
    account_holder  bytea not null,
    holder_relation text not null,
    account_suspect boolean not null,
    state          text not null constraint payment_state check (state in ('IN_PAYMENT', 'PAID', 'FAILED', 'RETURNED', 'CANCELLED')),
    reason         text,
    settled_at     timestamptz,
    version        bigint not null
);
comment on column payment.account_number is 'sealed; as it went to the bank';
comment on column payment.account_holder is 'sealed; as it went to the bank';
-- Nothing is paid twice: an application has at most one payment that is under way or paid.
create unique index payment_live on payment (application_id) where state in ('IN_PAYMENT', 'PAID');
create unique index payment_reference on payment (reference);
create unique index payment_serial on payment (list_id, serial);
alter table payment enable row level security;
alter table payment force row level security;
create policy payment_scope on payment using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on payment to ${app};
