create table programme (
    id                  uuid primary key,
    org                 text collate "C" not null,
    code                text not null,
    name                text not null,
    basis               text not null,
    fund_source         text not null,
    form                text not null constraint programme_form check (form in ('CASH', 'IN_KIND')),
    award_group         text,
    needs_recognition   boolean not null,
    eligible_kinds      text[] not null,
    non_boarder_kinds   text[] not null,
    notice_working_days int not null constraint programme_notice check (notice_working_days between 5 and 60),
    version             bigint not null
);
create unique index programme_code on programme (org, code);
alter table programme enable row level security;
alter table programme force row level security;
create policy programme_read on programme for select using (in_scope(org) or readable_downwards(org));
create policy programme_set_up on programme for insert with check (in_scope_of_staff(org));
create policy programme_changed on programme for update using (in_scope_of_staff(org));
grant select, insert, update on programme to ${app};

-- A rate by which something was granted stays: a decision must be explainable. One that was mistyped goes.
create table programme_rate (
    programme_id   uuid not null references programme,
    org            text collate "C" not null,
    stage          text not null,
    boarder        boolean not null,
    per_year       numeric(12, 2) not null constraint programme_rate_positive check (per_year > 0),
    effective_from date not null,
    constraint programme_rate_once primary key (programme_id, stage, boarder, effective_from)
);
alter table programme_rate enable row level security;
alter table programme_rate force row level security;
create policy programme_rate_read on programme_rate for select using (in_scope(org) or readable_downwards(org));
create policy programme_rate_set on programme_rate for insert with check (in_scope_of_staff(org));
create policy programme_rate_withdrawn on programme_rate for delete using (in_scope_of_staff(org));
grant select, insert, delete on programme_rate to ${app};

-- Money of a programme for a term. Commitments are one conditional update; the check is the last line of defence.
create table budget (
    id           uuid primary key,
    org          text collate "C" not null,
    programme_id uuid not null references programme,
    term         text not null,
    total        numeric(12, 2) not null,
    committed    numeric(12, 2) not null default 0,
    paid         numeric(12, 2) not null default 0,
    version      bigint not null,
    constraint budget_never_overspent check (committed >= 0 and committed <= total),
    constraint budget_paid_of_committed check (paid >= 0 and paid <= committed)
);
create unique index budget_once on budget (programme_id, term, org);
alter table budget enable row level security;
alter table budget force row level security;
create policy budget_scope on budget using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on budget to ${app};
