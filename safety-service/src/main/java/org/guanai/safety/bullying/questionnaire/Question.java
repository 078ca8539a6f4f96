package org.guanai.safety.bullying.questionnaire;

import static org.guanai.safety.bullying.questionnaire.Choice.*;

import java.util.List;

/// What every pupil is asked once a term: one choice for each question, no words of their own, by
/// which a child could be known.
public enum Question {
    BULLIED("本学期你被同学欺凌过吗？", "Were you bullied this term?", NEVER, ONCE_OR_TWICE, MONTHLY, WEEKLY),
    HOW(
            "最常遇到的是哪一种？",
            "Which kind was it mostly?",
            NOTHING,
            PHYSICAL,
            VERBAL,
            SOCIAL,
            PROPERTY,
            CYBER),
    SAW(
            "你看到过别的同学被欺凌吗？",
            "Did you see others being bullied?",
            NEVER,
            ONCE_OR_TWICE,
            MONTHLY,
            WEEKLY),
    DID("你参与过欺凌别的同学吗？", "Did you take part in bullying?", NEVER, ONCE_OR_TWICE, MONTHLY, WEEKLY),
    TOLD("你告诉过谁？", "Whom did you tell?", NOTHING, NOBODY, CLASSMATE, TEACHER, FAMILY),
    SAFE("你在学校觉得安全吗？", "Do you feel safe at school?", ALWAYS, MOSTLY, SELDOM, NEVER);

    private final String chinese;
    private final String english;
    private final List<Choice> choices;

    Question(String chinese, String english, Choice... choices) {
        this.chinese = chinese;
        this.english = english;
        this.choices = List.of(choices);
    }

    /// In the order in which they are offered.
    public List<Choice> choices() {
        return choices;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }
}
