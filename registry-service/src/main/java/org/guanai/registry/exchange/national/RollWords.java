package org.guanai.registry.exchange.national;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.sheets.cell.CodeTable;

/// How the national roll says what the registry knows by codes: its cells hold names.
final class RollWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final List<String> GRADES = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九");
    private static final CodeTable SEX = table("sex");
    private static final CodeTable DOCUMENT_KIND = table("document-kind");
    private static final CodeTable ETHNIC = table("ethnic");
    private static final CodeTable RELATION = table("relation");

    private RollWords() {}

    static String sex(String code) {
        return SEX.word(code).orElseThrow();
    }

    static String documentKind(String code) {
        return code == null ? "" : DOCUMENT_KIND.word(code).orElse(code);
    }

    static String ethnic(String code) {
        return code == null ? "" : ETHNIC.word(code).orElse(code);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String grade(int grade) {
        return GRADES.get(grade - 1) + "年级";
    }

    static String yesNo(Boolean maybe) {
        return maybe == null ? "" : maybe ? "是" : "否";
    }

    static String leftBehind(Integer claim) {
        return switch (claim) {
            case null -> "";
            case 0 -> "非留守儿童";
            case 1 -> "单亲留守儿童";
            default -> "双亲留守儿童";
        };
    }

    /// One of the five words of the roll.
    static String relation(Relation relation) {
        return switch (relation) {
            case FATHER -> "父亲";
            case MOTHER -> "母亲";
            case GRANDFATHER,
                    GRANDMOTHER,
                    MATERNAL_GRANDFATHER,
                    MATERNAL_GRANDMOTHER,
                    GRANDPARENT ->
                    "祖父母或外祖父母";
            case SIBLING -> "兄弟姐妹";
            case STEP_PARENT, ADOPTIVE_PARENT, UNCLE_OR_AUNT, OTHER_RELATIVE, OTHER -> "其他";
        };
    }

    /// What the five words leave open (关系说明).
    ///
    /// @param kept the remark as it came once, which may be closer still
    static String remark(Relation relation, String kept) {
        var said = RELATION.of(kept).filter(relation.name()::equals).isPresent();
        return said ? kept : remark(relation);
    }

    private static String remark(Relation relation) {
        return switch (relation) {
            case FATHER, MOTHER, GRANDPARENT, SIBLING, OTHER -> "";
            case GRANDFATHER, GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER ->
                    relation.word();
            case STEP_PARENT -> "继父母";
            case ADOPTIVE_PARENT -> "养父母";
            case UNCLE_OR_AUNT -> "叔伯姑舅姨";
            case OTHER_RELATIVE -> "其他亲属";
        };
    }

    private static CodeTable table(String name) {
        return CodeTable.of(RollWords.class, "/codes/" + name + ".csv");
    }
}
