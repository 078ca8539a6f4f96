package org.guanai.registry.child.census.school;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.registry.child.census.known.CensusOutcome;
import org.guanai.registry.correction.WithdrawalReason;
import org.jboss.resteasy.reactive.RestResponse;

/// The lists of a census, school by school and child by child (3.1.3b).
@Path("/api/registry/censuses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Censuses", description = "Censuses of left-behind children (留守儿童摸底)")
public class CensusLineResource {
    private final CensusWork work;
    private final Once once;

    CensusLineResource(CensusWork work, Once once) {
        this.work = work;
        this.once = once;
    }

    /// List the children of a census, in the caller's school or county.
    ///
    /// @param outcome only those of this outcome; all when absent
    @GET
    @Path("lines")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER
    })
    public Page<CensusLineView> listCensusLines(
            @PathParam("id") UUID id,
            @QueryParam("outcome") CensusOutcome outcome,
            @BeanParam Paging paging) {
        return work.lines(id, outcome, paging);
    }

    /// Add a left-behind child who was on no list. Its family must have been surveyed.
    @POST
    @Path("lines")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.census-frozen`, `registry.census-submitted`,"
                            + " `registry.census-child-listed`, `registry.census-survey-first`,"
                            + " `registry.census-facts-differ`")
    public RestResponse<CensusLineView> addCensusChild(
            @PathParam("id") UUID id, @NotNull @Valid CensusAddition child) {
        return once.created(
                child,
                () -> {
                    var view = work.add(id, child);
                    return Created.at(here(id) + "/lines/" + view.id(), view);
                });
    }

    /// Say of a child on the list whether it is still left behind, has changed, or is gone. The
    /// newest survey must say the same. Can be said anew until the list is submitted.
    ///
    /// @param line id of the child's line in the census
    @POST
    @Path("lines/{line}/findings")
    @RolesAllowed({Roles.PRINCIPAL, Roles.CLASS_TEACHER})
    @APIResponse(responseCode = "201", description = "Decided")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.census-frozen`, `registry.census-submitted`,"
                            + " `registry.census-survey-first`, `registry.census-facts-differ`")
    public RestResponse<CensusLineView> decideCensusLine(
            @PathParam("id") UUID id,
            @PathParam("line") UUID line,
            @NotNull @Valid CensusFinding finding) {
        return once.created(
                finding,
                () -> Created.at(here(id) + "/lines/" + line, work.decide(id, line, finding)));
    }

    /// List how far each school is with its list, in the order of schools.
    @GET
    @Path("returns")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<CensusReturnView> listCensusReturns(
            @PathParam("id") UUID id, @BeanParam Paging paging) {
        return work.returns(id, paging);
    }

    /// Submit the list of the caller's school, once every child on it is decided.
    @POST
    @Path("returns")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Submitted")
    @APIResponse(
            responseCode = "409",
            description =
                    "`registry.census-frozen`, `registry.census-submitted`,"
                            + " `registry.census-undecided`")
    public RestResponse<CensusReturnView> submitCensusReturn(@PathParam("id") UUID id) {
        return once.created(id, () -> Created.at(here(id) + "/returns", work.submit(id)));
    }

    /// Withdraw the submitted list of the caller's school, to go on working on it.
    @POST
    @Path("returns/withdrawals")
    @RolesAllowed(Roles.PRINCIPAL)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`registry.census-frozen`")
    public RestResponse<CensusReturnView> withdrawCensusReturn(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawalReason withdrawal) {
        return once.created(
                withdrawal,
                () -> Created.at(here(id) + "/returns", work.takeBack(id, withdrawal.reason())));
    }

    private static String here(UUID id) {
        return "/api/registry/censuses/" + id;
    }
}
