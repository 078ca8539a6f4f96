package org.guanai.registry.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import org.guanai.registry.exchange.imports.sheet.ContentProbe;
import org.guanai.registry.exchange.imports.sheet.SheetFormat;
import org.guanai.registry.exchange.imports.sheet.SheetLimits;

/// Files that came back.
final class Sheets {
    private Sheets() {}

    static List<List<String>> read(byte[] file) {
        var all = new ArrayList<List<String>>();
        try (var rows = probe(file).open(file, SheetLimits.DEFAULT)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(List.of(row.cells()));
            }
        }
        return all;
    }

    static String format(byte[] file) {
        return probe(file).name();
    }

    private static SheetFormat probe(byte[] file) {
        var probe = new ContentProbe();
        probe.accept(file, 0, file.length);
        return probe.format().orElseThrow();
    }
}
