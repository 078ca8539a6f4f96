package org.guanai.registry.child.roster;

import org.guanai.registry.child.lookup.OnRoll;
import org.guanai.registry.personal.Pinyin;

/// Whether the name of a row is nearly that of a child who was born on the same day: written with
/// one letter more, less or other, or sounding the same. Twins have near names too, but then
/// numbers of their own.
final class NearName {
    private NearName() {}

    static boolean of(Line line, OnRoll child) {
        var name = line.entry().name();
        if (name.equals(child.name())) {
            return false;
        }
        var mayBe = line.mayBe(child.documentIndex(), child.studentNumberIndex());
        return Pinyin.of(name).equals(Pinyin.of(child.name()))
                || mayBe && isOneLetterOff(letters(name), letters(child.name()));
    }

    private static int[] letters(String name) {
        return name.codePoints().toArray();
    }

    private static boolean isOneLetterOff(int[] one, int[] other) {
        if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 2) {
            return false;
        }
        var head = 0;
        while (head < Math.min(one.length, other.length) && one[head] == other[head]) {
            head++;
        }
        var left = one.length - 1;
        var right = other.length - 1;
        while (left >= head && right >= head && one[left] == other[right]) {
            left--;
            right--;
        }
        return left <= head && right <= head;
    }
}
