package org.guanai.gateway.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guanai.sheets.csv.CsvFormat;
import org.guanai.sheets.format.SheetFormat;
import org.guanai.sheets.xlsx.XlsxFormat;

/// The scorecard as a file (导出), a row for each number. It holds no child, so nothing but the
/// gateway's log says who took it: the file carries the request's id, by which that is found.
enum ScorecardFile {
    XLSX(new XlsxFormat()),
    CSV(new CsvFormat(StandardCharsets.UTF_8, true));

    private static final byte[] LIKE_NOTHING = {};
    private static final List<String> COLUMNS =
            List.of("条款", "指标", "说明", "机构代码", "机构", "分子", "分母", "目标", "单位", "截至");

    private final SheetFormat format;

    ScorecardFile(SheetFormat format) {
        this.format = format;
    }

    static Optional<ScorecardFile> of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    String mediaType() {
        return format.mediaType();
    }

    String extension() {
        return format.extension();
    }

    /// Takes a while for a whole county: not on an event loop.
    ///
    /// @param request id of the request
    Buffer write(JsonNode card, String request) {
        var out = new ByteArrayOutputStream();
        try (var sheet = format.create(out, LIKE_NOTHING)) {
            sheet.sheet("考核评分表");
            sheet.write(COLUMNS);
            for (var clause : card.path("clauses")) {
                for (var row : clause.path("rows")) {
                    sheet.write(cells(clause, row));
                }
            }
            sheet.write(List.of(mark(card, request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(out.toByteArray());
    }

    private static List<String> cells(JsonNode clause, JsonNode row) {
        var org = row.path("org").asText();
        return List.of(
                clause.path("clause").asText(),
                clause.path("titleZh").asText(),
                clause.path("indicator").asText(),
                org.substring(org.lastIndexOf('/') + 1),
                text(row, "orgName"),
                text(row, "numerator"),
                text(row, "denominator"),
                text(row, "target"),
                text(row, "unit"),
                text(row, "asOf"));
    }

    private static String mark(JsonNode card, String request) {
        return "%s 学期,数据截至 %s,缺 %s,请求编号 %s"
                .formatted(
                        card.path("term").asText(),
                        text(card, "asOf"),
                        card.path("missing").isEmpty() ? "无" : card.path("missing").toString(),
                        request);
    }

    /// Numbers as they came; empty when there is none.
    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNull()
                ? ""
                : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}
