package org.guanai.safety.bullying.questionnaire;

/// What a pupil may choose.
public enum Choice {
    NEVER("从来没有", "never"),
    ONCE_OR_TWICE("一两次", "once or twice"),
    MONTHLY("每月几次", "several times a month"),
    WEEKLY("每周都有", "every week"),
    PHYSICAL("打人、推搡", "hitting or pushing"),
    VERBAL("辱骂、起外号", "insults or names"),
    SOCIAL("孤立、排挤", "being left out"),
    PROPERTY("抢夺、损坏东西", "things taken or broken"),
    CYBER("网络上的", "on the internet"),
    NOTHING("没有遇到", "nothing happened"),
    NOBODY("没有告诉任何人", "nobody"),
    CLASSMATE("同学", "a classmate"),
    TEACHER("老师", "a teacher"),
    FAMILY("家人", "somebody at home"),
    ALWAYS("总是", "always"),
    MOSTLY("大多时候", "mostly"),
    SELDOM("很少", "seldom");

    private final String chinese;
    private final String english;

    Choice(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
