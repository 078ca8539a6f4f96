package org.guanai.registry.exchange.imports.row;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.CodeTable;
import org.guanai.sheets.SheetColumn;

/// The columns of a staff list (教职工名册).
enum StaffColumn implements SheetColumn {
    SCHOOL("学校标识码", true, null),
    NAME("姓名", true, null),
    SEX("性别", true, Codes.SEX),
    DOCUMENT_NUMBER("身份证件号", false, null, "身份证件号码", "身份证号", "身份证号码"),
    PHONE("手机", true, null, "手机号", "手机号码"),
    EMAIL("邮箱", false, null, "电子邮箱"),
    POSTS("岗位", true, Codes.POST),
    CLASSES("任教班级", false, null),
    USERNAME("登录名", false, null, "用户名");

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
    public Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }
}
