package org.guanai.safety.telling;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.safety.student.KnownStudent;
import org.guanai.safety.student.Students;

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
    private final Rules rules;
    private final Journal journal;

    Alarm(
            Students students,
            Involvements involvements,
            StudentParts views,
            Rules rules,
            Journal journal) {
        this.students = students;
        this.involvements = involvements;
        this.views = views;
        this.rules = rules;
        this.journal = journal;
    }

    /// @throws Refusal.Absent when a student, or a suspect among their guardians, is none that the
    ///   caller sees
    public Concerned concerned(Map<UUID, Part> parts, Set<UUID> suspects) {
        var known = students.known(parts.keySet());
        if (known.size() < parts.size() || !guardians(known).containsAll(suspects)) {
            throw Refusal.absent();
        }
        var org = OrgPath.above(known.values().stream().map(KnownStudent::org).toList());
        var rule = rules.today(org.text()).of(GUARDIAN_TOLD);
        return new Concerned(org, parts, known, suspects, rule);
    }

    /// In the transaction of the report.
    ///
    /// @return the students' parts; nobody has been told yet
    public List<InvolvedView> raise(Occasion occasion, Concerned concerned) {
        var involved =
                concerned.parts().keySet().stream()
                        .map(student -> Involvement.arising(occasion, student, concerned))
                        .toList();
        involvements.persist(involved);
        involved.forEach(one ->
                journal.publish(
                        Topics.SAFETY_EVENTS,
                        one.studentId,
                        one.announcement(occasion, concerned.suspects())));
        return views.untold(involved, concerned.students());
    }

    private static Set<UUID> guardians(Map<UUID, KnownStudent> students) {
        return students.values().stream().flatMap(s -> s.guardians().stream()).collect(toSet());
    }
}
