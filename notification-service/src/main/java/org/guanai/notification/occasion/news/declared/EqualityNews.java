package org.guanai.notification.occasion.news.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.CensusListDue;
import org.guanai.events.registry.ComplaintAnswered;
import org.guanai.events.registry.ComplaintRaised;
import org.guanai.events.registry.PlaceDecided;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.occasion.news.DeclaredNews;
import org.guanai.notification.occasion.news.News;

/// What is told of censuses, places at school and complaints (3.1.2, 3.1.3b).
@ApplicationScoped
class EqualityNews implements DeclaredNews {
    @Override
    public String topic() {
        return Topics.REGISTRY_EVENTS;
    }

    @Override
    public List<News<?>> news() {
        return List.of(censusListDue(), placeDecided(), complaintRaised(), complaintAnswered());
    }

    private static News<CensusListDue> censusListDue() {
        return News.of(CensusListDue.class, "CENSUS_LIST_DUE", NoticeKind.WORK)
                .about(CensusListDue::returnId, CensusListDue::org)
                .toPost(Roles.PRINCIPAL)
                .text("term", CensusListDue::term)
                .day("by", CensusListDue::by)
                .zh("{term}学期摸底名单待核实", "{school}的摸底名单已经开放，请逐一家访核实并在{by}前上报。花名册上的勾选不能代替家访。")
                .en(
                        "The census lists of term {term} are open",
                        "{school} has its list of children to survey. Please go through it child by child and submit it by {by}; a mark in the roster is no survey.");
    }

    private static News<PlaceDecided> placeDecided() {
        return News.of(PlaceDecided.class, "PLACE_DECIDED", NoticeKind.WORK)
                .about(PlaceDecided::applicationId, PlaceDecided::org)
                .when(e -> !e.outcome().equals("REFUSED"))
                .toPost(Roles.PRINCIPAL)
                .zh("有一名学生安排到贵校就读", "县里已决定一名学生到{school}就读，请在平台上查看入学申请并办理入学。")
                .en(
                        "A child was given a place at your school",
                        "The county decided that a child goes to {school}. Please look at the application on the platform and enrol the child.");
    }

    private static News<ComplaintRaised> complaintRaised() {
        return News.of(ComplaintRaised.class, "COMPLAINT_RAISED", NoticeKind.WORK)
                .about(ComplaintRaised::complaintId, ComplaintRaised::org)
                .toCounty(Roles.COUNTY_OFFICER)
                .day("by", ComplaintRaised::answerBy)
                .zh("收到一件不公平对待投诉", "有人就{school}的不公平对待提出投诉，请在{by}前答复。")
                .en(
                        "A complaint of unequal treatment has come in",
                        "There is a complaint about unequal treatment at {school}. Please answer it by {by}.");
    }

    private static News<ComplaintAnswered> complaintAnswered() {
        return News.of(ComplaintAnswered.class, "COMPLAINT_ANSWERED", NoticeKind.ROLL)
                .about(ComplaintAnswered::complaintId, ComplaintAnswered::org)
                .toPerson(ComplaintAnswered::raisedBy)
                .zh("您的投诉已有答复", "您就{school}提出的投诉，县教育局已经答复，请登录平台查看。")
                .en(
                        "Your complaint was answered",
                        "The county's bureau has answered your complaint about {school}. Please read the answer on the platform.");
    }
}
