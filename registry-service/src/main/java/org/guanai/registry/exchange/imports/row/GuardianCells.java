package org.guanai.registry.exchange.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guanai.registry.child.roster.RosterEntry;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.Phone;
import org.guanai.sheets.Cells;

/// Reads the two guardians (监护人) of a row.
final class GuardianCells {
    private static final String NO = "0";

    /// Some write what became of a parent where their name belongs.
    private static final Set<String> FATES =
            Set.of(
                    "已故", "去世", "已去世", "亡故", "病故", "死亡", "已亡", "失踪", "失联", "离异", "离婚", "改嫁", "服刑",
                    "出走", "孤儿");

    private GuardianCells() {}

    /// In the order of the chain; a name without a relation, or a phone without a name, is an
    /// error. A member of the family that is said to be no guardian is left out.
    static List<RosterEntry.Guardian> read(Cells cells) {
        var guardians = new ArrayList<RosterEntry.Guardian>(2);
        if (isGuardian(cells, RosterColumn.MEMBER1_IS_GUARDIAN)) {
            guardian(
                            cells,
                            RosterColumn.GUARDIAN1_NAME,
                            RosterColumn.GUARDIAN1_RELATION,
                            RosterColumn.GUARDIAN1_PHONE)
                    .ifPresent(guardians::add);
        }
        if (isGuardian(cells, RosterColumn.MEMBER2_IS_GUARDIAN)) {
            guardian(
                            cells,
                            RosterColumn.GUARDIAN2_NAME,
                            RosterColumn.GUARDIAN2_RELATION,
                            RosterColumn.GUARDIAN2_PHONE)
                    .ifPresent(guardians::add);
        }
        return guardians;
    }

    private static String name(Cells cells, RosterColumn nameIn, String written) {
        return PersonName.parse(written)
                .orElseGet(() -> cells.error(nameIn, "registry.import-name-invalid"));
    }

    private static boolean isGuardian(Cells cells, RosterColumn column) {
        var no = NO.equals(cells.code(column));
        if (no) {
            cells.warning(column, "registry.import-member-no-guardian");
        }
        return !no;
    }

    private static Optional<RosterEntry.Guardian> guardian(
            Cells cells, RosterColumn nameIn, RosterColumn relationIn, RosterColumn phoneIn) {
        var written = cells.text(nameIn);
        if (written != null && FATES.contains(written)) {
            cells.warning(nameIn, "registry.import-guardian-is-nobody");
            return Optional.empty();
        }
        var name = written == null ? null : name(cells, nameIn, written);
        var relation = cells.code(relationIn);
        var digits = cells.digits(phoneIn);
        if (name == null && digits == null) {
            // Forms offer a relation where there is nobody.
            if (relation != null) {
                cells.warning(relationIn, "registry.import-relation-of-nobody");
            }
            return Optional.empty();
        }
        if (name == null) {
            cells.error(nameIn, "sheet.value-missing");
        }
        if (relation == null) {
            cells.error(relationIn, "sheet.value-missing");
        }
        var phone =
                digits == null
                        ? null
                        : Phone.parse(digits)
                                .orElseGet(() ->
                                        cells.error(phoneIn, "registry.import-phone-invalid"));
        return cells.broken()
                ? Optional.empty()
                : Optional.of(new RosterEntry.Guardian(name, Relation.valueOf(relation), phone));
    }
}
