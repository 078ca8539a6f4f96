package org.guanai.notification.wording;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.notification.family.Withdrawal;
import org.jboss.resteasy.reactive.RestResponse;

/// A county's own words for notices (通知文案).
@Path(WordingResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Wordings", description = "What notices say, and a county's own words (3.2.1c, 3.3.3b)")
public class WordingResource {
    static final String PATH = "/api/notification/wordings";

    private static final String REFUSALS =
            "`notification.template-unknown`, `notification.name-unknown`, `notification.not-neutral`, `notification.text-too-long`";

    private final WordingDesk desk;
    private final Once once;

    WordingResource(WordingDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Show what words would look like, without keeping them.
    @POST
    @Path("previews")
    @WithoutKey
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "200", description = "As it would look")
    @APIResponse(responseCode = "422", description = REFUSALS)
    public WordingPreview previewWording(@NotNull @Valid WordingEntry wording) {
        return desk.preview(wording);
    }

    /// Write the county's own words for a notice: a draft, which waits for another officer.
    @POST
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Written")
    @APIResponse(responseCode = "422", description = REFUSALS)
    public RestResponse<WordingView> createWording(@NotNull @Valid WordingEntry wording) {
        return once.created(wording, () -> created(desk.draft(wording)));
    }

    /// List the county's words, newest first.
    ///
    /// @param code only those for this notice
    /// @param state draft, approved or withdrawn
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public Page<WordingView> listWordings(
            @QueryParam("code") String code,
            @QueryParam("state") WordingState state,
            @BeanParam Paging paging) {
        return desk.list(code, state, paging);
    }

    /// Get the county's words for a notice.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AUDITOR})
    public RestResponse<WordingView> getWording(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Change a draft; whoever does is its author from then on. Notice and language stay.
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`notification.wording-decided`")
    @APIResponse(responseCode = "422", description = REFUSALS)
    public RestResponse<WordingView> changeWording(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WordingEntry wording) {
        var view = desk.change(id, ifMatch, wording);
        return Editable.of(view, view.version());
    }

    /// Approve a draft: never by its author. From its day on notices say it so.
    @POST
    @Path("{id}/approvals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Approved")
    @APIResponse(
            responseCode = "409",
            description = "`notification.wording-own`, `notification.wording-decided`")
    public RestResponse<WordingView> approveWording(@PathParam("id") UUID id) {
        return once.created(id, () -> created(desk.approve(id)));
    }

    /// Take words back, approved or not: those before are in force again.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`notification.wording-decided`")
    public RestResponse<WordingView> withdrawWording(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(withdrawal, () -> created(desk.withdraw(id, withdrawal.reason())));
    }

    private static Created<WordingView> created(WordingView view) {
        return Created.at(PATH + "/" + view.id(), view, view.version());
    }
}
