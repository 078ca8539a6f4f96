-- A guardian attaches the family's papers to the recognition of the own child, and sees those; what the school attached
-- stays the school's.
create policy attachment_of_family on attachment
    using (owner_kind = 'family-paper' and scope_person() is not null and exists (select 1 from recognition r where r.id = owner_id))
    with check (owner_kind = 'family-paper' and scope_person() is not null and exists (select 1 from recognition r where r.id = owner_id));
