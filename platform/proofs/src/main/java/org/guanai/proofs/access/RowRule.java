package org.guanai.proofs.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which rows of a table a scope may see, as `rows.txt` says it.
///
/// @param rows how far up and down the tree: org, line, system or free, or a condition of its own
/// @param person condition under the scope of one person; for a free table the reason
record RowRule(String service, String table, String rows, String person) {
    private static final String BELOW = "(t.org = :scope or t.org like :scope || '/%')";
    private static final String ABOVE = "(:scope like t.org || '/%' or t.org in ('*', 'CN'))";
    private static final String NOBODY = "false";

    /// Those of a service, the kit's tables among them.
    static Map<String, RowRule> of(String service) {
        var rules = new LinkedHashMap<String, RowRule>();
        for (var row : TextTable.read("rows.txt").rows()) {
            if (row.getFirst().equals(service) || row.getFirst().equals("kit")) {
                rules.put(row.get(1), of(row));
            }
        }
        return rules;
    }

    /// Whether the table needs no policy.
    boolean isFree() {
        return rows.equals("free");
    }

    /// The rows that may be seen, as a condition that knows nothing of the policies.
    String condition(DataScope scope) {
        if (isFree()) {
            return "true";
        }
        return scope.isNone() ? NOBODY : scope.filled(place() + " and " + ofPerson(scope));
    }

    private String place() {
        return switch (rows) {
            case "org" -> BELOW;
            case "line" -> "(" + BELOW + " or " + ABOVE + ")";
            case "system" -> NOBODY;
            default -> "(" + rows + ")";
        };
    }

    private String ofPerson(DataScope scope) {
        if (!scope.isPersonal()) {
            return "true";
        }
        return switch (person) {
            case "none" -> NOBODY;
            case "all" -> "true";
            default -> "(" + person + ")";
        };
    }

    private static RowRule of(List<String> cells) {
        return new RowRule(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
    }
}
