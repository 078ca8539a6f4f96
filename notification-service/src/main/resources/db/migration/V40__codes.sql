-- Codes on their way to an address that is nobody's in the directory yet (验证码). Both stay sealed as they came, and are
-- deleted once they are sent or expired.
create table code_sending (
    id             uuid primary key,
    org            text collate "C" not null,
    purpose        text not null constraint code_sending_purpose check (purpose in ('ADDRESS', 'PASSWORD')),
    channel        text not null constraint code_sending_channel check (channel in ('SMS', 'EMAIL')),
    sealed_address text not null,
    sealed_code    text not null,
    language       text not null,
    good_until     timestamptz not null,
    tries          int not null,
    due_at         timestamptz not null
);
create index code_sending_due on code_sending (due_at);
alter table code_sending enable row level security;
alter table code_sending force row level security;
create policy code_sending_system on code_sending using (is_system()) with check (is_system());
grant select, insert, update, delete on code_sending to ${app};
