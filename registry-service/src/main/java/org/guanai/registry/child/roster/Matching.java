package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.lookup.ChildLookUp;
import org.guanai.registry.child.lookup.Elsewhere;
import org.guanai.registry.child.lookup.Elsewhere.Standing;
import org.guanai.registry.child.lookup.NumberTries;
import org.guanai.registry.child.lookup.OnRoll;
import org.guanai.registry.child.roster.Line.NameKey;
import org.guanai.registry.child.roster.Matched.Match;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Warning;

/// Finds out which child a row is about: known by document number, else 学籍号, in the whole county,
/// else by name and birth date at its own school. A child that is enrolled elsewhere is refused
/// without saying where, and only when name and birth date are its own; one that only looks like
/// another is taken, and asked about.
@ApplicationScoped
class Matching {
    private static final Warning OVERRIDDEN = new Warning("registry.correction-overridden", "name");
    private static final Warning AGAIN = new Warning("registry.enrolled-again", "name");
    private static final String ELSEWHERE = "registry.child-elsewhere";
    private static final String EXHAUSTED = "registry.too-many-numbers";
    private static final String DOCUMENT = "documentNumber";

    private final ChildLookUp lookUp;
    private final NumberTries tries;

    Matching(ChildLookUp lookUp, NumberTries tries) {
        this.lookUp = lookUp;
        this.tries = tries;
    }

    /// @return the rows that go on; what became of the others is in the outcomes
    List<Matched> match(List<Line> lines, Outcomes outcomes) {
        var plausible = ManyNumbers.refused(lines, outcomes);
        var beyond = beyond(plausible);
        var elsewhere = tries.areExhausted() ? EXHAUSTED : ELSEWHERE;
        var here = new ArrayList<Line>();
        for (var line : plausible) {
            if (standing(beyond, line, Standing.ENROLLED).isEmpty()) {
                here.add(line);
            } else {
                outcomes.clash(line.nr(), elsewhere, DOCUMENT);
            }
        }
        tries.note(plausible.size() - here.size());
        if (here.isEmpty()) {
            return List.of();
        }
        var known = Recognition.of(lookUp.known(here.stream().map(Line::marks).toList()));
        var matched = new ArrayList<Matched>();
        for (var line : here) {
            match(line, known, beyond.getOrDefault(line.nr(), List.of()), matched, outcomes);
        }
        var admitted = elsewhere.equals(EXHAUSTED) ? onlyKnown(matched, outcomes) : matched;
        return onceEach(near(admitted), outcomes);
    }

    private void match(
            Line line,
            Recognition known,
            List<Elsewhere> beyond,
            List<Matched> matched,
            Outcomes outcomes) {
        var left = students(beyond, Standing.LEFT);
        var numbered = known.byNumbers(line);
        if (left.size() + numbered.size() > 1) {
            outcomes.clash(line.nr(), "registry.numbers-disagree", "studentNumber");
            return;
        }
        if (!left.isEmpty()) {
            var arrived = Matched.of(line, left.getFirst(), Match.LEFT_ELSEWHERE).warned(AGAIN);
            matched.add(arrived.disputed(beyond));
            return;
        }
        var child = numbered.isEmpty() ? known.byName(line) : numbered.stream().findFirst();
        if (child.isPresent() && child.get().joined()) {
            outcomes.clash(line.nr(), "registry.number-corrected", DOCUMENT);
            return;
        }
        if (child.isPresent()) {
            known(line, child.get(), beyond, matched, outcomes);
            return;
        }
        var alike = known.alike(line);
        if (alike.size() >= ManyNumbers.MOST) {
            outcomes.clash(line.nr(), ManyNumbers.CODE, DOCUMENT);
            return;
        }
        matched.add(Matched.unknown(line).alike(alike, beyond).disputed(beyond));
    }

    private static void known(
            Line line,
            OnRoll there,
            List<Elsewhere> beyond,
            List<Matched> matched,
            Outcomes outcomes) {
        if (there.isEnrolled() && Arrays.equals(there.entryHash(), line.marked().hash())) {
            outcomes.of(line.nr(), new Outcome.Unchanged(there.id()));
            return;
        }
        var match = there.isEnrolled() ? Match.ENROLLED : Match.LEFT_HERE;
        var one = Matched.of(line, there.id(), match);
        var warned = there.corrected() ? one.warned(OVERRIDDEN) : one;
        var again = there.isEnrolled() ? warned : warned.warned(AGAIN);
        matched.add(again.disputed(beyond));
    }

    /// Whoever has asked too much learns nothing more of children whom their school does not have.
    private static List<Matched> onlyKnown(List<Matched> matched, Outcomes outcomes) {
        matched.stream()
                .filter(one -> one.match() != Match.ENROLLED)
                .forEach(one -> outcomes.clash(one.line().nr(), EXHAUSTED, DOCUMENT));
        return matched.stream().filter(one -> one.match() == Match.ENROLLED).toList();
    }

    /// Asks about children of the school who were born on the same day and nearly have the name of
    /// a new one.
    private List<Matched> near(List<Matched> matched) {
        var fresh = matched.stream().filter(Matched::isNew).map(one -> one.line().marks()).toList();
        if (fresh.isEmpty()) {
            return matched;
        }
        var born =
                lookUp.born(fresh).stream()
                        .collect(Collectors.groupingBy(c -> new Birth(c.org(), c.birthDate())));
        return matched.stream()
                .map(one -> {
                    var line = one.line();
                    var birth = new Birth(line.org(), line.entry().birthDate());
                    return one.isNew() ? one.near(born.getOrDefault(birth, List.of())) : one;
                })
                .toList();
    }

    /// The same child twice in one chunk: the first row counts.
    private static List<Matched> onceEach(List<Matched> matched, Outcomes outcomes) {
        var once = new ArrayList<Matched>();
        var taken = new HashSet<Object>();
        var named = new HashMap<NameKey, List<Line>>();
        for (var one : matched) {
            var line = one.line();
            var marks = new ArrayList<Object>(line.documents());
            marks.addAll(line.numbers());
            marks.add(one.student());
            var alike = named.computeIfAbsent(line.nameKey(), _ -> new ArrayList<>());
            if (marks.stream().anyMatch(taken::contains) || alike.stream().anyMatch(line::mayBe)) {
                outcomes.clash(line.nr(), "registry.child-twice", "name");
                continue;
            }
            taken.addAll(marks);
            alike.add(line);
            once.add(one);
        }
        return once;
    }

    /// By the number of the row.
    private Map<Integer, List<Elsewhere>> beyond(List<Line> lines) {
        return lookUp.elsewhere(lines.stream().map(Line::marks).toList()).stream()
                .collect(Collectors.groupingBy(e -> lines.get(e.nr()).nr()));
    }

    private static List<?> standing(
            Map<Integer, List<Elsewhere>> beyond, Line line, Standing standing) {
        return students(beyond.getOrDefault(line.nr(), List.of()), standing);
    }

    private static List<UUID> students(List<Elsewhere> beyond, Standing standing) {
        return Matched.students(beyond, standing);
    }

    private record Birth(OrgPath org, LocalDate day) {}
}
