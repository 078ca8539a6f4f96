package org.guanai.sheets;

import java.util.List;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.Texts;
import org.guanai.sheets.format.SheetRow;

/// Lines of a form that are no entries of its list: totals, signatures, notes (合计、填表人、注), and lines
/// that are only numbered.
final class FormLines {
    private static final Pattern CERTAIN =
            Pattern.compile(
                    "(本页|本表|全班|全校|班级)?(合计|总计|小计|共计|累计)([:(人\\d].*)?"
                            + "|(总人数|总数|人数)([:\\d].*)?|共\\d+[人名].*"
                            + "|(填表|填报|制表|制单|审核|复核|经办|校对|录入|统计)(人|者|单位|日期|时间)([:(].*)?"
                            + "|以下(空白|无正文|为空).*|[-—]*(完|以上|END)[-—]*");

    /// Characters with which the certain ones begin: most rows need no closer look.
    private static final String BEGINNINGS = "本全班合总小共累人填制审复经校录统以-—完";

    /// At most one of so many required cells is filled.
    private static final int SPARSE = 3;

    private static final Pattern LIKELY =
            Pattern.compile(
                    "(单位|学校|部门|校长|园长|班主任|负责人|主管|分管|领导|联系人|联系电话|电话|日期|时间|注|备注|说明|附|附件|签名|签字|盖章|公章)"
                            + ".{0,12}[:(].*|注.?\\d?[:.、].*|.*(盖章|签字|签章)[):]*|(填写|填表)说明.*"
                            + "|.{0,80}导出,用途:.*"
                            + "|\\d[.、].{6,}|[(]\\d[)].{6,}|[※★*].{6,}|(必填|选填|可不填)[项]?");
    private static final Pattern EXAMPLE = Pattern.compile("(填写|填表)?(示例|样例|范例|举例|例子|例)\\d?[:]?");

    private static final int LONGEST_EXAMPLE = 10;

    private final List<? extends SheetColumn> required;
    private final List<? extends SheetColumn> identifying;

    FormLines(List<? extends SheetColumn> columns) {
        this.required = columns.stream().filter(SheetColumn::required).toList();
        this.identifying = columns.stream().filter(SheetColumn::identifies).toList();
    }

    /// @param before the entry above; null when there is none
    boolean isNone(Header header, SheetRow row, SheetRow before) {
        var first = first(row);
        if (!first.isEmpty()
                && BEGINNINGS.indexOf(first.charAt(0)) >= 0
                && CERTAIN.matcher(plain(first)).matches()) {
            return true;
        }
        var filled = filled(header, row);
        return filled < required.size()
                && (filled <= Math.max(1, required.size() / SPARSE)
                                && LIKELY.matcher(plain(first)).matches()
                        || !saysMore(header, row, before));
    }

    /// A row that shows how to fill in the form.
    boolean isExample(SheetRow row) {
        var first = first(row);
        return first.length() <= LONGEST_EXAMPLE && EXAMPLE.matcher(plain(first)).matches();
    }

    private int filled(Header header, SheetRow row) {
        var filled = 0;
        for (var column : required) {
            filled += row.text(header.place(column)).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /// Whether it says who is meant, or anything but what the row above says.
    private boolean saysMore(Header header, SheetRow row, SheetRow before) {
        if (identifying.stream().anyMatch(c -> !row.text(header.place(c)).isBlank())) {
            return true;
        }
        for (var place : header.places()) {
            var text = row.text(place);
            if (!text.isBlank() && (before == null || !text.equals(before.text(place)))) {
                return true;
            }
        }
        return false;
    }

    private static String first(SheetRow row) {
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                return cell.strip();
            }
        }
        return "";
    }

    private static String plain(String cell) {
        return Texts.dense(Texts.narrow(Texts.clean(cell)));
    }
}
