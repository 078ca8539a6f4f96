package org.guanai.aid.bank;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The bank's file (银行代发文件): CSV in UTF-8 with BOM, CRLF. It holds accounts in clear.
public final class BankFile {
    private static final char BOM = '\uFEFF';

    private BankFile() {}

    public static byte[] of(List<BankOrder> orders) {
        var text = new StringWriter();
        text.append(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("序号", "户名", "账号", "金额", "附言");
            orders.forEach(order -> write(csv, order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, BankOrder order) {
        csv.writeRecord(
                Integer.toString(order.serial()),
                order.payee().holder(),
                order.payee().number(),
                order.amount().toPlainString(),
                order.reference());
    }
}
