package org.guanai.sheets.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What people write into a cell that does not apply (占位符): it says nothing, and is nobody's name.
public final class Placeholders {
    private static final int LONGEST = 9;

    private static final Set<String> NOTHING =
            Set.of(
                    "无",
                    "暂无",
                    "没有",
                    "未有",
                    "不详",
                    "未知",
                    "不清楚",
                    "不适用",
                    "待定",
                    "待补",
                    "待填",
                    "未填",
                    "未填写",
                    "未提供",
                    "空",
                    "空白",
                    "无此项",
                    "略",
                    "NULL",
                    "(NULL)",
                    "NIL",
                    "NONE",
                    "N/A",
                    "NA",
                    "#N/A",
                    "NAN",
                    "UNDEFINED",
                    "X",
                    "XX",
                    "XXX");

    private static final String BEGINNINGS = "无暂没未不待空略尚NnUuXxØø〇";

    /// Strokes, dots, crosses and circles alone.
    private static final Pattern SIGNS =
            Pattern.compile(
                    "[-\\u2010-\\u2015\\u2212\\u2500\\u2501_/\\\\|.,;:·・。、…*~×✕✖✗✘○〇●Øø∅#]+");

    /// `无电话`, `没有手机`, `暂无学籍号`
    private static final Pattern WITHOUT =
            Pattern.compile(
                    "(无|没|没有|暂无|尚无|未办|未有)(固定)?(电话|手机|手机号|号码|联系方式|联系电话|身份证|身份证号|证件|证件号|学籍|学籍号|户口|班级|监护人|邮箱|信息|资料|数据|内容|记录)");

    private static final Pattern END = Pattern.compile("[。.!;,]+$");

    /// `同上`: a value, but one that stands elsewhere.
    private static final Set<String> DITTO = Set.of("同上", "〃", "\"", "”", "″", "同前", "同左");

    private Placeholders() {}

    /// @param text cleaned, not empty
    public static boolean isNothing(String text) {
        if (text.length() > LONGEST || !mayBegin(text.charAt(0))) {
            return false;
        }
        var plain = Texts.dense(Texts.narrow(text)).toUpperCase(Locale.ROOT);
        return NOTHING.contains(END.matcher(plain).replaceAll(""))
                || SIGNS.matcher(plain).matches()
                || WITHOUT.matcher(plain).matches();
    }

    /// Nearly all cells are ruled out by this.
    private static boolean mayBegin(char c) {
        return !Character.isLetterOrDigit(c) || BEGINNINGS.indexOf(c) >= 0 || c > 0xFF00;
    }

    /// @param text cleaned, not empty
    public static boolean isDitto(String text) {
        return text.length() <= 2 && DITTO.contains(text);
    }
}
