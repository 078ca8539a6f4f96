package org.guanai.mentoring.counsel.voice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.guanai.kit.idempotency.WithoutKey;
import org.guanai.mentoring.counsel.voice.form.VoiceForm;
import org.guanai.mentoring.counsel.voice.form.VoiceReceipt;

/// A child's own form (3.3.3d).
@Path("/api/mentoring/voices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Voices", description = "The voice of the children (学生心声, 3.3.3d)")
@RunOnVirtualThread
public class VoiceResource {
    private final VoiceDesk desk;
    private final Clock clock;

    VoiceResource(VoiceDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// Say how one is, with the ticket of one's slip: no login. Whoever does not feel safe, or
    /// wants to be called, is looked after by the counsellor the same day.
    @POST
    @PermitAll
    @WithoutKey
    @APIResponse(responseCode = "200", description = "Heard")
    @APIResponse(responseCode = "409", description = "`mentoring.voice-given`")
    public VoiceReceipt giveVoice(@NotNull @Valid VoiceForm form) {
        return desk.give(form, LocalDate.now(clock));
    }
}
