package org.guanai.registry.child.timeline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;

/// The timeline of a child (成长关爱时间线, 2.1).
@Path("/api/registry/students/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Timelines",
        description = "What school, family and society did for a child, on one timeline (2.1)")
public class TimelineResource {
    private final TimelineDesk desk;

    TimelineResource(TimelineDesk desk) {
        this.desk = desk;
    }

    /// List what happened to a child, newest first: pairings, contacts, aid, groups, from the
    /// events of all services; no text. Incidents and who was told of them are shown only to county
    /// and safety officers and the principal. A guardian finds what concerns their family.
    ///
    /// @param id of the child
    /// @param kind only this kind
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.GUARDIAN
    })
    public Page<TimelineEntryView> listTimeline(
            @PathParam("id") UUID id,
            @QueryParam("kind") TimelineKind kind,
            @BeanParam Paging paging) {
        return desk.of(id, Optional.ofNullable(kind), paging);
    }
}
