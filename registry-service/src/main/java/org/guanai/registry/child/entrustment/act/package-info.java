/// What is said of an entrustment (委托照护) when it takes a step. Clause 3.2.2b. Uses nothing of its
/// neighbours.
package org.guanai.registry.child.entrustment.act;
