package org.guanai.registry.child.roster;

import java.util.List;
import java.util.stream.Collectors;

/// One name and birth date with many numbers is no roster but a search for a number: none of its
/// rows is taken. Two children of one name, born on one day at one school, are rare and possible.
final class ManyNumbers {
    static final int MOST = 2;
    static final String CODE = "registry.many-numbers";

    private ManyNumbers() {}

    /// @return the other rows
    static List<Line> refused(List<Line> lines, Outcomes outcomes) {
        var many =
                lines.stream()
                        .filter(line -> !line.documents().isEmpty() || !line.numbers().isEmpty())
                        .collect(Collectors.groupingBy(Line::nameKey))
                        .values()
                        .stream()
                        .filter(ofName -> distinct(ofName) > MOST)
                        .flatMap(List::stream)
                        .map(Line::nr)
                        .collect(Collectors.toSet());
        many.forEach(nr -> outcomes.clash(nr, CODE, "documentNumber"));
        return lines.stream().filter(line -> !many.contains(line.nr())).toList();
    }

    private static long distinct(List<Line> ofName) {
        return ofName.stream()
                .map(line -> List.of(line.documents(), line.numbers()))
                .distinct()
                .count();
    }
}
