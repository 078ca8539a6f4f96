package org.guanai.registry.child.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.child.student.StudentRoll;
import org.guanai.registry.child.survey.SurveyDesk;

/// Shows the children of a household, and keeps one visit for all of them.
@ApplicationScoped
class HouseholdDesk {
    private final Households households;
    private final StudentRoll students;
    private final SurveyDesk surveys;
    private final Journal journal;

    HouseholdDesk(
            Households households, StudentRoll students, SurveyDesk surveys, Journal journal) {
        this.households = households;
        this.students = students;
        this.surveys = surveys;
        this.journal = journal;
    }

    /// On record: the others may be of another class.
    @Transactional
    Household of(UUID student) {
        students.facts(student).orElseThrow(Refusal::absent);
        journal.opened("household", student, null);
        return new Household(households.of(student));
    }

    /// @throws Refusal.Unprocessable when one of the others is not of the household, or not seen
    @Transactional
    HouseholdReceipt survey(UUID student, HouseholdVisit visit) {
        students.facts(student).orElseThrow(Refusal::absent);
        var known =
                households.of(student).stream()
                        .map(HouseholdChild::studentId)
                        .collect(Collectors.toSet());
        if (!known.containsAll(visit.siblings())) {
            throw Refusal.unprocessable("registry.not-in-household", "siblings");
        }
        var children = new LinkedHashSet<>(List.of(student));
        children.addAll(visit.siblings());
        var id = Ids.next();
        // In the order of ids, so that two visits never wait for each other in a ring.
        var kept =
                children.stream().sorted().map(c -> surveys.record(c, visit.survey(), id)).toList();
        return new HouseholdReceipt(id, kept);
    }
}
