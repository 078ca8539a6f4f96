-- A helper from outside keeps the photos of their own visits (3.1.4f-3).
create policy attachment_of_a_helper on attachment
    using (owner_kind = 'contact' and scope_person() is not null and in_scope(org) and exists (
        select from contact c where c.id = owner_id and c.helper_id = scope_person()))
    with check (owner_kind = 'contact' and scope_person() is not null and in_scope(org) and exists (
        select from contact c where c.id = owner_id and c.helper_id = scope_person()));
