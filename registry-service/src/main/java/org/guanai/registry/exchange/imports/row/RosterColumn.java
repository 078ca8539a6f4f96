package org.guanai.registry.exchange.imports.row;

import java.util.List;
import java.util.Optional;
import org.guanai.registry.exchange.national.MemberHeadings;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of a roster (花名册), under the headings of our template, of the national school roll
/// in both its orders (`成员1姓名`, `班级号`, `户口所在地行政区划`), and of lists that schools keep.
enum RosterColumn implements SheetColumn {
    SCHOOL("学校标识码", true, null, "学校代码", "学校编码", "学校(机构)标识码", "学校机构标识码"),
    NAME("姓名", true, null, "学生姓名", "学生"),
    SEX("性别", true, Codes.SEX, "学生性别"),
    BIRTH_DATE("出生日期", true, null, "出生年月日", "出生年月", "学生出生日期", "生日"),
    DOCUMENT_KIND("身份证件类型", false, Codes.DOCUMENT_KIND, "证件类型", "学生身份证件类型"),
    DOCUMENT_NUMBER(
            "身份证件号", false, null, "身份证件号码", "证件号码", "证件号", "身份证号", "身份证号码", "身份证", "公民身份号码",
            "学生身份证件号", "学生身份证号"),
    STUDENT_NUMBER("学籍号", false, null, "全国学籍号", "学籍号码", "全国统一学籍号"),
    ETHNIC("民族", false, Codes.ETHNIC),
    GRADE("年级", true, null, "所在年级", "年级名称"),
    CLASS("班级", false, null, "班级号", "班号", "班级名称", "所在班级", "班别", "年级班级", "年级班", "班"),
    ATTENDANCE("就读方式", true, Codes.ATTENDANCE, "走读/住宿", "走读或住宿", "走读住宿"),
    HOUSEHOLD("户口所在地", false, null, "户籍所在地", "户口所在地行政区划", "户籍所在地行政区划", "户籍地址", "户口地址", "户籍地"),
    ADDRESS("现住址", false, null, "现住地址", "现居住地", "现居住地址", "家庭住址", "居住地址", "住址"),
    LEFT_BEHIND("是否留守儿童", false, Codes.LEFT_BEHIND, "留守儿童", "是否留守", "留守情况", "是否农村留守儿童"),
    MIGRANT(
            "是否进城务工人员随迁子女",
            false,
            Codes.YES_NO,
            "进城务工人员随迁子女",
            "是否随迁子女",
            "随迁子女",
            "是否随迁",
            "是否进城务工随迁子女"),
    GUARDIAN1_NAME("监护人1姓名", false, null, MemberHeadings.first("姓名", "名字", "")),
    GUARDIAN1_RELATION(
            "监护人1关系", false, Codes.RELATION, MemberHeadings.first("关系", "与学生关系", "与本人关系", "称谓")),
    GUARDIAN1_PHONE(
            "监护人1电话",
            false,
            null,
            MemberHeadings.first("电话", "手机", "联系电话", "手机号", "手机号码", "电话号码", "联系方式")),
    GUARDIAN2_NAME("监护人2姓名", false, null, MemberHeadings.second("姓名", "名字", "")),
    GUARDIAN2_RELATION(
            "监护人2关系", false, Codes.RELATION, MemberHeadings.second("关系", "与学生关系", "与本人关系", "称谓")),
    GUARDIAN2_PHONE(
            "监护人2电话",
            false,
            null,
            MemberHeadings.second("电话", "手机", "联系电话", "手机号", "手机号码", "电话号码", "联系方式")),
    MEMBER1_IS_GUARDIAN("成员1是否监护人", false, Codes.YES_NO, MemberHeadings.first("是否监护人", "是否为监护人")),
    MEMBER2_IS_GUARDIAN("成员2是否监护人", false, Codes.YES_NO, MemberHeadings.second("是否监护人", "是否为监护人"));

    private final String title;
    private final boolean required;
    private final CodeTable codes;
    private final List<String> aliases;

    RosterColumn(String title, boolean required, CodeTable codes, String... aliases) {
        this.title = title;
        this.required = required;
        this.codes = codes;
        this.aliases = List.of(aliases);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    @Override
    public boolean required() {
        return required;
    }

    /// The class may say the grade: `三年级2班`.
    @Override
    public boolean mayBeAbsent() {
        return !required || this == GRADE;
    }

    @Override
    public boolean offered() {
        return this != MEMBER1_IS_GUARDIAN && this != MEMBER2_IS_GUARDIAN;
    }

    @Override
    public boolean date() {
        return this == BIRTH_DATE;
    }

    @Override
    public boolean identifies() {
        return this == NAME || this == DOCUMENT_NUMBER || this == STUDENT_NUMBER;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }
}
