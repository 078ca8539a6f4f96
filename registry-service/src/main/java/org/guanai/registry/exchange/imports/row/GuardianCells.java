package org.guanai.registry.exchange.imports.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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

    /// Relations of which there are closer ones.
    private static final Set<String> WIDE =
            Set.of(
                    Relation.GRANDPARENT.name(),
                    Relation.OTHER_RELATIVE.name(),
                    Relation.OTHER.name());

    private static final List<Member> MEMBERS =
            List.of(
                    new Member(
                            "成员1",
                            RosterColumn.GUARDIAN1_NAME,
                            RosterColumn.GUARDIAN1_RELATION,
                            RosterColumn.GUARDIAN1_PHONE,
                            RosterColumn.MEMBER1_IS_GUARDIAN),
                    new Member(
                            "成员2",
                            RosterColumn.GUARDIAN2_NAME,
                            RosterColumn.GUARDIAN2_RELATION,
                            RosterColumn.GUARDIAN2_PHONE,
                            RosterColumn.MEMBER2_IS_GUARDIAN));

    private GuardianCells() {}

    /// In the order of the chain; a name without a relation, or a phone without a name, is an
    /// error. A member of the family that is said to be no guardian is left out, and kept.
    ///
    /// @param kept what the national roll says besides, by heading
    static List<RosterEntry.Guardian> read(Cells cells, SortedMap<String, String> kept) {
        var guardians = new ArrayList<RosterEntry.Guardian>(2);
        for (var member : MEMBERS) {
            if (isGuardian(cells, member.isGuardian)) {
                guardian(cells, member, kept.get(member.called + "关系说明")).ifPresent(guardians::add);
                if (kept.keySet().stream().anyMatch(heading -> heading.startsWith(member.called))) {
                    keep(kept, member.called + "姓名", cells.kept(member.name));
                }
            } else {
                keep(kept, member.called + "姓名", cells.kept(member.name));
                keep(kept, member.called + "关系", cells.kept(member.relation));
                keep(kept, member.called + "联系电话", cells.kept(member.phone));
                keep(kept, member.called + "是否监护人", "否");
            }
        }
        return guardians;
    }

    private static void keep(SortedMap<String, String> kept, String heading, String text) {
        if (text != null) {
            kept.put(heading, text);
        }
    }

    private static String name(Cells cells, RosterColumn nameIn, String written) {
        return PersonName.parse(written)
                .orElseGet(() -> cells.error(nameIn, "registry.import-name-invalid"));
    }

    /// The national roll tells grandparents apart, and uncles from others, in a remark only.
    private static String relation(String code, String remark) {
        return remark == null || !WIDE.contains(code)
                ? code
                : Codes.RELATION.of(remark).orElse(code);
    }

    private static boolean isGuardian(Cells cells, RosterColumn column) {
        var no = NO.equals(cells.code(column));
        if (no) {
            cells.warning(column, "registry.import-member-no-guardian");
        }
        return !no;
    }

    /// @param remark that says more closely what the guardian is to the child; null for none
    private static Optional<RosterEntry.Guardian> guardian(
            Cells cells, Member member, String remark) {
        var nameIn = member.name;
        var relationIn = member.relation;
        var phoneIn = member.phone;
        var written = cells.text(nameIn);
        if (written != null && FATES.contains(written)) {
            cells.warning(nameIn, "registry.import-guardian-is-nobody");
            return Optional.empty();
        }
        var name = written == null ? null : name(cells, nameIn, written);
        var relation = relation(cells.code(relationIn), remark);
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

    /// Where a row says something of a member of the family.
    ///
    /// @param called before each of its headings in the national roll
    private record Member(
            String called,
            RosterColumn name,
            RosterColumn relation,
            RosterColumn phone,
            RosterColumn isGuardian) {}
}
