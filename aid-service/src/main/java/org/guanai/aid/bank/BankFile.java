package org.guanai.aid.bank;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.guanai.kit.problem.Refusal;

/// The bank's file (银行代发文件) in the format that the county's bank takes. It holds accounts in clear.
public final class BankFile {
    private static final char BOM = '\uFEFF';
    private static final String LINE = "\r\n";
    private static final String SHEET = "代发";

    private BankFile() {}

    /// @throws Refusal.Unprocessable naming the places in the list whose holder the bank's charset
    ///   cannot spell, or that hold the delimiter: nothing is exported in part
    public static byte[] of(List<BankOrder> orders, BankFormat format) {
        requireSpelt(orders, format);
        return switch (format.format()) {
            case CSV -> csv(rows(orders, format), format);
            case TEXT ->
                    String.join(LINE, lines(rows(orders, format), format))
                            .concat(LINE)
                            .getBytes(format.encoding());
            case XLSX -> workbook(rows(orders, format));
            case XLS -> OldWorkbook.of(SHEET, rows(orders, format));
        };
    }

    private static void requireSpelt(List<BankOrder> orders, BankFormat format) {
        var encoder = format.encoding().newEncoder();
        var wrong =
                orders.stream()
                        .filter(o ->
                                isUnfit(o.payee().holder(), format)
                                        || !encoder.canEncode(o.payee().holder()))
                        .map(o -> Integer.toString(o.serial()))
                        .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("aid.holder-unfit", "holder of " + String.join(",", wrong));
        }
    }

    private static boolean isUnfit(String holder, BankFormat format) {
        return format.format() == BankFormat.Kind.TEXT && holder.contains(format.delimiter());
    }

    private static List<List<String>> rows(List<BankOrder> orders, BankFormat format) {
        var rows = new ArrayList<List<String>>();
        if (format.summary()) {
            var total =
                    orders.stream().map(BankOrder::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(List.of(Integer.toString(orders.size()), total.toPlainString()));
        }
        if (format.head()) {
            rows.add(format.columns().stream().map(BankFormat.BankColumn::title).toList());
        }
        orders.forEach(order ->
                rows.add(
                        format.columns().stream()
                                .map(c -> c.cell(order, format.purpose()))
                                .toList()));
        return rows;
    }

    private static List<String> lines(List<List<String>> rows, BankFormat format) {
        return rows.stream().map(row -> String.join(format.delimiter(), row)).toList();
    }

    private static byte[] csv(List<List<String>> rows, BankFormat format) {
        var text = new StringWriter();
        if (format.encoding().equals(StandardCharsets.UTF_8)) {
            text.append(BOM);
        }
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(format.delimiter().charAt(0))
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(format.encoding());
    }

    /// Every cell is text.
    private static byte[] workbook(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Guanai", "1.0")) {
            var sheet = book.newWorksheet(SHEET);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
