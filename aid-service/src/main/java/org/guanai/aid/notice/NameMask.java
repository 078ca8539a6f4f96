package org.guanai.aid.notice;

import java.util.Set;

/// Masks a name for a public notice (公示姓名脱敏): the family name stays, every further letter becomes
/// `＊`. Counted by code point, so that a rare character is one letter; the `·` of a name of many
/// parts stays, so that families find theirs.
final class NameMask {
    private static final String STAR = "＊";
    private static final Set<Integer> DOTS = Set.of((int) '·', (int) '•', (int) '・');
    private static final Set<String> DOUBLE_SURNAMES =
            Set.of(
                    "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟",
                    "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离",
                    "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷",
                    "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭",
                    "南门", "羊舌", "微生", "公户", "公玉", "梁丘", "左丘", "东门", "西门", "第五");

    private NameMask() {}

    static String of(String name) {
        var letters = name.strip().codePoints().toArray();
        var shown = shown(letters);
        var masked = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            masked.append(
                    i < shown || DOTS.contains(letters[i]) ? Character.toString(letters[i]) : STAR);
        }
        return masked.toString();
    }

    /// At least one letter is always hidden, also of a name that is as short as a surname.
    private static int shown(int[] letters) {
        if (letters.length <= 1) {
            return 0;
        }
        var isDouble = letters.length > 2 && DOUBLE_SURNAMES.contains(new String(letters, 0, 2));
        return isDouble ? 2 : 1;
    }
}
