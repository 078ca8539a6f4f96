package org.guanai.registry.child.matching.file;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of an agency's list (低保, 特困, 残联, 乡村振兴): name and number are read, the others tell
/// the list by its headings.
enum ListColumn implements SheetColumn {
    NAME("姓名", "成员姓名", "学生姓名", "儿童姓名"),
    NUMBER("身份证号", "成员身份证号", "身份证件号", "身份证号码", "证件号码", "公民身份号码", "身份证件号码"),
    SEX("性别"),
    HEAD("户主姓名", "户主"),
    RELATION("与户主关系"),
    TOWNSHIP("乡镇", "乡(镇)", "镇街"),
    VILLAGE("村", "行政村", "村(居)", "社区"),
    SINCE("起始年月", "发证日期", "认定时间"),
    STATE("状态", "户类型"),
    HEALTH("健康状况", "残疾类别"),
    CARD("残疾人证号", "户编号");

    private final String title;
    private final List<String> aliases;

    ListColumn(String title, String... aliases) {
        this.title = title;
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
        return this == NAME || this == NUMBER;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.empty();
    }
}
