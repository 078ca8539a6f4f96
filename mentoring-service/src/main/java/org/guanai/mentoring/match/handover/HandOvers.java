package org.guanai.mentoring.match.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class HandOvers implements PanacheRepositoryBase<HandOver, UUID> {

    Optional<HandOver> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Whether a helper who looks after the child now may read what was written in an earlier
    /// pairing: it was handed over to them, and its records with it.
    public boolean isReadable(UUID pairing, UUID helper) {
        return count(
                        """
                        fromPairing = :pairing and toHelper = :helper and notesReadable = true
                        and exists (select 1 from Pairing p where p.id = toPairing and p.endedOn is null)\
                        """,
                        Map.of("pairing", pairing, "helper", helper))
                > 0;
    }
}
