package org.guanai.safety.mandatory.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.safety.acting.ActingPost;
import org.guanai.safety.mandatory.report.MandatoryCases;
import org.guanai.safety.mandatory.report.MandatoryView;
import org.guanai.safety.mandatory.told.ChannelView;
import org.guanai.safety.student.Students;

/// Gathers what stands in the form of a mandatory report.
@ApplicationScoped
class MandatoryFormDesk {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm").withZone(BusinessZone.ID);

    private final MandatoryCases reports;
    private final Students students;
    private final ActingPost post;
    private final Journal journal;

    MandatoryFormDesk(MandatoryCases reports, Students students, ActingPost post, Journal journal) {
        this.reports = reports;
        this.students = students;
        this.post = post;
        this.journal = journal;
    }

    @Transactional
    MandatoryForm form(UUID id) {
        var report = reports.toRead(id);
        journal.exported("mandatory-report", id.toString(), "强制报告表");
        return new MandatoryForm(
                post.nameOf(report.org()),
                report.number(),
                child(report),
                report.situations().stream().map(s -> s.number() + ". " + s.word()).toList(),
                report.foundOn().toString(),
                report.words(),
                report.danger(),
                report.guardianNotice() == MandatoryView.GuardianNotice.HELD
                        ? "监护人涉嫌，暂不告知"
                        : "未受限制",
                report.channels().stream().map(MandatoryFormDesk::line).toList());
    }

    private String child(MandatoryView report) {
        if (report.studentId() == null) {
            return report.words().childName() == null ? "身份不明" : report.words().childName();
        }
        var known = students.known(List.of(report.studentId())).get(report.studentId());
        return known == null ? "" : known.name();
    }

    private static List<String> line(ChannelView channel) {
        return channel.toldAt() == null
                ? List.of(channel.agency().word(), "未报告", "—", "—", "—")
                : List.of(
                        channel.agency().word(),
                        TIME.format(channel.toldAt()),
                        channel.way().word(),
                        channel.receivedBy(),
                        channel.receipt() == null ? "—" : channel.receipt());
    }
}
