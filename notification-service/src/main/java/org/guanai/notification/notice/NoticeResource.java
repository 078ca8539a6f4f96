package org.guanai.notification.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.events.Roles;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeState;

/// Notices (通知): who was told what, how and when, and who acknowledged (3.1.5f).
@Path("/api/notification/notices")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Notices",
        description = "Who was told what, how and when, and who acknowledged (3.1.5f)")
public class NoticeResource {
    private final NoticeDesk desk;
    private final AcknowledgementDesk acknowledgements;

    NoticeResource(NoticeDesk desk, AcknowledgementDesk acknowledgements) {
        this.desk = desk;
        this.acknowledgements = acknowledgements;
    }

    /// List notices, newest first, without their texts. Guardians, helpers and teachers see what is
    /// to them; principals, class teachers and officers those of their organisation.
    ///
    /// @param student only notices about this student
    /// @param incident only those about this incident
    /// @param kind only those of this kind
    /// @param state only those that stand so
    /// @param school 10-digit code of the school (学校标识码)
    /// @param org path of an organisation, itself and below
    /// @param term code of the term in which they came up
    /// @param mine only those to the caller
    /// @param withdrawn also those that were taken back; a recipient always sees theirs
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.HELPER,
        Roles.AGENCY
    })
    public Page<NoticeView> listNotices(
            @BeanParam Paging paging,
            @QueryParam("student") UUID student,
            @QueryParam("incident") UUID incident,
            @QueryParam("kind") NoticeKind kind,
            @QueryParam("state") NoticeState state,
            @QueryParam("school") String school,
            @QueryParam("org") String org,
            @QueryParam("term") String term,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {
        var wanted =
                new NoticeSearch.Wanted(
                        student, incident, kind, state, school, org, term, mine, withdrawn);
        return desk.list(wanted, paging);
    }

    /// One notice with its chain and deliveries. A recipient who opens theirs was told by that.
    ///
    /// @param id of the notice
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.AUDITOR,
        Roles.GUARDIAN,
        Roles.HELPER,
        Roles.AGENCY
    })
    public NoticeView getNotice(@PathParam("id") UUID id) {
        return desk.one(id);
    }

    /// Acknowledge a notice (确认), which ends the contact chain. A recipient acknowledges without a
    /// body; principal and class teacher enter what a guardian said on the telephone. The first
    /// acknowledgement of a person stays, a repeated one gets the same answer.
    ///
    /// @param id of the notice
    @POST
    @WithoutKey
    @Path("{id}/acknowledgement")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.TOWNSHIP_OFFICER,
        Roles.SAFETY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.GUARDIAN,
        Roles.HELPER,
        Roles.AGENCY
    })
    @APIResponse(responseCode = "200", description = "Acknowledged, now or before")
    @APIResponse(responseCode = "403", description = "`notification.not-on-behalf`")
    @APIResponse(responseCode = "422", description = "The person is not in the notice's chain")
    public AcknowledgementView acknowledgeNotice(
            @PathParam("id") UUID id, @Valid Acknowledgement acknowledgement) {
        var by = Optional.ofNullable(acknowledgement).map(Acknowledgement::by);
        return acknowledgements.acknowledge(id, by);
    }
}
