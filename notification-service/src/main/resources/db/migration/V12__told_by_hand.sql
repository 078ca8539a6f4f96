-- Who was told by a person or a letter, with the receipt.
create table hand_telling (
    id           uuid primary key,
    notice_id    uuid not null references notice (id) on delete cascade,
    org          text collate "C" not null,
    person       uuid not null,
    way          text not null constraint hand_telling_way check (way in ('CALL', 'VISIT', 'LETTER')),
    at           timestamptz not null,
    received_by  text not null constraint hand_telling_received_by check (received_by in ('THEMSELVES', 'ADULT_AT_HOME', 'NEIGHBOUR', 'VILLAGE')),
    receipt      text,
    noted_by     uuid,
    noted_at     timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_why text,
    version      bigint not null,
    constraint hand_telling_letter check (way <> 'LETTER' or receipt is not null),
    constraint hand_telling_withdrawn check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index hand_telling_once on hand_telling (notice_id, person, way) where withdrawn_at is null;
alter table hand_telling enable row level security;
alter table hand_telling force row level security;
create policy hand_telling_scope on hand_telling using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on hand_telling to ${app};
