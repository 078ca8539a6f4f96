package org.guanai.mentoring.care.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.oversight.Oversight;

/// Reading agreed actions. A guardian sees those of their own children.
@ApplicationScoped
class ActionList {
    private static final Paging ONE = Paging.of(1, null);
    private static final List<ActionState> STANDING =
            List.of(ActionState.OPEN, ActionState.DONE, ActionState.DROPPED);

    private final EntityManager entities;
    private final Oversight oversight;
    private final Caller caller;
    private final Clock clock;

    ActionList(EntityManager entities, Oversight oversight, Caller caller, Clock clock) {
        this.entities = entities;
        this.oversight = oversight;
        this.caller = caller;
        this.clock = clock;
    }

    /// Soonest due first.
    @Transactional
    Page<ActionView> list(Filter filter, Paging paging) {
        return actions()
                .where("helperId = :helper", filter.helper)
                .where("studentId = :student", filter.student)
                .where("pairingId = :pairing", filter.pairing)
                .where("owner = :owner", filter.owner)
                .where("state in (:states)", filter.states.isEmpty() ? STANDING : filter.states)
                .where("dueOn >= :from", filter.from)
                .where("dueOn <= :to", filter.to)
                .within("org", filter.under.orElse(null))
                .by("dueOn", "id")
                .page(paging, ActionView.class);
    }

    @Transactional
    ActionView one(UUID id) {
        return actions().where("id = :id", id).page(ONE, ActionView.class).items().stream()
                .findFirst()
                .filter(a -> caller.is(Roles.GUARDIAN) || oversight.sees(a.helperId()))
                .orElseThrow(Refusal::absent);
    }

    private Listing<AgreedAction> actions() {
        var today = LocalDate.now(clock);
        return Listing.of(entities, AgreedAction.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing(
                        "overdue",
                        "case when it.state = OPEN and it.dueOn < {d '%s'} then true else false end"
                                .formatted(today));
    }

    /// @param helper whose; of all when empty
    /// @param states all that were not withdrawn when empty
    /// @param from first day on which it is due
    /// @param to last day on which it is due
    record Filter(
            Optional<UUID> helper,
            UUID student,
            UUID pairing,
            ActionOwner owner,
            List<ActionState> states,
            LocalDate from,
            LocalDate to,
            Optional<OrgPath> under) {}
}
