package org.guanai.mentoring.care.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.oversight.Oversight;

/// Reading feedback.
@ApplicationScoped
class FeedbackList {
    private static final Paging ONE = Paging.of(1, null);
    private static final List<FeedbackState> OPEN = List.of(FeedbackState.OWED, FeedbackState.SENT);
    private static final String HELPER_NAME =
            """
            coalesce((select t.name from StaffMember t where t.id = it.helperId),
                (select h.name from Helper h where h.id = it.helperId))\
            """;

    private final EntityManager entities;
    private final Oversight oversight;

    FeedbackList(EntityManager entities, Oversight oversight) {
        this.entities = entities;
        this.oversight = oversight;
    }

    /// Soonest due first.
    @Transactional
    Page<FeedbackView> list(Filter filter, Paging paging) {
        return feedbacks()
                .where("helperId = :helper", filter.helper)
                .where("studentId = :student", filter.student)
                .within("org", filter.under.orElse(null))
                .where("state in (:states)", filter.states.isEmpty() ? OPEN : filter.states)
                .where("dueOn >= :from", filter.from)
                .where("dueOn <= :to", filter.to)
                .by("dueOn", "id")
                .page(paging, FeedbackView.class);
    }

    @Transactional
    FeedbackView one(UUID id) {
        return feedbacks().where("id = :id", id).page(ONE, FeedbackView.class).items().stream()
                .findFirst()
                .filter(f -> oversight.sees(f.helperId()))
                .orElseThrow(Refusal::absent);
    }

    /// What was written to guardians, newest first, without the text.
    @Transactional
    Page<FeedbackMessageView> messages(UUID student, Paging paging) {
        return Listing.of(entities, Feedback.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("text", "cast(null as string)")
                .where("message is not null")
                .where("studentId = :student", student)
                .newestFirst("id")
                .page(paging, FeedbackMessageView.class);
    }

    private Listing<Feedback> feedbacks() {
        return Listing.of(entities, Feedback.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("helperName", HELPER_NAME);
    }

    /// @param states those that are open when empty
    /// @param from first day on which it is due
    /// @param to last day on which it is due
    record Filter(
            Optional<UUID> helper,
            Optional<UUID> student,
            Optional<OrgPath> under,
            List<FeedbackState> states,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}
}
