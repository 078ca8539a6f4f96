package org.guanai.registry.child.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.registry.child.lookup.ChildLookUp;
import org.guanai.registry.child.lookup.Elsewhere;
import org.guanai.registry.child.lookup.Elsewhere.Standing;
import org.guanai.registry.child.roster.Line.NameKey;
import org.guanai.registry.child.roster.Matched.Match;
import org.guanai.registry.personal.Outcome;
import org.guanai.registry.personal.Outcome.Warning;

/// Finds out which child a row is about: known by document number, else 学籍号, in the whole county,
/// else by name and birth date at its own school. A child that is enrolled elsewhere is refused
/// without saying where; one that only looks like another is taken, with a warning.
@ApplicationScoped
class Matching {
    private static final Warning ALIKE = new Warning("registry.child-alike", "name");
    private static final Warning OVERRIDDEN = new Warning("registry.correction-overridden", "name");

    private final ChildLookUp lookUp;

    Matching(ChildLookUp lookUp) {
        this.lookUp = lookUp;
    }

    /// @return the rows that go on; what became of the others is in the outcomes
    List<Matched> match(List<Line> lines, Outcomes outcomes) {
        var beyond = beyond(lines);
        var here = new ArrayList<Line>();
        for (var line : lines) {
            if (standing(beyond, line, Standing.ENROLLED).isEmpty()) {
                here.add(line);
            } else {
                outcomes.clash(line.nr(), "registry.child-elsewhere", "documentNumber");
            }
        }
        if (here.isEmpty()) {
            return List.of();
        }
        var known = Recognition.of(lookUp.known(here.stream().map(Line::marks).toList()));
        var matched = new ArrayList<Matched>();
        for (var line : here) {
            match(line, known, beyond.getOrDefault(line.nr(), List.of()), matched, outcomes);
        }
        return onceEach(matched, outcomes);
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
            matched.add(new Matched(line, left.getFirst(), Match.LEFT_ELSEWHERE, List.of()));
            return;
        }
        var child = numbered.isEmpty() ? known.byName(line) : numbered.stream().findFirst();
        if (child.isEmpty()) {
            var alike = known.isAlike(line) || !students(beyond, Standing.ALIKE).isEmpty();
            matched.add(Matched.unknown(line, alike ? List.of(ALIKE) : List.of()));
            return;
        }
        var there = child.get();
        if (there.isEnrolled() && Arrays.equals(there.entryHash(), line.marked().hash())) {
            outcomes.of(line.nr(), new Outcome.Unchanged(there.id()));
            return;
        }
        var match = there.isEnrolled() ? Match.ENROLLED : Match.LEFT_HERE;
        var warnings = there.corrected() ? List.of(OVERRIDDEN) : List.<Warning>of();
        matched.add(new Matched(line, there.id(), match, warnings));
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
        return beyond.stream()
                .filter(e -> e.standing() == standing)
                .map(Elsewhere::student)
                .distinct()
                .toList();
    }
}
