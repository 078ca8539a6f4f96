package org.guanai.proofs.load;

import org.guanai.acceptance.world.World;

/// A child of the load, known to the service that it is used with.
record Child(String id, World.School school) {}
