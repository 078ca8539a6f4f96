package org.guanai.registry.place.schoolclass;

import java.util.Comparator;

/// The name of a class (班级): school, grade and name.
///
/// @param org path of the school
/// @param name within the grade, `1班`
public record ClassName(String org, int grade, String name) implements Comparable<ClassName> {
    private static final Comparator<ClassName> ORDER =
            Comparator.comparing(ClassName::org)
                    .thenComparingInt(ClassName::grade)
                    .thenComparing(ClassName::name);

    @Override
    public int compareTo(ClassName other) {
        return ORDER.compare(this, other);
    }
}
