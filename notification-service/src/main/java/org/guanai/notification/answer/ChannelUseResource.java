package org.guanai.notification.answer;

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
import org.guanai.notification.channel.ChannelUse;

/// What was sent by each channel, and what it cost.
@Path("/api/notification/channel-uses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Channel uses", description = "What was sent by each channel, and what it cost")
public class ChannelUseResource {
    private final ChannelUseDesk desk;

    ChannelUseResource(ChannelUseDesk desk) {
        this.desk = desk;
    }

    /// List what was sent within the caller's organisation, by month and channel, oldest first.
    ///
    /// @param from first day; a year ago without it
    /// @param until last day; today without it
    @GET
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.PRINCIPAL, Roles.AUDITOR})
    public Page<ChannelUse> listChannelUses(
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @BeanParam Paging paging) {
        return desk.list(from, until, paging);
    }
}
