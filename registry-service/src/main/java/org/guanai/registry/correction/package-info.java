/// What a mistake leaves when it is taken back (更正, 撤回): who did it, when and why. Serves all
/// clauses whose records people type. Uses nothing of its neighbours.
package org.guanai.registry.correction;
