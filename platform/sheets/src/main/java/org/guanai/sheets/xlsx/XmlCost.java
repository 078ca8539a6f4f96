package org.guanai.sheets.xlsx;

import org.guanai.sheets.format.UnreadableSheet;

/// Foresees, from the bytes of a part of a workbook, what its reader would have to hold at once: a
/// text or tag as a whole, and the table of shared texts. Refuses what no spreadsheet program
/// writes, since a file that fills the memory would take the service with it.
final class XmlCost {
    /// A cell holds at most 32,767 characters, each of ten bytes at most when escaped.
    private static final int LONGEST_RUN = 512 * 1024;

    /// Of the table of shared texts: its bytes, and what each text costs besides. A roster of
    /// 50,000 children takes 30 MB.
    private static final int MOST_SHARED = 44 << 20;

    private static final int EACH_SHARED = 32;

    /// An element within an element, and so on; a sheet has about ten.
    private static final int DEEPEST = 256;

    private static final String END_OF_ROWS = "/sheetData";
    private static final int LONGEST_NAME = END_OF_ROWS.length() + 1;

    private final StringBuilder name = new StringBuilder(LONGEST_NAME);
    private boolean inName;
    private boolean inTag;
    private boolean isXml;
    private boolean begun;
    private boolean aside;
    private int run;
    private int depth;
    private int rows;
    private int merges;
    private long endOfRows;
    private long shared;
    private long size;
    private long at;
    private int last;
    private int lastButOne;

    int rows() {
        return rows;
    }

    int merges() {
        return merges;
    }

    /// How many bytes stand before the end of a sheet's rows; 0 when it has none.
    long endOfRows() {
        return endOfRows;
    }

    void accept(byte[] bytes, int length) {
        size += length;
        for (int i = 0; i < length; i++) {
            var c = bytes[i] & 0xFF;
            at++;
            begin(c);
            if (isXml) {
                follow(c);
            }
            lastButOne = last;
            last = c;
        }
        if (shared > 0 && shared * EACH_SHARED + size > MOST_SHARED) {
            throw UnreadableSheet.expandsTooFar();
        }
    }

    /// Pictures and the like begin otherwise, and cost nothing: nobody reads them.
    private void begin(int c) {
        if (!begun && c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF) {
            begun = true;
            isXml = c == '<';
        }
    }

    private void follow(int c) {
        if (++run > LONGEST_RUN) {
            throw UnreadableSheet.damaged();
        }
        if (aside) {
            aside = !(c == '>' && last == lastButOne && (last == '-' || last == ']'));
        } else if (inName) {
            readName(c);
        } else if (c == '<') {
            inName = true;
            name.setLength(0);
        } else if (inTag && c == '>') {
            inTag = false;
            depth -= last == '/' ? 1 : 0;
        }
    }

    /// Comments and the like only interrupt a text: they begin with `<!`, and tags inside do not
    /// count.
    private void readName(int c) {
        if (c == '!' && name.isEmpty()) {
            inName = false;
            aside = true;
        } else if (c == ':') {
            name.setLength(name.indexOf("/") + 1);
        } else if (c <= ' ' || c == '>' || c == '/' && !name.isEmpty()) {
            inName = false;
            inTag = c != '>';
            run = 0;
            begins(name.toString());
        } else if (name.length() < LONGEST_NAME) {
            name.append((char) c);
        }
    }

    private void begins(String element) {
        deepen(element);
        switch (element) {
            case "row" -> rows++;
            case "si" -> shared++;
            case "mergeCell" -> merges++;
            case END_OF_ROWS -> endOfRows = at;
            default -> {}
        }
    }

    private void deepen(String element) {
        if (element.startsWith("/")) {
            depth--;
        } else if (!element.startsWith("?") && ++depth > DEEPEST) {
            throw UnreadableSheet.damaged();
        }
    }
}
