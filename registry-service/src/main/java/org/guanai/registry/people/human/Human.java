package org.guanai.registry.people.human;

import java.util.UUID;

/// A human (人) of a county, found or registered just now.
///
/// @param certain a document says who it is, or nobody was known; else a name and a phone do
/// @param alike false when the document is known by another name: somebody must be asked
public record Human(UUID id, boolean certain, boolean alike) {
    public Human(UUID id, boolean certain) {
        this(id, certain, true);
    }
}
