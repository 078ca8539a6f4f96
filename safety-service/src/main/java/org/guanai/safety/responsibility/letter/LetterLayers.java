package org.guanai.safety.responsibility.letter;

import java.util.List;
import org.guanai.safety.responsibility.template.LetterLayer;

/// How many letters are signed, layer by layer.
public record LetterLayers(List<LayerCount> items) {
    /// @param unsigned issued and not signed yet
    public record LayerCount(LetterLayer layer, long issued, long signed, long unsigned) {}
}
