package org.guanai.aid.student;

import java.util.Set;

/// The given name of a child (名), without the family's: what a sponsor may know by consent
/// (3.1.3e).
public final class GivenName {
    private static final int LETTERS_OF_A_LONG_NAME = 4;
    private static final Set<Integer> DOTS = Set.of((int) '·', (int) '•', (int) '・');

    private GivenName() {}

    /// The last letter; of a name of four letters the last two; of a name of many parts the first.
    public static String of(String name) {
        var letters = name.strip().codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (DOTS.contains(letters[i])) {
                return new String(letters, 0, i);
            }
        }
        int shown = letters.length >= LETTERS_OF_A_LONG_NAME ? 2 : 1;
        return new String(letters, letters.length - shown, shown);
    }
}
