package org.guanai.registry.exchange.ledger;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of a ledger of school-age children (适龄儿童台账), under the headings of our template and
/// of the lists that villages keep.
enum LedgerColumn implements SheetColumn {
    VILLAGE("村(社区)代码", true, null, "村代码", "社区代码", "村居代码", "村级代码", "行政村代码"),
    NAME("姓名", true, null, "儿童姓名", "应接受义务教育未接受适龄儿童少年姓名", "儿童少年姓名", "适龄儿童姓名"),
    SEX("性别", true, CodeTable.of(LedgerColumn.class, "/codes/sex.csv")),
    BIRTH_DATE("出生日期", true, null, "出生年月日", "出生年月", "生日"),
    DOCUMENT_NUMBER("身份证件号", false, null, "身份证号", "身份证号码", "身份证件号码", "证件号码", "公民身份号码", "身份证"),
    HOUSEHOLD_HEAD("户主姓名", false, null, "户主");

    private final String title;
    private final boolean required;
    private final CodeTable codes;
    private final List<String> aliases;

    LedgerColumn(String title, boolean required, CodeTable codes, String... aliases) {
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
    public boolean identifies() {
        return this == NAME || this == DOCUMENT_NUMBER;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.ofNullable(codes);
    }
}
