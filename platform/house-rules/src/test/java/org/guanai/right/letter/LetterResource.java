package org.guanai.right.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Instant;

@Path("/letters")
@Produces("application/json")
public class LetterResource {
    private final Letters letters;
    private final Clock clock;

    LetterResource(Letters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("principal")
    public Instant write(Writing writing) {
        letters.written(writing.text());
        return Instant.now(clock);
    }
}
