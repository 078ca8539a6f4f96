package org.guanai.aid.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/// How a county's bank wants its file (银行代发文件格式). Rule `bank-file`.
///
/// @param charset of text; a workbook has none of its own
/// @param delimiter between the cells of text
/// @param head whether the first row names the columns
/// @param summary whether a row with the number of payments and their total comes before them
/// @param purpose that the bank prints on the statement (摘要)
public record BankFormat(
        @NotNull Kind format,
        @NotNull @Pattern(regexp = "UTF-8|GBK|GB18030") String charset,
        @NotBlank @Size(max = 1) String delimiter,
        boolean head,
        boolean summary,
        @NotBlank @Size(max = 20) String purpose,
        @NotEmpty List<@NotNull BankColumn> columns) {

    /// What the bank takes.
    public enum Kind {
        /// With quotes where they are needed; in UTF-8 with a mark at its beginning.
        CSV,
        /// Plain lines without quotes.
        TEXT,
        /// A workbook in which accounts are text, so that none loses its last digits.
        XLSX,
        /// The same as a workbook of Excel 97–2003, which some counters still ask for.
        XLS
    }

    /// A column of the file.
    public enum BankColumn {
        SERIAL("序号"),
        HOLDER("户名"),
        NUMBER("账号"),
        AMOUNT("金额"),
        REFERENCE("附言"),
        PURPOSE("摘要");

        private final String title;

        BankColumn(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String cell(BankOrder order, String purpose) {
            return switch (this) {
                case SERIAL -> Integer.toString(order.serial());
                case HOLDER -> order.payee().holder();
                case NUMBER -> order.payee().number();
                case AMOUNT -> order.amount().toPlainString();
                case REFERENCE -> order.reference();
                case PURPOSE -> purpose;
            };
        }
    }

    Charset encoding() {
        return Charset.forName(charset);
    }

    public String mediaType() {
        return switch (format) {
            case CSV -> "text/csv; charset=" + charset.toLowerCase(Locale.ROOT);
            case TEXT -> "text/plain; charset=" + charset.toLowerCase(Locale.ROOT);
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case XLS -> "application/vnd.ms-excel";
        };
    }

    public String extension() {
        return switch (format) {
            case CSV -> "csv";
            case TEXT -> "txt";
            case XLSX -> "xlsx";
            case XLS -> "xls";
        };
    }
}
