package org.guanai.notification.family.mailbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
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
import org.guanai.kit.identity.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/// Pupils' mailbox (学生信箱): letters of children to adults whom they trust (3.1.6c). Only the child
/// and the adult open a letter.
@Path("/api/notification/pupil-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Pupil letters",
        description = "Letters of children to adults of the school whom they trust (3.1.6c)")
public class PupilLetterResource {
    private static final String PATH = "/api/notification/pupil-letters/";

    private final MailboxDesk desk;
    private final MailboxList list;
    private final Once once;
    private final Caller caller;

    PupilLetterResource(MailboxDesk desk, MailboxList list, Once once, Caller caller) {
        this.desk = desk;
        this.list = list;
        this.once = once;
        this.caller = caller;
    }

    /// Write to an adult of the school. The adult is told that there is a letter; words of danger
    /// alert whoever looks after counselling and safety at once.
    @POST
    @RolesAllowed(Roles.STUDENT)
    @APIResponse(responseCode = "201", description = "Sent")
    @APIResponse(responseCode = "422", description = "`notification.adult-unknown`")
    public RestResponse<PupilLetterView> sendPupilLetter(@NotNull @Valid LetterWriting letter) {
        return once.created(
                letter,
                () -> {
                    var view = desk.send(letter);
                    return Created.at(PATH + view.id(), view, view.version());
                });
    }

    /// List letters, newest first, without their texts: a child its own, an adult those to
    /// themselves; principal, county and auditor all of their organisation.
    ///
    /// @param state only those that stand so
    /// @param late `true` for those only that wait for an answer too long
    /// @param org path of an organisation, itself and below
    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.AUDITOR,
        Roles.STUDENT
    })
    public Page<PupilLetterSummary> listPupilLetters(
            @QueryParam("state") LetterState state,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @QueryParam("org") String org,
            @BeanParam Paging paging) {
        var all =
                caller.is(Roles.PRINCIPAL)
                        || caller.is(Roles.COUNTY_OFFICER)
                        || caller.is(Roles.AUDITOR);
        return list.page(all, late, state, org, paging);
    }

    /// Open a letter: the child who wrote it, and the adult to whom it is.
    ///
    /// @param id of the letter
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER,
        Roles.STUDENT
    })
    public PupilLetterView getPupilLetter(@PathParam("id") UUID id) {
        return desk.open(id);
    }

    /// Answer a letter: the adult to whom it is.
    ///
    /// @param id of the letter
    @POST
    @Path("{id}/replies")
    @RolesAllowed({
        Roles.PRINCIPAL,
        Roles.CLASS_TEACHER,
        Roles.TEACHER,
        Roles.COUNSELLOR,
        Roles.SAFETY_OFFICER
    })
    @APIResponse(responseCode = "201", description = "Answered")
    @APIResponse(responseCode = "409", description = "`notification.letter-closed`")
    public RestResponse<PupilLetterView> answerPupilLetter(
            @PathParam("id") UUID id, @NotNull @Valid LetterReply reply) {
        return once.created(
                reply,
                () -> {
                    var view = desk.answer(id, reply);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// Take a letter back that was not answered: the child who wrote it.
    ///
    /// @param id of the letter
    @POST
    @Path("{id}/withdrawals")
    @RolesAllowed(Roles.STUDENT)
    @APIResponse(responseCode = "201", description = "Taken back")
    @APIResponse(responseCode = "409", description = "`notification.letter-closed`")
    public RestResponse<PupilLetterView> withdrawPupilLetter(@PathParam("id") UUID id) {
        return once.created(
                id,
                () -> {
                    var view = desk.withdraw(id);
                    return Created.at(PATH + id, view, view.version());
                });
    }

    /// List the adults of the own school whom a child may write to.
    @GET
    @Path("adults")
    @RolesAllowed(Roles.STUDENT)
    public Page<TrustedAdultView> listTrustedAdults(@BeanParam Paging paging) {
        return desk.adults(paging);
    }
}
