package org.guanai.registry.child.matching;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.matching.file.AgencyListSubmission;
import org.guanai.registry.child.matching.file.ListForm;
import org.guanai.sheets.xlsx.XlsxFormat;
import org.jboss.resteasy.reactive.RestResponse;

/// Lists of other departments beside the roll (部门名单比对, 2.3).
@Path("/api/registry/agency-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agency lists", description = "Lists of other departments beside the roll (部门名单比对)")
public class AgencyListResource {
    private final MatchDesk desk;
    private final Once once;

    AgencyListResource(MatchDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Lay a list of another department beside the roll: a sheet with names and resident numbers,
    /// at most 5,000 rows. What comes of it waits to be worked through; nothing is recognised or
    /// ended by itself.
    ///
    /// @param agency who keeps the list, 县民政局
    /// @param asOf day of which it is
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER})
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AgencyListSubmission.class),
                            encoding =
                                    @Encoding(
                                            name = "file",
                                            contentType = XlsxFormat.MEDIA_TYPE + ", text/csv")))
    @APIResponse(
            responseCode = "201",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = AgencyListView.class)))
    @APIResponse(responseCode = "413", description = "`registry.import-too-large`")
    @APIResponse(responseCode = "415", description = "`sheet.no-spreadsheet`")
    @APIResponse(
            responseCode = "422",
            description = "`registry.list-too-long`, `registry.hardship-kind-unknown`")
    public RestResponse<AgencyListView> takeAgencyList(
            @QueryParam("agency") @NotBlank @Size(max = 60) String agency,
            @QueryParam("asOf") @NotNull LocalDate asOf,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body) {
        var form = ListForm.read(agency, asOf, contentType, body);
        return once.created(
                List.of(form.agency(), form.kind(), form.asOf(), MatchTrail.hash(form.file())),
                () -> {
                    var view = desk.take(form);
                    return Created.at(here(view.id()), view);
                });
    }

    /// List the lists of the caller's county, newest first, at most 100.
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.PRINCIPAL})
    public TakenLists listAgencyLists() {
        return new TakenLists(desk.lists());
    }

    /// List what came of a list, in the caller's school or county.
    ///
    /// @param result only those; all when absent
    /// @param decided those that were decided, and not those that wait
    @GET
    @Path("{id}/matches")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.PRINCIPAL})
    public Page<MatchView> listMatches(
            @PathParam("id") UUID id,
            @QueryParam("result") MatchResult result,
            @QueryParam("decided") @DefaultValue("false") boolean decided,
            @BeanParam Paging paging) {
        return desk.matches(id, result, !decided, paging);
    }

    /// Decide what follows from a match. RECOGNISE makes the child one in hardship of the list's
    /// kind.
    ///
    /// @param match id of the match
    @POST
    @Path("{id}/matches/{match}/decisions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.AID_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description = "`registry.match-decided`, `registry.recognised-already`")
    @APIResponse(responseCode = "422", description = "`registry.match-no-hit`")
    public RestResponse<MatchReceipt> decideMatch(
            @PathParam("id") UUID id,
            @PathParam("match") UUID match,
            @NotNull @Valid MatchDecision decision) {
        return once.created(
                decision,
                () -> Created.at(here(id) + "/matches/" + match, desk.decide(id, match, decision)));
    }

    private static String here(UUID id) {
        return "/api/registry/agency-lists/" + id;
    }

    public record TakenLists(List<AgencyListView> items) {}
}
