package org.guanai.mentoring.match.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guanai.mentoring.match.pairing.PairingMatch;

/// Many children and the helpers to be made responsible for them.
public record PairingBatch(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid PairingMatch> pairings) {}
