package org.guanai.registry.place.schoolclass;

import java.util.Comparator;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.place.organisation.StageYear;

/// The name of a class (班级): school, year and name.
///
/// @param org path of the school
/// @param at where its pupils stand now
/// @param name within the year, `1班`
public record ClassName(OrgPath org, StageYear at, String name) implements Comparable<ClassName> {
    private static final Comparator<ClassName> ORDER =
            Comparator.comparing(ClassName::org)
                    .thenComparingInt(c -> c.at().grade())
                    .thenComparing(ClassName::name);

    @Override
    public int compareTo(ClassName other) {
        return ORDER.compare(this, other);
    }
}
