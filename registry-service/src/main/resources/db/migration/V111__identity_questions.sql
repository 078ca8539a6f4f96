-- Whether somebody whose document number is known by another name is the same human (身份核对): the county is asked, and until
-- it answers the post does not count.
create table identity_question (
    id          uuid primary key,
    org         text collate "C" not null,
    person      uuid not null references post,
    at_org      text collate "C" not null,
    name        text not null,
    human       uuid not null references human,
    known_as    text not null,
    state       text not null constraint identity_question_state check (state in ('ASKED', 'SAME', 'OTHER')),
    asked_by    text not null,
    asked_at    timestamptz not null,
    answered_by text,
    answered_at timestamptz,
    reason      text,
    version     bigint not null default 0
);
create index identity_question_in_order on identity_question (org, id);
alter table identity_question enable row level security;
alter table identity_question force row level security;
-- Schools ask, and see neither the question nor by which name the county knows the number.
create policy identity_question_read on identity_question for select using (in_scope_of_staff(org));
create policy identity_question_asked on identity_question for insert
    with check (scope_person() is null and (in_scope(org) or readable_downwards(org)));
create policy identity_question_answered on identity_question for update
    using (in_scope_of_staff(org)) with check (in_scope_of_staff(org));
grant select, insert, update on identity_question to ${app};

-- By which name a human is known, for such a question, whoever asks it.
create function name_of_human(id uuid) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text := current_setting('guanai.scope', true);
    found text;
begin
    if scope_person() is not null or is_scoped() is not true then
        raise insufficient_privilege;
    end if;
    perform set_config('guanai.scope', '*', true);
    select h.name into found from human h where h.id = name_of_human.id;
    perform set_config('guanai.scope', coalesce(mine, ''), true);
    return found;
end $$;
revoke all on function name_of_human(uuid) from public;
grant execute on function name_of_human(uuid) to ${app};
