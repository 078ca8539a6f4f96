package org.guanai.sheets.csv;

import java.io.IOException;
import java.io.Reader;

/// How a text separates its cells: seen from its beginning.
///
/// @param declared whether the first line says so itself (`sep=;`, as Excel writes it)
record CsvDialect(char delimiter, boolean declared) {
    private static final int LOOKED_AT = 16 * 1024;
    private static final String CANDIDATES = ",;\t|";

    static CsvDialect of(Reader text) throws IOException {
        var start = new char[LOOKED_AT];
        var length = 0;
        for (int n;
                length < LOOKED_AT && (n = text.read(start, length, LOOKED_AT - length)) > 0; ) {
            length += n;
        }
        return of(new String(start, 0, length));
    }

    static CsvDialect of(String start) {
        if (start.length() > 4
                && start.regionMatches(true, 0, "sep=", 0, 4)
                && CANDIDATES.indexOf(start.charAt(4)) >= 0) {
            return new CsvDialect(start.charAt(4), true);
        }
        return new CsvDialect(mostFrequent(start), false);
    }

    /// The candidate that separates most cells of one line, outside quotes: titles above the
    /// headings may hold others.
    private static char mostFrequent(String start) {
        var most = new int[CANDIDATES.length()];
        var counts = new int[CANDIDATES.length()];
        var quoted = false;
        for (int i = 0; i < start.length(); i++) {
            var c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                keep(counts, most);
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        keep(counts, most);
        return CANDIDATES.charAt(best(most));
    }

    private static void keep(int[] counts, int[] most) {
        for (int i = 0; i < counts.length; i++) {
            most[i] = Math.max(most[i], counts[i]);
            counts[i] = 0;
        }
    }

    private static int best(int[] counts) {
        var best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
