package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.situation.Occasion;
import org.guanai.safety.situation.Part;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;
import org.guanai.safety.suspect.SuspectCheck;
import org.guanai.safety.suspect.Suspects;

/// Raises the alarm for the students of an incident: one event for each, by which notification
/// tells a guardian at once (3.1.5f).
@ApplicationScoped
public class Alarm {
    @Produces
    public static final RuleOf<ToldWithin> GUARDIAN_TOLD =
            new RuleOf<>("guardian-told", ToldWithin.class);

    private final Students students;
    private final Involvements involvements;
    private final StudentParts views;
    private final SuspectCheck check;
    private final Rules rules;
    private final Journal journal;

    Alarm(
            Students students,
            Involvements involvements,
            StudentParts views,
            SuspectCheck check,
            Rules rules,
            Journal journal) {
        this.students = students;
        this.involvements = involvements;
        this.views = views;
        this.check = check;
        this.rules = rules;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when a student is none that the caller sees, or a suspect neither a
    ///   guardian of these students nor staff whom the caller sees
    public Concerned concerned(Map<UUID, Part> parts, Suspects suspects) {
        var known = students.known(parts.keySet());
        if (known.size() < parts.size()) {
            throw Refusal.absent();
        }
        check.requireKnown(suspects, known.values());
        return concerned(parts, known, suspects);
    }

    /// For an incident without students.
    ///
    /// @param place where it happened
    /// @throws Refusal.Absent when a suspect is no member of staff whom the caller sees
    public Concerned concerned(OrgPath place, Suspects suspects) {
        check.requireKnown(suspects, List.of());
        var rule = rules.today(place.text()).of(GUARDIAN_TOLD);
        return new Concerned(place, Map.of(), Map.of(), suspects, check.untold(suspects), rule);
    }

    /// As `concerned`, with suspects who are known already.
    Concerned concerned(Map<UUID, Part> parts, Map<UUID, KnownStudent> known, Suspects suspects) {
        var org = OrgPath.above(known.values().stream().map(KnownStudent::org).toList());
        var rule = rules.today(org.text()).of(GUARDIAN_TOLD);
        return new Concerned(org, parts, known, suspects, check.untold(suspects), rule);
    }

    /// Until when a guardian is to be told who may be told from now on.
    Instant tellUntil(OrgPath org, Instant at) {
        var minutes = rules.today(org.text()).of(GUARDIAN_TOLD).content().minutes();
        return at.plus(Duration.ofMinutes(minutes));
    }

    /// In the transaction of the report.
    ///
    /// @param at when the parts became known
    /// @return the students' parts; nobody has been told yet
    public List<InvolvedView> raise(Occasion occasion, Concerned concerned, Instant at) {
        var involved =
                concerned.parts().keySet().stream()
                        .map(student -> Involvement.arising(occasion, student, concerned, at))
                        .toList();
        involvements.persist(involved);
        involved.forEach(one ->
                journal.publish(
                        Topics.SAFETY_EVENTS,
                        one.studentId,
                        one.announcement(occasion, concerned.untold())));
        return views.untold(involved, concerned.students());
    }
}
