package org.guanai.registry.exchange.logincard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.guanai.sheets.xlsx.XlsxFormat;

/// Login cards (登录卡) as a workbook, a row for each, to be cut or merged into a letter.
final class CardSheet {
    private static final List<String> HEADER =
            List.of("姓名", "班级", "学生", "登录名", "一次性登录码", "有效期至", "网址", "说明");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private CardSheet() {}

    static byte[] of(List<LoginCard> cards) {
        var out = new ByteArrayOutputStream();
        try (var sheet = new XlsxFormat().create(out, new byte[0])) {
            sheet.write(HEADER);
            for (var card : cards) {
                sheet.write(row(card));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> row(LoginCard card) {
        return List.of(
                card.name(),
                text(card.className()),
                text(card.student()),
                text(card.username()),
                text(card.code()),
                day(card.expiresAt()),
                card.address(),
                words(card.state()));
    }

    private static String words(LoginCard.State state) {
        return switch (state) {
            case ISSUED -> "首次登录后须设置自己的密码";
            case HAS_PASSWORD -> "本人已设置密码";
            case AT_THE_COUNTY -> "由县级教育行政部门发放";
            case LEFT -> "已离开";
        };
    }

    private static String day(Instant at) {
        return at == null ? "" : DAY.format(at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
