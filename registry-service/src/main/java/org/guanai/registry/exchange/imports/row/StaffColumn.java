package org.guanai.registry.exchange.imports.row;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of a staff list (教职工名册).
enum StaffColumn implements SheetColumn {
    SCHOOL("学校标识码", true, null, "学校代码", "学校编码", "学校(机构)标识码", "学校机构标识码"),
    NAME("姓名", true, null, "教师姓名", "教职工姓名", "教工姓名"),
    SEX("性别", true, Codes.SEX),
    DOCUMENT_NUMBER(
            "身份证件号", false, null, "身份证件号码", "身份证号", "身份证号码", "证件号码", "证件号", "身份证", "公民身份号码"),
    PHONE("手机", true, null, "手机号", "手机号码", "联系电话", "电话", "电话号码", "联系方式"),
    EMAIL("邮箱", false, null, "电子邮箱", "电子信箱", "电子邮件", "E-MAIL", "EMAIL"),
    POSTS("岗位", true, Codes.POST, "职务", "岗位职业", "担任职务", "岗位职务", "工作岗位"),
    CLASSES("任教班级", false, null, "任课班级", "所教班级", "任班班级", "所带班级", "班级"),
    USERNAME("登录名", false, null, "用户名", "账号", "登录账号");

    private final String title;
    private final boolean required;
    private final CodeTable codes;
    private final List<String> aliases;

    StaffColumn(String title, boolean required, CodeTable codes, String... aliases) {
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
    public boolean identifies() {
        return this == NAME || this == PHONE;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }
}
