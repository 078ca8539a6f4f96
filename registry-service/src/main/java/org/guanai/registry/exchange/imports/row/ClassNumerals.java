package org.guanai.registry.exchange.imports.row;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guanai.sheets.cell.Texts;
import org.guanai.text.TypedText;

/// The numerals (数字) with which grades and classes are written: `3`, `三`, `叁`, `Ⅲ`, `③`, `十二`.
final class ClassNumerals {
    private static final Pattern WHOLE = Pattern.compile("(\\d+)\\.0+");
    private static final String CHINESE = "零一二三四五六七八九";
    private static final String COMMON = "一二三四五六七八九十";
    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";

    private ClassNumerals() {}

    /// Without spaces, in half width, with one kind of hyphens, dots and numerals.
    static String plain(String cell) {
        var text = Texts.dense(Normalizer.normalize(common(cell), Normalizer.Form.NFKC));
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(TypedText.isHyphen(c) ? '-' : (char) c));
        var plain = out.toString().toUpperCase(Locale.ROOT).replace('。', '.').replace('·', '.');
        var whole = WHOLE.matcher(plain);
        return whole.matches() ? whole.group(1) : plain;
    }

    /// `12`, `十二`, `二十三`.
    static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var ten = text.indexOf('十');
        if (ten < 0) {
            return digit(text.charAt(0));
        }
        var tens = ten == 0 ? 1 : digit(text.charAt(0));
        var ones = ten == text.length() - 1 ? 0 : digit(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /// -1 for what is no single digit.
    static int digit(char numeral) {
        return CHINESE.indexOf(numeral);
    }

    private static String common(String cell) {
        var out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            var formal = FORMAL.indexOf(c);
            if (c >= 'Ⅰ' && c <= 'Ⅻ') {
                out.append(c - 'Ⅰ' + 1);
            } else {
                out.append(formal < 0 ? c : COMMON.charAt(formal));
            }
        }
        return out.toString();
    }
}
