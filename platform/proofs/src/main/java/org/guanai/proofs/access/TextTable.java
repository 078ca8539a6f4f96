package org.guanai.proofs.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A table that people read and review: cells divided by commas, or by bars where cells hold commas
/// themselves; lines of `#` are comments, the last of them that names columns is the header.
///
/// @param header names of the columns
record TextTable(List<String> header, List<List<String>> rows) {
    /// One bar: two are an operator of SQL.
    private static final String BAR = "(?<!\\|)\\|(?!\\|)";

    /// A table beside this class.
    static TextTable read(String name) {
        try (var in = TextTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name);
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TextTable of(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var divider = lines.getLast().contains("|") ? BAR : ",";
        var header =
                lines.stream()
                        .filter(line -> line.startsWith("# service"))
                        .map(line -> cells(line.substring(1), divider))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no header"));
        var rows =
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> cells(line, divider))
                        .toList();
        return new TextTable(header, rows);
    }

    private static List<String> cells(String line, String divider) {
        return Arrays.stream(line.split(divider, -1)).map(String::strip).toList();
    }
}
