package org.guanai.registry.child.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.likeness.Doubt;
import org.guanai.registry.child.likeness.LikenessReason;
import org.guanai.registry.child.lookup.Elsewhere;
import org.guanai.registry.child.lookup.Elsewhere.Standing;
import org.guanai.registry.child.lookup.OnRoll;
import org.guanai.registry.personal.Outcome.Warning;

/// A row whose child is known, or known to be new.
///
/// @param student its id, also of a new one
/// @param warnings what the school should look at, though the row is taken
/// @param doubts whether it is another child after all
record Matched(Line line, UUID student, Match match, List<Warning> warnings, List<Doubt> doubts) {
    private static final Warning ALIKE = new Warning("registry.child-alike", "name");

    /// Where the child stands before the row is taken.
    enum Match {
        /// Unknown to the county.
        NEW,
        /// Enrolled at this school.
        ENROLLED,
        /// Was at this school last and is enrolled nowhere.
        LEFT_HERE,
        /// Was at another school of the county last and is enrolled nowhere.
        LEFT_ELSEWHERE
    }

    static Matched of(Line line, UUID student, Match match) {
        return new Matched(line, student, match, List.of(), List.of());
    }

    static Matched unknown(Line line) {
        return of(line, Ids.next(), Match.NEW);
    }

    Matched warned(Warning warning) {
        return new Matched(line, student, match, and(warnings, List.of(warning)), doubts);
    }

    /// @param here children of the school of its name and birth date, with other numbers
    Matched alike(List<OnRoll> here, List<Elsewhere> beyond) {
        var elsewhere = students(beyond, Standing.ALIKE);
        return doubted(line.org(), here, OnRoll::id, LikenessReason.SAME_NAME)
                .doubted(county(), elsewhere, Function.identity(), LikenessReason.SAME_PHONE)
                .warnedOfDoubts();
    }

    /// @param born children of the school who were born on its birth date
    Matched near(List<OnRoll> born) {
        var near = born.stream().filter(child -> NearName.of(line, child)).toList();
        var doubted = doubted(line.org(), near, OnRoll::id, LikenessReason.NEAR_NAME);
        return near.isEmpty() || !warnings.isEmpty() ? doubted : doubted.warnedOfDoubts();
    }

    /// The school is told nothing: the county decides.
    Matched disputed(List<Elsewhere> beyond) {
        var others = students(beyond, Standing.DISPUTED);
        return doubted(county(), others, Function.identity(), LikenessReason.SAME_NUMBER);
    }

    /// Whether somebody else has one of its numbers.
    boolean isDisputed() {
        return doubts.stream().anyMatch(d -> d.why() == LikenessReason.SAME_NUMBER);
    }

    /// Whether an enrolment begins.
    boolean isAdmitted() {
        return match != Match.ENROLLED;
    }

    boolean isNew() {
        return match == Match.NEW;
    }

    static List<UUID> students(List<Elsewhere> beyond, Standing standing) {
        return beyond.stream()
                .filter(e -> e.standing() == standing)
                .map(Elsewhere::student)
                .distinct()
                .toList();
    }

    private Matched warnedOfDoubts() {
        return doubts.isEmpty() ? this : warned(ALIKE);
    }

    private <T> Matched doubted(
            OrgPath org, List<T> others, Function<T, UUID> id, LikenessReason why) {
        var more = others.stream().map(o -> new Doubt(org, student, id.apply(o), why)).toList();
        return new Matched(line, student, match, warnings, and(doubts, more));
    }

    private OrgPath county() {
        return line.org().county();
    }

    private static <T> List<T> and(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
