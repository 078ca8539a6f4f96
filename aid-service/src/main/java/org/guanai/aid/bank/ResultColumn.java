package org.guanai.aid.bank;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of the bank's result (回盘文件); what else it holds is left alone.
enum ResultColumn implements SheetColumn {
    SERIAL("序号", "顺序号", "笔数序号"),
    REFERENCE("附言", "备注", "用途", "reference"),
    AMOUNT("金额", "交易金额", "发放金额", "amount"),
    STATUS("状态", "处理状态", "交易状态", "处理结果", "status"),
    REASON("原因", "失败原因", "退汇原因", "错误信息", "reason");

    private final String title;
    private final List<String> aliases;

    ResultColumn(String title, String... aliases) {
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
        return this == STATUS;
    }

    @Override
    public boolean identifies() {
        return this == REFERENCE;
    }

    @Override
    public Optional<CodeTable> codes() {
        return Optional.empty();
    }
}
