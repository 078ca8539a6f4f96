package org.guanai.demo.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Files as schools send them, for scenarios and benchmarks.
public final class Sheets {
    /// Columns of a roster.
    public static final List<String> ROSTER = RosterFiles.HEADER;

    /// Columns of a staff list.
    public static final List<String> STAFF = StaffFiles.HEADER;

    private Sheets() {}

    public static byte[] xlsx(String sheet, List<String> header, List<List<String>> rows) {
        return RosterFiles.workbook(sheet, header, rows);
    }

    /// A workbook of several sheets, by name.
    public static byte[] book(Map<String, List<List<String>>> sheets) {
        return RosterFiles.workbook(sheets);
    }

    /// Without quoting: for cells that need none.
    public static String csv(List<String> header, List<List<String>> rows) {
        var lines =
                rows.stream().map(row -> String.join(",", row)).collect(Collectors.joining("\r\n"));
        return String.join(",", header) + "\r\n" + lines + "\r\n";
    }

    /// A well-formed resident ID number of nobody.
    public static String document(String division, LocalDate birth, int sequence, boolean male) {
        return ResidentNumbers.number(division, birth, sequence, male);
    }
}
