package org.guanai.registry.exchange.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guanai.registry.child.national.NationalCells;
import org.guanai.registry.child.student.StudentFile;
import org.guanai.registry.child.student.StudentSeal;
import org.guanai.registry.people.guardian.GuardianLink;

/// The row of a child in the national roll: what the registry knows, and besides what came once and
/// was kept.
final class RollRow {
    private static final int MEMBERS = 2;

    private final Map<String, String> cells = new HashMap<>();
    private final NationalCells kept;

    /// @param chain first first
    RollRow(
            NationalChild child,
            StudentFile file,
            List<GuardianLink> chain,
            NationalCells kept,
            StudentSeal seal) {
        this.kept = kept;
        put(file, seal);
        put(child);
        members(chain);
    }

    List<String> cells(List<String> columns) {
        return columns.stream().map(this::cell).toList();
    }

    private String cell(String heading) {
        return switch (heading) {
            case RollOrder.Headings.DISABILITY -> kept.at(NationalColumn.DISABILITY.heading);
            default -> cells.getOrDefault(heading, isOfMember(heading) ? "" : kept.at(heading));
        };
    }

    private void put(StudentFile file, StudentSeal seal) {
        cells.put("学校标识码", file.org().code());
        cells.put("姓名", file.name());
        cells.put("性别", RollWords.sex(file.sex()));
        cells.put("出生日期", RollWords.day(file.birthDate()));
        cells.put("身份证件类型", RollWords.documentKind(file.documentKind()));
        cells.put("身份证件号", text(file.documentNumber(seal)));
        cells.put(RollOrder.Headings.NUMBER, text(file.studentNumber(seal)));
        cells.put("民族", RollWords.ethnic(file.ethnic()));
        cells.put("户口所在地行政区划", text(file.household(seal)));
        cells.put("现住址", text(file.address(seal)));
    }

    private void put(NationalChild child) {
        var grade = RollWords.grade(child.at().grade());
        var own = text(child.className());
        cells.put(RollOrder.Headings.GRADE, grade);
        cells.put("班级号", own);
        cells.put(RollOrder.Headings.CLASS_WITH_GRADE, own.isEmpty() ? "" : grade + own);
        cells.put("就读方式", child.boarder() ? "住宿" : "走读");
        cells.put("是否留守儿童", RollWords.leftBehind(child.leftBehind()));
        cells.put("是否进城务工人员随迁子女", RollWords.yesNo(child.migrant()));
    }

    /// Members of the family who are no guardians keep their places; the chain fills the others.
    private void members(List<GuardianLink> chain) {
        var left = new ArrayList<>(chain);
        for (int i = 1; i <= MEMBERS; i++) {
            var called = "成员" + i;
            if (isNoGuardian(called, chain)) {
                keep(called, called);
            } else if (!left.isEmpty()) {
                guardian(called, left.removeFirst());
            }
        }
    }

    /// Somebody whom a file called no guardian may stand in the chain all the same.
    private boolean isNoGuardian(String called, List<GuardianLink> chain) {
        var name = kept.at(called + "姓名");
        return !kept.at(called + "是否监护人").isEmpty()
                && chain.stream().noneMatch(link -> link.name().equals(name));
    }

    private void guardian(String called, GuardianLink link) {
        var before = keptOf(link.name());
        before.ifPresent(place -> keep(called, place));
        var remark = before.map(place -> kept.at(place + "关系说明")).orElse("");
        cells.put(called + "姓名", link.name());
        cells.put(called + "关系", RollWords.relation(link.relation()));
        cells.put(called + "关系说明", RollWords.remark(link.relation(), remark));
        cells.put(called + "联系电话", text(link.phone()));
        cells.put(called + "是否监护人", RollWords.yesNo(link.isGuardian()));
    }

    /// The place at which something is kept of somebody.
    private Optional<String> keptOf(String name) {
        return List.of("成员1", "成员2").stream()
                .filter(place -> kept.at(place + "姓名").equals(name))
                .findFirst();
    }

    private void keep(String called, String place) {
        kept.byHeading()
                .forEach((heading, text) -> {
                    if (heading.startsWith(place)) {
                        cells.put(called + heading.substring(place.length()), text);
                    }
                });
    }

    private static boolean isOfMember(String heading) {
        return heading.startsWith("成员");
    }

    private static String text(String maybe) {
        return Objects.requireNonNullElse(maybe, "");
    }
}
