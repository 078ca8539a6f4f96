package org.guanai.mentoring.rhythm.feed;

import java.util.Map;

/// How a duty is called in a calendar.
final class DutyWord {
    private static final Map<String, String> WORDS =
            Map.of(
                    "TALK", "每周谈心",
                    "HOME_VISIT", "每月家访",
                    "WEEKLY_CONTACT", "每周联系与辅导",
                    "MONTHLY_LIAISON", "每月联系家长、教师与托管人",
                    "BIMONTHLY_VISIT", "每两月走访",
                    "SUPPORT_PLAN", "帮扶计划书",
                    "TERM_SUMMARY", "学期总结");

    private DutyWord() {}

    static String summary(DueDay due) {
        return "%s(%d名学生)截止".formatted(WORDS.getOrDefault(due.kind(), due.kind()), due.children());
    }

    static String text(DueDay due) {
        var window = "期限:%s至%s。".formatted(due.from(), due.until());
        var late = due.late() == 0 ? "" : "其中%d名此前有逾期。".formatted(due.late());
        return window + late + "名单请登录平台查看。";
    }
}
