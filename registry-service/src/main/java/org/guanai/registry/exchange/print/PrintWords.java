package org.guanai.registry.exchange.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.registry.child.family.FamilySurvey.Parent;
import org.guanai.registry.child.family.FamilySurvey.Which;

/// The words of forms for what is stored as a code.
final class PrintWords {
    private static final String DIGITS = "一二三四五六七八九";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private PrintWords() {}

    /// `三年级`.
    static String grade(int grade) {
        return DIGITS.charAt(grade - 1) + "年级";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String sex(String code) {
        return switch (code == null ? "" : code) {
            case "1" -> "男";
            case "2" -> "女";
            default -> "未说明";
        };
    }

    static String group(SpecialGroup group) {
        return switch (group) {
            case LEFT_BEHIND -> "留守儿童";
            case MIGRANT -> "进城务工人员随迁子女";
            case HARDSHIP -> "家庭经济困难学生";
            case LEARNING_DIFFICULTY -> "学习困难学生";
        };
    }

    static String groups(Collection<SpecialGroup> groups) {
        return groups.stream().map(PrintWords::group).collect(Collectors.joining("、"));
    }

    /// `父亲:2025年1月1日起在杭州`.
    static String away(Parent parent) {
        var where = parent.where() == null ? "外出" : "在" + parent.where();
        return parent(parent.which()) + ":" + day(parent.since()) + "起" + where;
    }

    static String parent(Which which) {
        return which == Which.FATHER ? "父亲" : "母亲";
    }
}
