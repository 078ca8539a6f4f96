-- Campaigns with an earmarked account: every yuan that came in is free or traced to its use.
create table campaign (
    id        uuid primary key,
    org       text collate "C" not null,
    title     text not null,
    purpose   text not null constraint campaign_purpose check (purpose in ('GIRLS_IN_HARDSHIP', 'LEFT_BEHIND', 'ALL_IN_HARDSHIP')),
    target    numeric(12, 2) not null constraint campaign_target check (target > 0),
    opens_on  date not null,
    closes_on date not null,
    received  numeric(12, 2) not null,
    used      numeric(12, 2) not null,
    version   bigint not null,
    constraint campaign_never_overspent check (used >= 0 and used <= received),
    constraint campaign_period check (closes_on >= opens_on)
);
create index campaign_newest on campaign (org, id desc);
alter table campaign enable row level security;
alter table campaign force row level security;
create policy campaign_read on campaign for select using (in_scope(org) or readable_downwards(org));
create policy campaign_opened on campaign for insert with check (in_scope_of_staff(org));
create policy campaign_changed on campaign for update using (in_scope_of_staff(org));
grant select, insert, update on campaign to ${app};

create table donation (
    id            uuid primary key,
    org           text collate "C" not null,
    campaign_id   uuid not null references campaign,
    donor         text,
    shown         boolean not null,
    amount        numeric(12, 2) not null constraint donation_positive check (amount > 0),
    received_on   date not null,
    receipt       text not null,
    recorded_by   uuid not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    constraint donation_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
comment on column donation.shown is 'consents to be named in public';
create unique index donation_receipt on donation (campaign_id, receipt) where withdrawn_at is null;
create index donation_of on donation (campaign_id, id);
alter table donation enable row level security;
alter table donation force row level security;
create policy donation_scope on donation using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on donation to ${app};

create table donation_use (
    id            uuid primary key,
    org           text collate "C" not null,
    campaign_id   uuid not null references campaign,
    student_id    uuid not null references student,
    school        text collate "C" not null,
    amount        numeric(12, 2) not null constraint donation_use_positive check (amount > 0),
    used_on       date not null,
    what          text not null,
    voucher       text not null,
    recorded_by   uuid not null,
    withdrawn_at  timestamptz,
    withdrawn_why text,
    constraint donation_use_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index donation_use_voucher on donation_use (campaign_id, voucher, student_id) where withdrawn_at is null;
create index donation_use_of on donation_use (campaign_id, id);
alter table donation_use enable row level security;
alter table donation_use force row level security;
create policy donation_use_scope on donation_use using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on donation_use to ${app};
