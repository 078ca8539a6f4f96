package org.guanai.aid.donation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.aid.donation.order.CampaignEntry;
import org.guanai.aid.donation.order.PublicCampaignView;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;

/// Opens campaigns (捐助活动) and shows their accounts.
@ApplicationScoped
class CampaignDesk {
    private static final String NOUN = "campaign";
    private static final int DONORS = 200;

    private final Campaigns campaigns;
    private final Donations donations;
    private final Journal journal;
    private final Caller caller;

    CampaignDesk(Campaigns campaigns, Donations donations, Journal journal, Caller caller) {
        this.campaigns = campaigns;
        this.donations = donations;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    CampaignView open(CampaignEntry entry) {
        var campaign = Campaign.opened(new OrgPath(caller.org()), entry);
        campaigns.persistAndFlush(campaign);
        journal.wrote(NOUN, campaign.id, "title", "purpose", "target");
        return CampaignView.of(campaign);
    }

    /// @throws Refusal.Forbidden for another organisation's
    /// @throws Refusal.Conflict when money has come for another purpose
    @Transactional
    CampaignView change(UUID id, String ifMatch, CampaignEntry entry) {
        var campaign = campaigns.locked(id).orElseThrow(Refusal::absent);
        if (!campaign.org.isWithin(new OrgPath(caller.org()))) {
            throw Refusal.absent();
        }
        Editable.check(ifMatch, campaign.version);
        campaign.correct(entry);
        campaigns.flush();
        journal.wrote(NOUN, id, "title", "purpose", "target", "closesOn");
        return CampaignView.of(campaign);
    }

    @Transactional
    CampaignView one(UUID id) {
        return CampaignView.of(campaigns.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<CampaignView> list(Paging paging) {
        var rows = campaigns.before(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.id)).map(CampaignView::of);
    }

    /// For everybody: takes the system scope, but shows accounts and names by consent only.
    Page<PublicCampaignView> board(String county, Paging paging) {
        var limit = paging.limit();
        var before = paging.afterId();
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                Page.of(
                                                campaigns.of(
                                                        new OrgPath(county), before, limit + 1),
                                                limit,
                                                c -> Cursor.of(c.id))
                                        .map(this::shown)));
    }

    private PublicCampaignView shown(Campaign campaign) {
        var view = CampaignView.of(campaign);
        var donors =
                donations.of(campaign.id, Optional.empty(), DONORS).stream()
                        .filter(d -> d.shown)
                        .map(d -> d.donor)
                        .distinct()
                        .toList();
        return new PublicCampaignView(
                view.id(),
                view.title(),
                view.purpose(),
                view.target(),
                view.closesOn(),
                view.received(),
                view.used(),
                view.left(),
                donors);
    }
}
