package org.guanai.demo.file;

import java.util.List;
import java.util.random.RandomGenerator;

/// Plausible Chinese names of invented people.
final class Names {
    private static final List<String> FAMILY =
            List.of(
                    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭",
                    "何", "高", "林", "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾",
                    "肖", "田", "董", "袁", "潘", "于", "蒋", "蔡", "余", "杜", "叶", "程", "苏", "魏", "吕", "丁",
                    "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金", "石", "廖", "贾", "夏",
                    "韦", "傅", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛", "闫", "段", "雷", "侯",
                    "欧阳", "司马", "上官", "诸葛");
    private static final String BOY = "伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林阳建亮成志轩梓涵博文子睿嘉";
    private static final String GIRL = "芳娜敏静丽艳娟霞秀燕玲桂英华红玉萍雪梅莉婷慧琳洁颖佳欣怡雨诗梦瑶思涵语嫣梓萱可馨紫";
    private static final List<String> MINORITY = List.of("阿依古丽·买买提", "古丽娜尔·艾山", "木合塔尔·吐尔逊");
    private static final List<String> RARE = List.of("李䶮", "王㛃", "陈𬱖");

    private final RandomGenerator random;

    Names(RandomGenerator random) {
        this.random = random;
    }

    String family() {
        return FAMILY.get(random.nextInt(FAMILY.size()));
    }

    /// About one child in three hundred has a name that systems stumble over.
    String child(String family, boolean boy) {
        return switch (random.nextInt(600)) {
            case 0 -> MINORITY.get(random.nextInt(MINORITY.size()));
            case 1 -> RARE.get(random.nextInt(RARE.size()));
            default -> adult(family, boy);
        };
    }

    String adult(String family, boolean male) {
        var from = male ? BOY : GIRL;
        var given = new StringBuilder(part(from));
        if (random.nextInt(4) > 0) {
            given.append(part(from));
        }
        return family + given;
    }

    private String part(String from) {
        var at = random.nextInt(from.codePointCount(0, from.length()));
        return Character.toString(from.codePointAt(from.offsetByCodePoints(0, at)));
    }
}
