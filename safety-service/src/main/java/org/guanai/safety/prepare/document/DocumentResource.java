package org.guanai.safety.prepare.document;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.safety.prepare.scenario.EmergencyScenario;
import org.jboss.resteasy.reactive.RestResponse;

@Path(DocumentResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Safety documents",
        description = "Emergency plans and rules with versions and reviews (3.1.5b, 3.1.5d)")
public class DocumentResource {
    static final String PATH = "/api/safety/documents";

    private final DocumentDesk desk;
    private final Once once;

    DocumentResource(DocumentDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Issue an emergency plan or a rule. The file itself is attached to it; it is reviewed yearly
    /// (rule `document-review`), or after it was used.
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.plan-exists`: a school has one plan of each scenario")
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<DocumentView> issueDocument(@NotNull @Valid DocumentEntry entry) {
        return created(entry, () -> desk.issue(entry));
    }

    /// List plans and rules that are in force, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param kind plan or rule
    /// @param scenario of plans
    /// @param org path of an organisation: its records and those of all below it
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public Page<DocumentSummary> listDocuments(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("kind") DocumentKind kind,
            @QueryParam("scenario") EmergencyScenario scenario,
            @QueryParam("org") String org) {
        return desk.list(school, kind, scenario, org, paging);
    }

    /// Get a plan or rule with its reviews.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.AUDITOR
    })
    public RestResponse<DocumentView> getDocument(@PathParam("id") UUID id) {
        var view = desk.open(id);
        return Editable.of(view, view.version());
    }

    /// Correct the particulars of a plan or rule, for a reason.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.document-withdrawn`")
    public RestResponse<DocumentView> correctDocument(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DocumentCorrection correction) {
        var view = desk.correct(id, ifMatch, correction);
        return Editable.of(view, view.version());
    }

    /// Record a review: it stands, or has a new version.
    @POST
    @Path("{id}/reviews")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.document-withdrawn`")
    public RestResponse<DocumentView> reviewDocument(
            @PathParam("id") UUID id, @NotNull @Valid DocumentReview review) {
        return created(review, () -> desk.review(id, review));
    }

    /// Take a plan or rule out of force.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.document-withdrawn`")
    public RestResponse<DocumentView> withdrawDocument(
            @PathParam("id") UUID id, @NotNull @Valid DocumentWithdrawal withdrawal) {
        return created(withdrawal, () -> desk.withdraw(id, withdrawal.reason()));
    }

    private RestResponse<DocumentView> created(Object content, Supplier<DocumentView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }
}
