package org.guanai.proofs.load;

import org.guanai.acceptance.world.School;

/// A child of the load, known to the service that it is used with.
record Child(String id, School school) {}
