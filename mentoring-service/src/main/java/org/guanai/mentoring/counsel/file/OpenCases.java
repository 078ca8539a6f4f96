package org.guanai.mentoring.counsel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.counsel.level.CounselLevel;
import org.guanai.mentoring.counsel.level.LevelRules;

/// What sessions, readings and referrals ask of cases.
@ApplicationScoped
public class OpenCases {
    private final CounselCases cases;
    private final LevelRules rules;
    private final Journal journal;
    private final Clock clock;

    OpenCases(CounselCases cases, LevelRules rules, Journal journal, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /// Locked.
    ///
    /// @throws Refusal.Absent when there is none at the caller's school
    /// @throws Refusal.Conflict when it is closed
    public Subject open(UUID id) {
        var standing = cases.locked(id).orElseThrow(Refusal::absent);
        standing.requireOpen();
        return subject(standing);
    }

    /// Also a closed one.
    ///
    /// @throws Refusal.Absent when there is none at the caller's school
    public Subject any(UUID id) {
        return cases.findByIdOptional(id).map(OpenCases::subject).orElseThrow(Refusal::absent);
    }

    /// Whoever lists what belongs to a case sees nothing where there is none of theirs.
    ///
    /// @throws Refusal.Absent when there is none at the caller's school
    public void require(UUID id) {
        any(id);
    }

    /// A session was held: the case was looked at.
    ///
    /// @param crisis whether the child is in danger
    public void reviewed(UUID id, boolean crisis) {
        var standing = cases.locked(id).orElseThrow(Refusal::absent);
        var level = crisis ? CounselLevel.HIGH : standing.level;
        var review = rules.of(standing.org).reviewOn(level, LocalDate.now(clock));
        if (crisis) {
            standing.rate(level, standing.levelLabel, review, rules.label(standing.org))
                    .ifPresent(
                            e -> journal.publish(Topics.MENTORING_EVENTS, standing.studentId, e));
        } else {
            standing.review(review);
        }
    }

    private static Subject subject(CounselCase c) {
        return new Subject(c.id, c.org, c.studentId, c.counsellorId);
    }

    /// A case as other features know it.
    public record Subject(UUID id, OrgPath org, UUID studentId, UUID counsellorId) {}
}
