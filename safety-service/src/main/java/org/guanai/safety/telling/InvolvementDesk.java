package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Terms;

/// The records behind the indicator of 3.1.5f.
@ApplicationScoped
class InvolvementDesk {
    private static final String NOT_KEPT_FROM =
            """
            not exists (select 1 from Incident i where i.id = it.incidentId
            and (array_contains(i.suspects, :suspect) or array_contains(i.suspectStaff, :suspect)))\
            """;

    private static final String NOT_OF_A_SUSPECT =
            """
            not exists (select 1 from Incident i where i.id = it.incidentId
            and (array_length(i.suspects) > 0 and function('is_one_of', :human, i.suspects) = true
                or array_length(i.suspectStaff) > 0 and function('is_one_of', :human, i.suspectStaff) = true))\
            """;

    private final EntityManager entities;
    private final Terms terms;
    private final Caller caller;

    InvolvementDesk(EntityManager entities, Terms terms, Caller caller) {
        this.entities = entities;
        this.terms = terms;
        this.caller = caller;
    }

    /// Oldest first; empty when the county has no such term.
    ///
    /// @param org at or below it; null for the caller's own
    @Transactional
    Page<InvolvementView> list(String term, String org, Paging paging) {
        return terms.span(new OrgPath(caller.org()), term)
                .map(span ->
                        Listing.of(entities, Involvement.class)
                                .where("it.tellUntil is not null")
                                .where("it.removedAt is null")
                                .where("it.reportedAt >= :from", span.from())
                                .where("it.reportedAt < :to", span.to())
                                .where(NOT_KEPT_FROM, caller.maybePerson())
                                .where(NOT_OF_A_SUSPECT, caller.maybeHuman())
                                .within("org", org == null ? caller.org() : org)
                                .showing(
                                        "toldInTime",
                                        "case when it.toldAt <= it.tellUntil then true else false end")
                                .by("id")
                                .page(paging, InvolvementView.class))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
