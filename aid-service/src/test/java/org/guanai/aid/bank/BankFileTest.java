package org.guanai.aid.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.guanai.aid.bank.BankFormat.BankColumn;
import org.guanai.aid.payee.AccountSeal.Payee;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

/// 3.3.2b: the bank's file as county banks take it.
class BankFileTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void plainTextInGbkWithASummaryAndTheBanksColumns() {
        var format =
                new BankFormat(
                        BankFormat.Kind.TEXT,
                        "GBK",
                        "|",
                        false,
                        true,
                        "资助",
                        List.of(
                                BankColumn.SERIAL,
                                BankColumn.NUMBER,
                                BankColumn.HOLDER,
                                BankColumn.AMOUNT,
                                BankColumn.PURPOSE));
        var file = BankFile.of(List.of(order("欧阳大明")), format);
        assertThat(new String(file, GBK))
                .isEqualTo("1|312.50\r\n1|6222021234567890128|欧阳大明|312.50|资助\r\n");
    }

    @Test
    void aHolderThatTheBankCannotSpellIsRefusedBeforeAnythingLeaves() {
        var format =
                new BankFormat(
                        BankFormat.Kind.CSV,
                        "GBK",
                        ",",
                        true,
                        false,
                        "资助",
                        List.of(BankColumn.HOLDER));
        assertThatThrownBy(() -> BankFile.of(List.of(order("𠮷田")), format))
                .isInstanceOfSatisfying(
                        Refusal.Unprocessable.class,
                        r -> assertThat(r.field()).contains("holder of 1"));
    }

    @Test
    void aWorkbookOfTheOldKindKeepsEveryDigitAsText() throws IOException {
        var format =
                new BankFormat(
                        BankFormat.Kind.XLS,
                        "GBK",
                        ",",
                        true,
                        true,
                        "资助",
                        List.of(BankColumn.NUMBER, BankColumn.HOLDER, BankColumn.AMOUNT));
        var file = BankFile.of(List.of(order("欧阳大明")), format);
        try (var book = new HSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheet("代发");
            var account = sheet.getRow(2).getCell(0);
            assertThat(account.getCellType()).isEqualTo(CellType.STRING);
            assertThat(account.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(account.getStringCellValue()).isEqualTo("6222021234567890128");
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("312.50");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("账号");
        }
    }

    private static BankOrder order(String holder) {
        var payee = new Payee(holder, "6222021234567890128");
        return new BankOrder(1, payee, new BigDecimal("312.50"), "GA1");
    }
}
