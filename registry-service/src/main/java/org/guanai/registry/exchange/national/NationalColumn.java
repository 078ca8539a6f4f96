package org.guanai.registry.exchange.national;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.cell.CodeTable;

/// The columns of the national roll that no field of the registry holds. A value that is not in the
/// column's code set is kept as it stands.
enum NationalColumn {
    LINK("学籍接续标识"),
    BIRTH_PLACE("出生地行政区划代码", "出生地", "出生地行政区划"),
    NATIONALITY("国籍/地区", "国籍", "国籍地区"),
    OVERSEAS("港澳台侨外", Codes.OVERSEAS, "港澳台侨", "是否港澳台侨外"),
    HOUSEHOLD_KIND("户口性质", Codes.HOUSEHOLD_KIND, "户籍性质"),
    ONLY_CHILD("是否独生子女", Codes.YES_NO, "独生子女"),
    ORPHAN("是否孤儿", Codes.YES_NO, "孤儿"),
    NATIVE_PLACE("籍贯"),
    HEALTH("健康状况", Codes.HEALTH),
    POLITICS("政治面貌", Codes.POLITICS),
    ENTRY_MONTH("入学年月"),
    ENTRY_MODE("入学方式", Codes.ENTRY_MODE),
    MAIL_ADDRESS("通信地址", "通讯地址"),
    FAMILY_ADDRESS("家庭地址"),
    PHONE("联系电话"),
    POSTCODE("邮政编码", "邮编"),
    KINDERGARTEN("是否受过学前教育", Codes.YES_NO, "学前教育"),
    DISABILITY("残疾人类型", Codes.DISABILITY, "残疾类型"),
    BOUGHT_PLACE("是否由政府购买学位", Codes.YES_NO, "由政府购买学位", "政府购买学位"),
    NEEDS_AID("是否需要申请资助", Codes.YES_NO, "需要申请资助"),
    SUBSIDY("是否享受一补", Codes.YES_NO, "享受一补"),
    MARTYR("是否烈士或优抚子女", Codes.YES_NO, "烈士或优抚子女"),
    DISTANCE("上下学距离"),
    COMMUTE("上下学交通方式", Codes.COMMUTE, "上下学方式"),
    SCHOOL_BUS("是否(需要)乘坐校车", Codes.YES_NO, "是否需要乘坐校车", "需要乘坐校车"),
    FORMER_NAME("曾用名"),
    DOCUMENT_VALID("身份证件有效期"),
    TALENT("特长"),
    OTHER_NUMBER("学籍辅号"),
    NUMBER_IN_CLASS("班内学号"),
    SOURCE("学生来源", Codes.STUDENT_SOURCE),
    EMAIL("电子信箱"),
    HOME_PAGE("主页地址"),
    INCLUSION("随班就读", Codes.INCLUSION),
    BLOOD("血型"),
    RELATION_1("成员1关系说明", null, MemberHeadings.first("关系说明")),
    ADDRESS_1("成员1现住址", null, MemberHeadings.first("现住址")),
    HOUSEHOLD_1("成员1户口所在地行政区划", null, MemberHeadings.first("户口所在地行政区划", "户口所在地")),
    DOCUMENT_KIND_1("成员1身份证件类型", Codes.DOCUMENT_KIND, MemberHeadings.first("身份证件类型")),
    DOCUMENT_1("成员1身份证件号", null, MemberHeadings.first("身份证件号", "身份证号")),
    ETHNIC_1("成员1民族", Codes.ETHNIC, MemberHeadings.first("民族")),
    EMPLOYER_1("成员1工作单位", null, MemberHeadings.first("工作单位")),
    POSITION_1("成员1职务", null, MemberHeadings.first("职务")),
    RELATION_2("成员2关系说明", null, MemberHeadings.second("关系说明")),
    ADDRESS_2("成员2现住址", null, MemberHeadings.second("现住址")),
    HOUSEHOLD_2("成员2户口所在地行政区划", null, MemberHeadings.second("户口所在地行政区划", "户口所在地")),
    DOCUMENT_KIND_2("成员2身份证件类型", Codes.DOCUMENT_KIND, MemberHeadings.second("身份证件类型")),
    DOCUMENT_2("成员2身份证件号", null, MemberHeadings.second("身份证件号", "身份证号")),
    ETHNIC_2("成员2民族", Codes.ETHNIC, MemberHeadings.second("民族")),
    EMPLOYER_2("成员2工作单位", null, MemberHeadings.second("工作单位")),
    POSITION_2("成员2职务", null, MemberHeadings.second("职务"));

    final String heading;
    final List<String> aliases;
    private final CodeTable codes;

    NationalColumn(String heading, String... aliases) {
        this(heading, null, aliases);
    }

    NationalColumn(String heading, CodeTable codes, String... aliases) {
        this.heading = heading;
        this.codes = codes;
        this.aliases = List.of(aliases);
    }

    Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }

    /// The code sets (代码表); their source stands in `codes/*.csv`.
    private static final class Codes {
        static final CodeTable YES_NO = table("yes-no");
        static final CodeTable ETHNIC = table("ethnic");
        static final CodeTable DOCUMENT_KIND = table("document-kind");
        static final CodeTable OVERSEAS = table("overseas");
        static final CodeTable HOUSEHOLD_KIND = table("household-kind");
        static final CodeTable HEALTH = table("health");
        static final CodeTable POLITICS = table("politics");
        static final CodeTable ENTRY_MODE = table("entry-mode");
        static final CodeTable DISABILITY = table("disability");
        static final CodeTable INCLUSION = table("inclusion");
        static final CodeTable STUDENT_SOURCE = table("student-source");
        static final CodeTable COMMUTE = table("commute");

        private static CodeTable table(String name) {
            return CodeTable.of(NationalColumn.class, "/codes/" + name + ".csv");
        }
    }
}
