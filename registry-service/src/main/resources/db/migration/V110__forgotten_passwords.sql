-- Where a human is sent a code when their password is forgotten (找回密码): an address that they have shown to be theirs.
create table recovery_address (
    human        uuid primary key references human,
    org          text collate "C" not null,
    channel      text not null constraint recovery_address_channel check (channel in ('SMS', 'EMAIL')),
    address      bytea not null,
    language     text not null constraint recovery_address_language check (language in ('zh', 'en')),
    confirmed_at timestamptz not null
);
comment on column recovery_address.address is 'sealed';
alter table recovery_address enable row level security;
alter table recovery_address force row level security;
create policy recovery_address_system on recovery_address using (is_system()) with check (is_system());
grant select, insert, update, delete on recovery_address to ${app};

-- Codes that show that an address is somebody's. Whoever has forgotten a password is not known yet: the row is the same for a
-- login name that is nobody's, and is looked up afterwards.
create table recovery_code (
    id           uuid primary key,
    purpose      text not null constraint recovery_code_purpose check (purpose in ('ADDRESS', 'PASSWORD')),
    human        uuid references human,
    org          text collate "C",
    username     bytea,
    channel      text constraint recovery_code_channel check (channel in ('SMS', 'EMAIL')),
    address      bytea,
    language     text constraint recovery_code_language check (language in ('zh', 'en')),
    code_index   bytea,
    tries        int not null,
    asked_at     timestamptz not null,
    looked_up_at timestamptz,
    good_until   timestamptz not null,
    used_at      timestamptz
);
comment on column recovery_code.username is 'sealed';
comment on column recovery_code.address is 'sealed';
create index recovery_code_of_human on recovery_code (human, asked_at) where human is not null;
create index recovery_code_to_look_up on recovery_code (asked_at) where looked_up_at is null;
create index recovery_code_in_order on recovery_code (asked_at);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy recovery_code_system on recovery_code using (is_system()) with check (is_system());
grant select, insert, update, delete on recovery_code to ${app};
