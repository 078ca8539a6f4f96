package org.guanai.sheets.xlsx;

import org.guanai.sheets.format.UnreadableSheet;

/// Watches the cells that name a shared text by its number. The reader makes room for all texts
/// before the one that is named, also where there are none: a file of two kilobytes with the number
/// 99,999,999 would fill the memory.
final class SharedIndexes {
    /// More than the table of shared texts may hold.
    private static final int MOST = 1 << 20;

    private boolean inCell;
    private boolean shared;
    private boolean inValue;
    private boolean afterSpace;
    private int step;
    private long index;

    /// An element begins or ends, with a slash before its name.
    void element(String name) {
        inCell = name.equals("c");
        shared = shared && !inCell;
        inValue = shared && name.equals("v");
        afterSpace = true;
        step = 0;
        index = 0;
    }

    /// A character of the element's tag, behind its name: looks for `t="s"`.
    void inTag(int c) {
        if (!inCell) {
            return;
        }
        refuseDisguise(c);
        var space = c <= ' ';
        var quote = c == '"' || c == '\'';
        step =
                switch (step) {
                    case 0 -> c == 't' && afterSpace ? 1 : 0;
                    case 1 -> c == '=' ? 2 : space ? 1 : 0;
                    case 2 -> quote ? 3 : space ? 2 : 0;
                    case 3 -> c == 's' ? 4 : 0;
                    default -> 0;
                };
        shared |= step == 4;
        afterSpace = space;
    }

    /// A character between tags.
    void inText(int c) {
        if (!inValue) {
            return;
        }
        refuseDisguise(c);
        if (c >= '0' && c <= '9') {
            index = index * 10 + c - '0';
        }
        if (index > MOST) {
            throw UnreadableSheet.damaged();
        }
    }

    /// A comment or the like begins, which could stand between two digits.
    void aside() {
        if (inValue) {
            throw UnreadableSheet.damaged();
        }
    }

    private static void refuseDisguise(int c) {
        if (c == '&') {
            throw UnreadableSheet.damaged();
        }
    }
}
