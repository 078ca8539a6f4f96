package org.guanai.proofs.file;

import java.util.stream.Collectors;
import org.guanai.demo.file.Sheets;

/// The headings of a roster as the first row of a sheet.
final class RosterHeadings {
    private RosterHeadings() {}

    static String row() {
        return Sheets.ROSTER.stream()
                .map(title -> "<c t=\"inlineStr\"><is><t>" + title + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"1\">", "</row>"));
    }
}
