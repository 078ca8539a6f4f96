-- Rules as data: basis, version, effective dates. Rows of CN hold for the whole country and are read by everybody; a
-- county's own version comes before them, where the rule is local.
create table rule (
    id             uuid primary key default gen_random_uuid(),
    org            text collate "C" not null default 'CN',
    code           text collate "C" not null,
    version        int not null check (version > 0),
    name_zh        text not null,
    name_en        text not null,
    clause         text not null,
    basis          text not null,
    certainty      text not null constraint rule_certainty check (certainty in ('CERTAIN', 'LIKELY', 'LOCAL', 'DESIGN')),
    local          boolean not null default false,
    content        jsonb not null,
    effective_from date not null,
    effective_to   date constraint rule_period check (effective_to >= effective_from),
    constraint rule_version unique (code, org, version)
);
alter table rule enable row level security;
alter table rule force row level security;
create policy rule_read on rule for select using (is_scoped() and org = 'CN' or in_scope(org) or readable_downwards(org));
create policy rule_written on rule for insert with check (in_scope_of_staff(org));
grant select, insert on rule to ${app};
