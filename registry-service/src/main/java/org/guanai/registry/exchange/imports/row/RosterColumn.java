package org.guanai.registry.exchange.imports.row;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.CodeTable;
import org.guanai.sheets.SheetColumn;

/// The columns of a roster (花名册).
enum RosterColumn implements SheetColumn {
    SCHOOL("学校标识码", true, null),
    NAME("姓名", true, null, "学生姓名"),
    SEX("性别", true, Codes.SEX),
    BIRTH_DATE("出生日期", true, null, "出生年月日"),
    DOCUMENT_KIND("身份证件类型", false, Codes.DOCUMENT_KIND, "证件类型"),
    DOCUMENT_NUMBER("身份证件号", false, null, "身份证件号码", "证件号码", "身份证号", "身份证号码"),
    STUDENT_NUMBER("学籍号", false, null, "全国学籍号"),
    ETHNIC("民族", false, Codes.ETHNIC),
    GRADE("年级", true, null),
    CLASS("班级", false, null),
    ATTENDANCE("就读方式", true, Codes.ATTENDANCE),
    HOUSEHOLD("户口所在地", false, null, "户籍所在地"),
    ADDRESS("现住址", false, null, "现住地址"),
    LEFT_BEHIND("是否留守儿童", false, Codes.LEFT_BEHIND, "留守儿童"),
    MIGRANT("是否进城务工人员随迁子女", false, Codes.YES_NO, "进城务工人员随迁子女"),
    GUARDIAN1_NAME("监护人1姓名", false, null),
    GUARDIAN1_RELATION("监护人1关系", false, Codes.RELATION),
    GUARDIAN1_PHONE("监护人1电话", false, null, "监护人1手机"),
    GUARDIAN2_NAME("监护人2姓名", false, null),
    GUARDIAN2_RELATION("监护人2关系", false, Codes.RELATION),
    GUARDIAN2_PHONE("监护人2电话", false, null, "监护人2手机");

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

    @Override
    public boolean date() {
        return this == BIRTH_DATE;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }
}
