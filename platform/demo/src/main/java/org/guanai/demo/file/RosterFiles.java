package org.guanai.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The roster (花名册) of a school as the .xlsx file that it would send, some rows deliberately
/// broken.
public final class RosterFiles {
    static final List<String> HEADER =
            List.of(
                    "学校标识码",
                    "姓名",
                    "性别",
                    "出生日期",
                    "身份证件类型",
                    "身份证件号",
                    "学籍号",
                    "民族",
                    "年级",
                    "班级",
                    "就读方式",
                    "户口所在地",
                    "现住址",
                    "是否留守儿童",
                    "是否进城务工人员随迁子女",
                    "监护人1姓名",
                    "监护人1关系",
                    "监护人1电话",
                    "监护人2姓名",
                    "监护人2关系",
                    "监护人2电话");

    private RosterFiles() {}

    public static byte[] xlsx(List<Child> children) {
        return workbook("花名册", HEADER, rows(children));
    }

    /// With rows that a school gets wrong: a mistyped ID number, an unknown school, a name left
    /// out, a child twice.
    public static byte[] xlsxWithBrokenRows(List<Child> children) {
        var rows = new ArrayList<>(rows(children));
        var number = children.getFirst().documentNumber();
        var mistyped = number.substring(0, 17) + (number.charAt(17) == '1' ? '2' : '1');
        rows.add(changed(rows.getFirst(), Map.of("姓名", "赵错号", "身份证件号", mistyped, "学籍号", "")));
        rows.add(changed(rows.get(1), Map.of("学校标识码", "2133999999")));
        rows.add(changed(rows.get(2), Map.of("姓名", "")));
        rows.add(rows.get(3));
        return workbook("花名册", HEADER, rows);
    }

    private static List<String> changed(List<String> row, Map<String, String> cells) {
        var changed = new ArrayList<>(row);
        cells.forEach((title, cell) -> changed.set(HEADER.indexOf(title), cell));
        return changed;
    }

    static byte[] workbook(String sheet, List<String> header, List<List<String>> rows) {
        var all = new ArrayList<List<String>>(rows.size() + 1);
        all.add(header);
        all.addAll(rows);
        return workbook(Map.of(sheet, all));
    }

    /// @param sheets by name, in their order
    static byte[] workbook(Map<String, List<List<String>>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Guanai", "1.0")) {
            sheets.forEach((name, rows) -> {
                var page = book.newWorksheet(name);
                for (int i = 0; i < rows.size(); i++) {
                    write(page, i, rows.get(i));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, int at, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            page.value(at, i, cells.get(i));
        }
    }

    private static List<List<String>> rows(List<Child> children) {
        return children.stream().map(RosterFiles::row).toList();
    }

    private static List<String> row(Child c) {
        var row =
                new ArrayList<>(
                        List.of(
                                c.school(),
                                c.name(),
                                c.sex(),
                                c.birth().toString(),
                                "居民身份证",
                                c.documentNumber(),
                                c.studentNumber(),
                                c.ethnic(),
                                c.grade(),
                                c.className(),
                                c.boarder() ? "住宿" : "走读",
                                c.household(),
                                c.address(),
                                c.leftBehind(),
                                c.migrant()));
        for (int i = 0; i < 2; i++) {
            var parent = i < c.parents().size() ? c.parents().get(i) : new Child.Parent("", "", "");
            row.addAll(List.of(parent.name(), parent.relation(), parent.phone()));
        }
        return row;
    }
}
