package org.guanai.safety.bullying.cases;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.guanai.safety.bullying.enquiry.Appeal;
import org.guanai.safety.bullying.enquiry.AppealAnswer;
import org.guanai.safety.bullying.enquiry.CaseEntry;
import org.guanai.safety.bullying.enquiry.CaseNote;
import org.guanai.safety.bullying.enquiry.CaseState;
import org.guanai.safety.bullying.enquiry.CaseSummary;
import org.guanai.safety.bullying.enquiry.CaseView;
import org.guanai.safety.bullying.enquiry.Finding;
import org.guanai.safety.bullying.enquiry.Hearing;
import org.jboss.resteasy.reactive.RestResponse;

@Path(CaseResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bullying cases", description = "Enquiries into bullying and their committee (3.1.5e)")
public class CaseResource {
    static final String PATH = "/api/safety/bullying-cases";

    private final CaseDesk desk;
    private final Once once;

    CaseResource(CaseDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// Open an enquiry into bullying. The committee decides within ten days (rule `bullying`).
    @POST
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "422", description = "`safety.day-in-future`")
    public RestResponse<CaseView> openBullyingCase(@NotNull @Valid CaseEntry entry) {
        return once.created(
                entry,
                () -> {
                    var view = desk.open(entry);
                    return Created.at(PATH + "/" + view.id(), view, view.version());
                });
    }

    /// List cases of bullying, newest first.
    ///
    /// @param school 10-digit 学校标识码
    /// @param state open, decided, appealed or closed
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<CaseSummary> listBullyingCases(
            @BeanParam Paging paging,
            @QueryParam("school") String school,
            @QueryParam("state") CaseState state) {
        return desk.list(school, state, paging);
    }

    /// Get a case of bullying. Opening it is on record.
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public RestResponse<CaseView> getBullyingCase(@PathParam("id") UUID id) {
        var view = desk.show(id);
        return Editable.of(view, view.version());
    }

    /// Record that a party or a witness was heard, a child with a guardian.
    @POST
    @Path("{id}/hearings")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.bullying-out-of-order`")
    public RestResponse<CaseView> recordHearing(
            @PathParam("id") UUID id, @NotNull @Valid Hearing hearing) {
        return created(id, hearing, () -> desk.hear(id, hearing));
    }

    /// Record what the committee decides: whether it is bullying, how grave, which measures.
    @POST
    @Path("{id}/findings")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(
            responseCode = "409",
            description = "`safety.committee-incomplete`, `safety.bullying-out-of-order`")
    public RestResponse<CaseView> decideBullyingCase(
            @PathParam("id") UUID id, @NotNull @Valid Finding finding) {
        return created(id, finding, () -> desk.decide(id, finding));
    }

    /// Record that a guardian appeals to the county, which answers within fifteen days.
    @POST
    @Path("{id}/appeals")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.bullying-out-of-order`")
    public RestResponse<CaseView> appealFinding(
            @PathParam("id") UUID id, @NotNull @Valid Appeal appeal) {
        return created(id, appeal, () -> desk.appeal(id, appeal));
    }

    /// Answer an appeal: the finding stands, or the committee decides anew. The county's alone.
    @POST
    @Path("{id}/appeal-answers")
    @RolesAllowed(Roles.COUNTY_OFFICER)
    @APIResponse(responseCode = "409", description = "`safety.bullying-out-of-order`")
    public RestResponse<CaseView> answerAppeal(
            @PathParam("id") UUID id, @NotNull @Valid AppealAnswer answer) {
        return created(id, answer, () -> desk.answer(id, answer));
    }

    /// Record how the children are after some weeks, or close the case.
    @POST
    @Path("{id}/notes")
    @RolesAllowed({Roles.SAFETY_OFFICER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "409", description = "`safety.bullying-out-of-order`")
    public RestResponse<CaseView> noteBullyingCase(
            @PathParam("id") UUID id, @NotNull @Valid CaseNote note) {
        return created(id, note, () -> desk.follow(id, note));
    }

    private RestResponse<CaseView> created(UUID id, Object content, Supplier<CaseView> act) {
        return once.created(
                content,
                () -> {
                    var view = act.get();
                    return Created.at(PATH + "/" + id, view, view.version());
                });
    }
}
