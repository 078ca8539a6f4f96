package org.guanai.aid.national.sheet;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of the national list of aid. The system's own export is not published: this is the
/// profile by which its sheets are read, column by column under whatever heading they have.
public enum NationalColumn implements SheetColumn {
    SCHOOL_YEAR("学年", "资助学年"),
    TERM("学期", "资助学期"),
    SCHOOL("学校标识码", "学校代码", "学校标识"),
    STUDENT_NUMBER("学籍号", "全国学籍号", "学籍号码"),
    NAME("姓名", "学生姓名"),
    DOCUMENT("身份证号", "身份证件号", "身份证号码", "证件号码", "公民身份号码"),
    KIND("困难类型", "资助对象类型"),
    PROGRAMME("资助项目", "资助项目名称"),
    STANDARD("标准", "资助标准", "发放标准"),
    AMOUNT("金额", "资助金额", "发放金额"),
    PAID_ON("发放日期", "发放时间"),
    WAY("发放方式"),
    CARD("卡号", "银行卡号", "社保卡号", "账号"),
    GRADE("年级"),
    CLASS("班级", "班级名称");

    private final String title;
    private final List<String> aliases;

    NationalColumn(String title, String... aliases) {
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
        return this == SCHOOL || this == NAME;
    }

    @Override
    public boolean identifies() {
        return this == NAME;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.empty();
    }

    public static List<String> titles() {
        return List.of(values()).stream().map(NationalColumn::title).toList();
    }
}
