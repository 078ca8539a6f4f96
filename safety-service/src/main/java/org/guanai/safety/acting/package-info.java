/// In whose name something is recorded: the school, the person, the hour (经办). Uses the kit and
/// `reference`.
package org.guanai.safety.acting;
