package org.guanai.registry.exchange.imports.row;

import java.util.HashSet;
import java.util.Set;
import org.guanai.registry.child.roster.RosterEntry;

/// The children of a file so far, known by document number, else 学籍号, else school, name and birth
/// date.
final class SeenChildren {
    private final Set<String> seen = new HashSet<>();

    /// @return false when the child was there before
    boolean add(RosterEntry e) {
        var person = "P" + e.schoolCode() + e.birthDate() + e.name();
        var document = e.documentNumber() == null ? null : "D" + e.documentNumber();
        var number = e.studentNumber() == null ? null : "S" + e.studentNumber();
        var nameless = document == null && number == null;
        if (document != null && seen.contains(document)
                || number != null && seen.contains(number)
                || nameless && seen.contains(person)
                || !nameless && seen.contains("N" + person)) {
            return false;
        }
        if (document != null) {
            seen.add(document);
        }
        if (number != null) {
            seen.add(number);
        }
        if (nameless) {
            seen.add("N" + person);
        }
        seen.add(person);
        return true;
    }
}
