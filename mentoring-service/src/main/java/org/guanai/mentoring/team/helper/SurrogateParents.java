package org.guanai.mentoring.team.helper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.HelperType;
import org.guanai.kit.scope.OrgPath;

/// Helpers from outside, as matching asks for them.
@ApplicationScoped
public class SurrogateParents {
    private final Helpers helpers;

    SurrogateParents(Helpers helpers) {
        this.helpers = helpers;
    }

    /// A helper whose organisation is the school or lies above it. Their state holds until the end
    /// of the transaction.
    public Optional<Candidate> near(OrgPath school, UUID id, LocalDate day) {
        helpers.hold(id);
        return helpers.findByIdOptional(id)
                .filter(h -> school.isWithin(h.org))
                .map(h ->
                        new Candidate(
                                h.name, h.type == HelperType.SURROGATE_PARENT, h.isVettedOn(day)));
    }

    /// @param surrogate whether they are a surrogate parent (代理家长)
    /// @param vetted whether a passed vetting still holds
    public record Candidate(String name, boolean surrogate, boolean vetted) {}
}
