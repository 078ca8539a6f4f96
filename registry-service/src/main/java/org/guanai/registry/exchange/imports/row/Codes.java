package org.guanai.registry.exchange.imports.row;

import org.guanai.sheets.cell.CodeTable;

/// The code sets (代码表) of rosters and staff lists; their sources stand in `codes/*.csv`.
final class Codes {
    static final CodeTable SEX = table("sex");
    static final CodeTable DOCUMENT_KIND = table("document-kind");
    static final CodeTable ETHNIC = table("ethnic");
    static final CodeTable ATTENDANCE = table("attendance");
    static final CodeTable LEFT_BEHIND = table("left-behind");
    static final CodeTable YES_NO = table("yes-no");
    static final CodeTable RELATION = table("relation");
    static final CodeTable POST = table("post");

    /// Ranks and tasks beside which no role of the platform stands.
    static final CodeTable RANK = table("rank");

    private Codes() {}

    private static CodeTable table(String name) {
        return CodeTable.of(Codes.class, "/codes/" + name + ".csv");
    }
}
