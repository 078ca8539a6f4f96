package org.guanai.aid.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The sponsors whom the caller sees, for the features that follow.
@ApplicationScoped
public class KnownSponsors {
    private final Sponsors sponsors;

    KnownSponsors(Sponsors sponsors) {
        this.sponsors = sponsors;
    }

    public Optional<String> nameOf(UUID id) {
        return sponsors.findByIdOptional(id).map(s -> s.name);
    }
}
