package org.guanai.kit.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.Created;
import org.guanai.kit.idempotency.Once;
import org.guanai.kit.problem.ProblemTexts;
import org.jboss.resteasy.reactive.RestResponse;

/// A service's rules; each service has its own, at its own path:
///
/// `@Path("/api/aid/rules") public class AidRules extends RuleResource`
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rules", description = "Rules as data: basis, version, dates (规则)")
public abstract class RuleResource {
    private static final String COUNTY_OFFICER = "county-officer";

    private final RuleDesk desk;
    private final Once once;

    protected RuleResource(RuleDesk desk, Once once) {
        this.desk = desk;
        this.once = once;
    }

    /// List every version of every rule, the country's and those of the caller's county (1.1), by
    /// code.
    @GET
    @RolesAllowed("**")
    public Page<RuleView> listRules(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language, @BeanParam Paging paging) {
        return desk.list(paging, ProblemTexts.localeOf(language));
    }

    /// Set the county's own version of a local rule, from a day on; earlier versions stay, since
    /// decisions name them (1.1).
    @POST
    @RolesAllowed(COUNTY_OFFICER)
    @APIResponse(responseCode = "400", description = "`kit.rule-content` with the field")
    @APIResponse(responseCode = "422", description = "`kit.rule-unknown`, `kit.rule-not-local`")
    public RestResponse<RuleView> setRule(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
            @Context UriInfo uri,
            @NotNull @Valid RuleSetting setting) {
        var locale = ProblemTexts.localeOf(language);
        return once.created(setting, () -> Created.at(uri.getPath(), desk.set(setting, locale)));
    }
}
