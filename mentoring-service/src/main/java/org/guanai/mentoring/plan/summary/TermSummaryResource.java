package org.guanai.mentoring.plan.summary;

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
import org.guanai.mentoring.correction.Withdrawal;
import org.guanai.mentoring.oversight.Filters;
import org.guanai.mentoring.plan.document.DocumentKind;
import org.guanai.mentoring.plan.document.DocumentList;
import org.guanai.mentoring.plan.document.DocumentView;
import org.jboss.resteasy.reactive.RestResponse;

/// Summaries and essays (总结、教育心得, 3.1.4f-5).
@Path("/api/mentoring/term-summaries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans",
        description = "Support plans and summaries of helpers, work plans and targets of schools")
@RunOnVirtualThread
public class TermSummaryResource {
    private static final String PATH = "/api/mentoring/term-summaries/";

    private final SummaryDesk desk;
    private final DocumentList list;
    private final Filters filters;
    private final Once once;

    TermSummaryResource(SummaryDesk desk, DocumentList list, Filters filters, Once once) {
        this.desk = desk;
        this.list = list;
        this.filters = filters;
        this.once = once;
    }

    /// Submit the summary of a term, or an essay: either satisfies the duty. It opens three weeks
    /// before the end of the term and is due on its last day (3.1.4f-5).
    @POST
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER})
    @APIResponse(responseCode = "201", description = "Submitted")
    @APIResponse(responseCode = "409", description = "`mentoring.document-exists`")
    @APIResponse(
            responseCode = "422",
            description = "`mentoring.document-too-early`, `mentoring.summary-too-short`")
    public RestResponse<TermSummaryView> submitTermSummary(
            @NotNull @Valid SummarySubmission submission) {
        return once.created(
                submission,
                () -> {
                    var view = desk.submit(submission, filters.me());
                    var made = view.document();
                    return Created.at(PATH + made.id(), view, made.version());
                });
    }

    /// List summaries and essays without their text, newest first. A teacher or helper finds their
    /// own.
    ///
    /// @param helper `me` or an id
    /// @param student id of the child
    /// @param school 10-digit 学校标识码
    /// @param org path of an organisation: at or below it
    /// @param term code of the term
    @GET
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER,
        Roles.AUDITOR,
        Roles.TOWNSHIP_OFFICER
    })
    public Page<DocumentView> listTermSummaries(
            @QueryParam("helper") String helper,
            @QueryParam("student") UUID student,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @BeanParam Paging paging) {
        var filter =
                new DocumentList.Filter(
                        DocumentKind.SUMMARY.duty(),
                        filters.helper(helper),
                        student,
                        filters.under(school, org),
                        term);
        return list.list(filter, paging);
    }

    /// Open a summary or essay with its text.
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.TEACHER,
        Roles.CLASS_TEACHER,
        Roles.HELPER,
        Roles.PRINCIPAL,
        Roles.COUNTY_OFFICER
    })
    public RestResponse<TermSummaryView> getTermSummary(@PathParam("id") UUID id) {
        var view = desk.one(id);
        return Editable.of(view, view.document().version());
    }

    /// Correct a summary or essay, for a reason that is kept.
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "200", description = "Corrected")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.document-withdrawn`")
    @APIResponse(responseCode = "422", description = "`mentoring.summary-too-short`")
    public RestResponse<TermSummaryView> correctTermSummary(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SummaryCorrection correction) {
        var view = desk.correct(id, ifMatch, correction, filters.ownOnly());
        return Editable.of(view, view.document().version());
    }

    /// Withdraw a summary or essay. It stays with its reason, and the duty is open again.
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed({Roles.TEACHER, Roles.CLASS_TEACHER, Roles.HELPER, Roles.PRINCIPAL})
    @APIResponse(responseCode = "201", description = "Withdrawn")
    @APIResponse(
            responseCode = "409",
            description = "`mentoring.correction-too-late`, `mentoring.document-withdrawn`")
    public RestResponse<DocumentView> withdrawTermSummary(
            @PathParam("id") UUID id, @NotNull @Valid Withdrawal withdrawal) {
        return once.created(
                withdrawal,
                () -> {
                    var view = desk.withdraw(id, withdrawal.reason(), filters.ownOnly());
                    return Created.at(PATH + id, view, view.version());
                });
    }
}
