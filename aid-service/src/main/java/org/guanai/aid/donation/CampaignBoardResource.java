package org.guanai.aid.donation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.aid.donation.order.PublicCampaignView;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

@Path(CampaignBoardResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Donations", description = "Donation campaigns with an earmarked account (捐助, 3.2.4d)")
public class CampaignBoardResource {
    static final String PATH = "/api/aid/public-campaigns";

    private final CampaignDesk desk;

    CampaignBoardResource(CampaignDesk desk) {
        this.desk = desk;
    }

    /// List the campaigns of a county with their accounts to the cent, newest first. For everybody:
    /// no token is needed.
    ///
    /// @param county 6-digit code
    @GET
    @PermitAll
    @SecurityRequirements
    public Page<PublicCampaignView> listPublicCampaigns(
            @QueryParam("county") @NotNull @Pattern(regexp = "\\d{6}") String county,
            @BeanParam Paging paging) {
        return desk.board(county, paging);
    }
}
