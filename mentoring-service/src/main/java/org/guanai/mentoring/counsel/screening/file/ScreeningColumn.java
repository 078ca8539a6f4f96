package org.guanai.mentoring.counsel.screening.file;

import java.util.List;
import java.util.Optional;
import org.guanai.sheets.SheetColumn;
import org.guanai.sheets.cell.CodeTable;

/// The columns of a sheet of results.
enum ScreeningColumn implements SheetColumn {
    NAME("姓名", "学生姓名"),
    CLASS("班级", "班级名称", "所在班级"),
    BAND("风险等级", "预警等级", "等级", "筛查结果"),
    CONSENT("监护人同意日期", "同意日期", "知情同意日期"),
    SCORES("因子分", "因子得分", "得分", "总分");

    private static final CodeTable BANDS =
            CodeTable.of(ScreeningColumn.class, "/codes/counsel-level.csv");

    private final String title;
    private final List<String> aliases;

    ScreeningColumn(String title, String... aliases) {
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
        return this == NAME || this == BAND;
    }

    @Override
    public boolean identifies() {
        return this == NAME;
    }

    @Override
    public boolean date() {
        return this == CONSENT;
    }

    @Override
    public Optional<CodeTable> codes() {
        return this == BAND ? Optional.of(BANDS) : Optional.empty();
    }
}
