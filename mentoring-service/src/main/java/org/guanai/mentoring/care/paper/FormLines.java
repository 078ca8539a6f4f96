package org.guanai.mentoring.care.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guanai.mentoring.care.form.FormNeed;
import org.guanai.mentoring.care.form.FormText;
import org.guanai.mentoring.care.form.LiaisonFacts;
import org.guanai.mentoring.care.form.TalkFacts;
import org.guanai.mentoring.care.form.VisitFacts;

/// A form line by line, as schools print it.
final class FormLines {
    private FormLines() {}

    static List<FormLine> of(FormText form) {
        var lines = new ArrayList<FormLine>();
        if (form.visit() != null) {
            lines.addAll(visit(form.visit()));
        }
        if (form.talk() != null) {
            lines.addAll(talk(form.talk()));
        }
        if (form.liaison() != null) {
            lines.addAll(liaison(form.liaison()));
        }
        lines.add(
                FormLine.of(
                        "需要",
                        form.needs().stream()
                                .sorted()
                                .map(FormLines::word)
                                .collect(Collectors.joining("、"))));
        return lines;
    }

    private static List<FormLine> visit(VisitFacts v) {
        var met =
                v.met().stream()
                        .map(m -> m.relation() + (m.name() == null ? "" : " " + m.name()))
                        .collect(Collectors.joining("、"));
        return List.of(
                FormLine.of("地点", word(v.place())),
                FormLine.of("交通方式", v.travel()),
                FormLine.of("见到的人", met),
                FormLine.of("家庭生活", v.living()),
                FormLine.of("监护照料人", v.carer()),
                FormLine.of("与父母联系", v.parents()),
                FormLine.yesNo("现场联系父母", v.calledParents()),
                FormLine.of("在家学习", v.study()),
                FormLine.of("安全隐患", v.hazards()),
                FormLine.of("情绪行为", v.mood()),
                FormLine.of("同访兄弟姐妹", v.siblings()),
                FormLine.yesNo("照料人已确认", v.carerSigned()),
                FormLine.of("下次家访", v.nextOn()));
    }

    private static List<FormLine> talk(TalkFacts t) {
        var topics =
                t.topics().stream().sorted().map(FormLines::word).collect(Collectors.joining("、"));
        return List.of(
                FormLine.of("地点", t.place()),
                FormLine.of("缘由", word(t.occasion())),
                FormLine.of("话题", topics),
                FormLine.of("学生的话", t.childWords()),
                FormLine.of("建议", t.advice()),
                FormLine.of("约定", t.step()),
                FormLine.of("约定期限", t.stepBy()),
                FormLine.yesNo("告知监护人", t.tellGuardian()));
    }

    private static List<FormLine> liaison(LiaisonFacts l) {
        return l.parts().stream()
                .map(p -> FormLine.of(word(p), p.who() + ":" + p.about()))
                .toList();
    }

    private static String word(LiaisonFacts.Part part) {
        return switch (part.part()) {
            case PARENTS -> "父母";
            case TEACHER -> "任课教师";
            case CUSTODIAN -> "托管人";
            case CONTACT -> "联系";
            case TUTORING -> "辅导";
        };
    }

    private static String word(VisitFacts.Where place) {
        return switch (place) {
            case HOME -> "家中";
            case CUSTODIAN -> "托管人家";
            case OTHER -> "其他";
        };
    }

    private static String word(TalkFacts.Occasion occasion) {
        return switch (occasion) {
            case WEEKLY -> "每周";
            case CONSPICUOUS -> "异常";
            case RETURN -> "返校";
            case AFTER_EXAM -> "考后";
            case FAMILY_EVENT -> "家庭变故";
        };
    }

    private static String word(TalkFacts.Topic topic) {
        return switch (topic) {
            case STUDY -> "学习";
            case LIFE -> "生活";
            case FRIENDS -> "交往";
            case MOOD -> "情绪";
            case SAFETY -> "安全";
            case PARENTS -> "父母联系";
        };
    }

    private static String word(FormNeed need) {
        return switch (need) {
            case AID -> "资助";
            case HEALTH -> "健康";
            case TUTORING -> "辅导";
            case SAFETY -> "安全";
        };
    }
}
