package org.guanai.registry.child.national;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The cells of a child in the national roll (全国学籍) that no field of the registry holds.
///
/// @param byHeading the headings of the first order; none is blank
public record NationalCells(SortedMap<String, String> byHeading) {
    public static final NationalCells NONE = new NationalCells(new TreeMap<>());

    /// `成员1`, `成员2`: what is said of a member of the family belongs together.
    private static final Pattern MEMBER = Pattern.compile("成员\\d");

    public NationalCells {
        byHeading = Collections.unmodifiableSortedMap(new TreeMap<>(byHeading));
    }

    public boolean isEmpty() {
        return byHeading.isEmpty();
    }

    /// Empty when nothing stands there.
    public String at(String heading) {
        return byHeading.getOrDefault(heading, "");
    }

    /// With what a later file says: a heading that it leaves out stays, a member of the family that
    /// it names takes the place of the one before.
    NationalCells then(NationalCells later) {
        var cells = new TreeMap<String, String>(byHeading);
        cells.keySet().removeIf(heading -> later.namesMemberOf(heading));
        cells.putAll(later.byHeading);
        return new NationalCells(cells);
    }

    private boolean namesMemberOf(String heading) {
        var member = MEMBER.matcher(heading);
        return member.lookingAt() && !at(member.group() + "姓名").isEmpty();
    }

    static NationalCells of(Map<String, String> cells) {
        return new NationalCells(new TreeMap<>(cells));
    }
}
