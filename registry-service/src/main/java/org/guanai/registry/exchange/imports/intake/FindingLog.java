package org.guanai.registry.exchange.imports.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.sheets.Finding;

/// What was found in the rows of imports.
@ApplicationScoped
public class FindingLog {
    private final ImportFindings findings;
    private final Sql sql;

    FindingLog(ImportFindings findings, Sql sql) {
        this.findings = findings;
        this.sql = sql;
    }

    /// A set: what was found in the rows of a chunk, in one statement.
    void note(FileOrder order, List<PlacedFinding> found) {
        var table =
                Table.<PlacedFinding>of("import_finding")
                        .key("import_id", _ -> order.id())
                        .key("sheet_number", p -> p.finding().place().sheet())
                        .key("row_number", p -> p.finding().place().row())
                        .key("position", PlacedFinding::position)
                        .with("org", _ -> order.org())
                        .with("sheet_name", p -> p.finding().place().sheetName())
                        .with("column_name", p -> p.finding().column())
                        .with("code", p -> p.finding().code())
                        .with("warning", p -> p.finding().warning());
        sql.insert(table, found).run();
    }

    /// In the order of the file.
    @Transactional
    public List<Finding> errors(UUID importId) {
        return findings.errors(importId).stream().map(f -> f.placed().finding()).toList();
    }

    /// In the order of the file.
    @Transactional
    public List<PlacedFinding> after(UUID importId, int sheet, int row, int position, int limit) {
        return findings.after(importId, sheet, row, position, limit).stream()
                .map(ImportFinding::placed)
                .toList();
    }

    @Transactional
    public void forget(Collection<UUID> imports) {
        findings.forget(imports);
    }
}
