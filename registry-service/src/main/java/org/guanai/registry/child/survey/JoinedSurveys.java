package org.guanai.registry.child.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.group.GroupDesk;
import org.guanai.registry.child.group.Verdict;
import org.guanai.registry.child.student.StudentFacts;

/// Surveys follow a record that is joined into another, and go back when they are parted; the
/// groups of both are judged again.
@ApplicationScoped
public class JoinedSurveys {
    private final Surveys surveys;
    private final GroupDesk groups;
    private final GroupReview review;

    JoinedSurveys(Surveys surveys, GroupDesk groups, GroupReview review) {
        this.surveys = surveys;
        this.groups = groups;
        this.review = review;
    }

    /// Publishes the record that stays; the absorbed one stands in no group.
    @Transactional
    public void join(StudentFacts absorbed, StudentFacts stays) {
        surveys.list("studentId", absorbed.id()).forEach(survey -> survey.follow(stays));
        surveys.flush();
        var none = new Verdict(absorbed.id(), absorbed.org(), Map.of(), Optional.empty());
        groups.settle(List.of(none), Set.of());
        review.review(List.of(stays.id()));
    }

    /// Publishes both.
    ///
    /// @param school of the record that was absorbed
    /// @param since day of the join
    @Transactional
    public void part(UUID absorbed, UUID stays, OrgPath school, LocalDate since) {
        var both = Map.<String, Object>of("stays", stays, "absorbed", absorbed);
        surveys.list("studentId = :stays and joinedFrom = :absorbed", both)
                .forEach(survey -> survey.goBack(school));
        surveys.flush();
        review.recount(stays, since);
        review.recount(absorbed, since);
    }
}
