package org.guanai.registry.child.recognition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// Recognitions that are to be looked at again (待复核, 3.3.3a).
@Path("/api/registry/recognitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Recognitions", description = "Hardship and learning difficulty, recognised by people")
public class DueReviewResource {
    private final RecognitionDesk desk;

    DueReviewResource(RecognitionDesk desk) {
        this.desk = desk;
    }

    /// List the recognitions of the caller's school or county whose review is due.
    ///
    /// @param by day by which they are due; today when absent
    /// @param org path of an organisation: those there and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.AID_OFFICER
    })
    public Page<RecognitionView> listDueReviews(
            @QueryParam("by") LocalDate by,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        return desk.due(by, org, paging);
    }
}
